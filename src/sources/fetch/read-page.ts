import { VerbatimError } from '../../errors.ts';
import { type ExtractedPage, extractPage } from '../extract-page.ts';
import { decodeFeed } from '../feeds/decode-feed.ts';
import { isSameSite } from '../feeds/same-site.ts';
import { holdsArticle } from '../holds-article.ts';
import { shownUrl } from './check-url.ts';
import { mediaType } from './content-type.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { asksNotToBeIndexed } from './index-directives.ts';
import { refuseStatus } from './refuse-status.ts';
import type { Robots } from './robots.ts';

export interface PageReader {
  readonly fetcher: Fetcher;
  /** Absent: somebody looks at one page, and nothing of it is kept. */
  readonly robots?: Robots;
}

export interface ReadPage extends ExtractedPage {
  /** Where it was found, after redirects, as the page itself names it where that is on the same site. */
  readonly url: string;
}

/**
 * Fetches a page and takes its article out. What robots.txt or the page itself keeps from robots is not read. Throws a
 * VerbatimError that says why there is none.
 */
export async function readPage(
  url: string,
  { fetcher, robots }: PageReader,
  signal?: AbortSignal,
): Promise<ReadPage> {
  await robots?.check(url, signal);
  const fetched = await fetcher.fetch(url, { wanted: 'page', signal });
  // A redirect may lead to what another robots.txt keeps from robots.
  if (fetched.url !== url) await robots?.check(fetched.url, signal);
  return pageOf(fetched, robots !== undefined);
}

/** The page's own name for itself, without what links add to it; only on its own site is that more than a claim. */
function canonicalOf({ canonicalUrl }: ExtractedPage, url: string): string {
  if (canonicalUrl === undefined || !URL.canParse(canonicalUrl, url)) return url;
  const canonical = new URL(canonicalUrl, url);
  const isPage = /^https?:$/.test(canonical.protocol) && canonical.pathname + canonical.search !== '/';
  canonical.hash = '';
  return isPage && isSameSite(canonical.href, url) ? canonical.href : url;
}

/** The article in a page that was fetched already. */
export async function pageOf(fetched: Fetched, isKept: boolean): Promise<ReadPage> {
  const shown = shownUrl(fetched.url);
  refuseStatus(fetched, shown);
  const contentType = fetched.headers['content-type'];
  const text = await decodeFeed(fetched.body, contentType, shown);
  if (isKept && asksNotToBeIndexed(fetched.headers['x-robots-tag'], text))
    throw new VerbatimError('not-allowed', `${shown} is not kept: the page asks not to be indexed.`);
  const isPlain = mediaType(contentType) === 'text/plain';
  const page = isPlain ? { text } : await extractPage(text, shown);
  if (page.text.trim() === '' || (!isPlain && !holdsArticle(page)))
    throw new VerbatimError(
      'bad-input',
      `${shown}: no article found in the page. Save its text as .txt and ingest that.`,
    );
  return { ...page, url: canonicalOf(page, fetched.url) };
}
