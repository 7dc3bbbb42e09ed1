import type { Article } from '../../articles/article.ts';
import { hashOf } from '../../articles/article-hashes.ts';
import { parseArticle } from '../../articles/parse-article.ts';
import type { ReadPage } from '../fetch/read-page.ts';
import type { FeedItem } from './feed.ts';
import type { StoredFeed } from './feed-store.ts';
import type { KeyedItem } from './item-keys.ts';
import { isSameSite } from './same-site.ts';

export interface ItemSource {
  readonly feed: Pick<StoredFeed, 'url' | 'title' | 'outlet'>;
  /** The language of the feed, for entries that state none. */
  readonly language?: string | undefined;
  readonly keyed: KeyedItem;
  readonly now: Date;
}

/** Clocks differ; a date further ahead is a mistake. */
const AHEAD_MS = 10 * 60_000;

/**
 * The article that a feed's entry holds. An address is evidence only for what came from there: of an entry that leads to
 * another site, the text is the feed's word, so it has an id of its own and its outlet is a claim.
 * Throws `bad-input` as `parseArticle` does.
 */
export function articleOfItem(text: string, source: ItemSource): Article {
  const { feed, keyed, now } = source;
  const { item, key, ownsUrl } = keyed;
  const isOwn = item.url !== undefined && ownsUrl && isSameSite(item.url, feed.url) && !isFrontPage(item.url);
  const fallbackId = feedArticleId(feed.url, key);
  const article = parseArticle({
    name: nameOf(item, key),
    form: 'plain',
    text,
    fallbackId,
    modifiedAt: now.toISOString(),
    fields: {
      ...(isOwn ? {} : { id: fallbackId }),
      url: item.url,
      title: item.title,
      author: item.author,
      language: item.language ?? source.language,
      publishedAt: notAhead(item.publishedAt, now),
      source: feed.title,
    },
  });
  if (feed.outlet !== null) return withOutlet(article, feed.outlet, false);
  return isOwn
    ? article
    : withOutlet(article, item.source ?? (feed.title || new URL(feed.url).hostname), true);
}

/** The article on the page that an entry leads to. What the page says goes before what a feed of another site says. */
export function articleOfPage(page: ReadPage, source: ItemSource): Article {
  const { feed, keyed, now } = source;
  const { item, key } = keyed;
  const isOwn = isSameSite(page.url, feed.url);
  const [title, author] = isOwn
    ? [item.title || page.title, item.author ?? page.byline]
    : [page.title ?? item.title, page.byline];
  const stated = isOwn ? (item.publishedAt ?? page.publishedAt) : (page.publishedAt ?? item.publishedAt);
  const article = parseArticle({
    name: nameOf(item, key),
    form: 'plain',
    text: page.text,
    fallbackId: feedArticleId(feed.url, key),
    modifiedAt: now.toISOString(),
    fields: {
      url: item.url !== undefined && isSameSite(page.url, item.url) ? item.url : page.url,
      title,
      author,
      language: page.language ?? item.language ?? source.language,
      publishedAt: notAhead(stated, now),
      source: page.siteName ?? feed.title,
    },
  });
  return feed.outlet !== null && isOwn ? withOutlet(article, feed.outlet, false) : article;
}

/** The id of an article that has no address of its own. */
function feedArticleId(feedUrl: string, key: string): string {
  return `feed-${hashOf([feedUrl, key]).slice(0, 24)}`;
}

/** What the operator's settings or the feed call the outlet is a part of what was received. */
function withOutlet(article: Article, source: string, sourceIsClaimed: boolean): Article {
  const hash = hashOf([article.hash, source, `${sourceIsClaimed}`]);
  return { ...article, source, sourceIsClaimed, hash };
}

function notAhead(stated: string | undefined, now: Date): string | undefined {
  return stated !== undefined && Date.parse(stated) > now.getTime() + AHEAD_MS ? undefined : stated;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

function nameOf(item: FeedItem, key: string): string {
  return item.url ?? (item.title === '' ? key : `"${item.title.slice(0, 80)}"`);
}
