import type { Article } from '../articles/article.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { VerbatimError } from '../errors.ts';
import type { Delivery } from './delivery.ts';
import { decodeFeed } from './feeds/decode-feed.ts';
import type { Feed } from './feeds/feed.ts';
import { keyItems } from './feeds/item-keys.ts';
import { parseFeed } from './feeds/parse-feed.ts';
import { readItem } from './feeds/read-items.ts';
import { shownUrl } from './fetch/check-url.ts';
import type { Fetched } from './fetch/fetcher.ts';
import { type PageReader, pageOf, type ReadPage } from './fetch/read-page.ts';
import { refuseStatus } from './fetch/refuse-status.ts';
import { toRejection } from './to-rejection.ts';

/**
 * What stands at a web address: the article of a page, or all entries of a feed, once. What cannot be had is rejected with
 * its reason, and so is what robots.txt or the page keeps from robots.
 */
export async function* readAddress(url: string, reader: PageReader, now: Date): AsyncGenerator<Delivery> {
  try {
    await reader.robots?.check(url);
    const fetched = await reader.fetcher.fetch(url, { wanted: 'feed-or-page' });
    refuseStatus(fetched, shownUrl(url));
    const feed = await feedIn(fetched);
    if (feed === null)
      yield { kind: 'article', name: url, article: articleOfAddress(await pageOf(fetched, true), now) };
    else yield* readEntries(feed, fetched.url, reader, now);
  } catch (error) {
    yield { kind: 'rejected', rejection: toRejection(url, error) };
  }
}

/** A page that somebody named: its address is its id, and evidence of its outlet. */
export function articleOfAddress(page: ReadPage, now: Date): Article {
  const { url, text, title, byline: author, siteName: source, publishedAt, language, wall } = page;
  if (wall === 'consent')
    throw new VerbatimError(
      'refused',
      `${shownUrl(url)} asks for consent instead of showing its article. Save its text as .txt and ingest that.`,
    );
  const article = parseArticle({
    name: shownUrl(url),
    form: 'plain',
    text,
    fallbackId: url,
    modifiedAt: now.toISOString(),
    fields: { url, title, author, source, publishedAt, language },
  });
  return wall === undefined ? article : { ...article, flags: [...article.flags, 'partial'] };
}

async function feedIn(fetched: Fetched): Promise<Feed | null> {
  const text = await decodeFeed(fetched.body, fetched.headers['content-type'], shownUrl(fetched.url));
  const isPage = /<html[\s>]|<!doctype html/i.test(text.slice(0, 4_096));
  return isPage || !/^\s*[<{]/.test(text.replace(/^\uFEFF/, '')) ? null : parseFeed(text, fetched.url);
}

async function* readEntries(
  parsed: Feed,
  url: string,
  reader: PageReader,
  now: Date,
): AsyncGenerator<Delivery> {
  const feed = { url, title: parsed.title, outlet: null, fullText: 'follow' } as const;
  for (const keyed of keyItems(parsed.items)) {
    const read = await readItem(keyed, { ...reader, feed, parsed, now });
    const name = keyed.item.url ?? keyed.key;
    if (read.kind === 'article') yield { kind: 'article', name, article: read.article };
    else
      yield {
        kind: 'rejected',
        rejection: { id: name, code: read.problem.code, message: read.problem.message },
      };
  }
}
