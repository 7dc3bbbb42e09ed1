import { defined } from '../../defined.ts';
import { VerbatimError } from '../../errors.ts';
import { shownUrl } from '../fetch/check-url.ts';
import type { Fetched, Fetcher } from '../fetch/fetcher.ts';
import { pageOf } from '../fetch/read-page.ts';
import { refuseStatus } from '../fetch/refuse-status.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { plainText } from './feed-text.ts';
import { linksToFeeds } from './links-to-feeds.ts';
import { parseFeed } from './parse-feed.ts';
import { isWholeText } from './whole-text.ts';

export interface FoundFeed {
  readonly url: string;
  readonly title: string;
  readonly siteUrl?: string;
  readonly format: FeedFormat;
  readonly items: number;
  /** ISO instant of the newest entry. */
  readonly latest?: string;
  /** True where its entries hold whole articles. */
  readonly isWhole: boolean;
}

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly chars: number;
}

/** What stands at an address that somebody gave. */
export interface Found {
  readonly feeds: readonly FoundFeed[];
  /** The article there, where it is a page that holds one. */
  readonly page: FoundPage | null;
  /** What stands there instead of a feed: "https://paper.example is a page, not a feed." */
  readonly instead?: string;
}

/** Where sites keep their feeds without saying so. */
const COMMON_PATHS = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feeds',
  '?feed=rss2',
];
const MAX_FEEDS = 8;
const MAX_TRIED = 12;
/** A front page has words too, but no such piece of text. */
const LEAST_ARTICLE_CHARS = 600;

/**
 * Looks what stands at an address: a feed, or a page with the feeds that it names, else those at the usual places of its
 * site. Throws a VerbatimError where nothing can be had there.
 */
export async function findFeeds(address: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Found> {
  const fetched = await fetcher.fetch(withScheme(address), { wanted: 'feed-or-page', signal });
  refuseStatus(fetched, shownUrl(address));
  const text = await decodeFeed(fetched.body, fetched.headers['content-type'], shownUrl(address));
  const feed = await parseOrRefuse(text, fetched.url);
  if (!(feed instanceof VerbatimError)) return { feeds: [await describeFeed(feed, fetched)], page: null };
  const named = await tryAll(await linksToFeeds(text, fetched.url), fetcher, signal);
  const feeds = named.length > 0 ? named : await tryCommonPaths(fetched.url, fetcher, signal);
  return { feeds, page: await articleOn(fetched), instead: feed.message };
}

/** People leave "https://" out. */
export function withScheme(address: string): string {
  const trimmed = address.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed)
    ? trimmed
    : `https://${trimmed}`;
}

async function tryAll(
  urls: readonly string[],
  fetcher: Fetcher,
  signal?: AbortSignal,
): Promise<readonly FoundFeed[]> {
  const found: FoundFeed[] = [];
  for (const url of urls.slice(0, MAX_TRIED)) {
    const feed = await tryFeed(url, fetcher, signal);
    if (feed !== null && !found.some((other) => other.url === feed.url)) found.push(feed);
    if (found.length >= MAX_FEEDS) break;
  }
  return found;
}

async function tryCommonPaths(
  pageUrl: string,
  fetcher: Fetcher,
  signal?: AbortSignal,
): Promise<readonly FoundFeed[]> {
  for (const path of COMMON_PATHS) {
    const feed = await tryFeed(new URL(`/${path}`, pageUrl).href, fetcher, signal);
    if (feed !== null) return [feed];
  }
  return [];
}

/** What cannot be had or is no feed is none: it was only a guess, or a page's word. */
async function tryFeed(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<FoundFeed | null> {
  try {
    const fetched = await fetcher.fetch(url, { wanted: 'feed', signal });
    refuseStatus(fetched, url);
    const text = await decodeFeed(fetched.body, fetched.headers['content-type'], url);
    return await describeFeed(await parseFeed(text, fetched.url), fetched);
  } catch (error) {
    if (error instanceof VerbatimError && error.code !== 'internal' && signal?.aborted !== true) return null;
    throw error;
  }
}

async function parseOrRefuse(text: string, url: string): Promise<Feed | VerbatimError> {
  try {
    return await parseFeed(text, url);
  } catch (error) {
    if (error instanceof VerbatimError && error.code === 'bad-input') return error;
    throw error;
  }
}

async function describeFeed(feed: Feed, { permanentUrl }: Pick<Fetched, 'permanentUrl'>): Promise<FoundFeed> {
  const dates = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const latest = dates.at(-1);
  let whole = 0;
  const sample = feed.items.slice(0, 5);
  for (const { content, summary } of sample) {
    const text = content ?? summary;
    if (text !== undefined && isWholeText(await plainText(text).catch(() => ''), content !== undefined))
      whole++;
  }
  return defined({
    url: permanentUrl,
    title: feed.title,
    format: feed.format,
    items: feed.items.length,
    isWhole: sample.length > 0 && whole * 2 > sample.length,
    siteUrl: feed.siteUrl,
    latest,
  });
}

async function articleOn(fetched: Fetched): Promise<FoundPage | null> {
  try {
    const { url, title = '', text } = await pageOf(fetched, true);
    const isFront = new URL(url).pathname === '/';
    return isFront || text.length < LEAST_ARTICLE_CHARS ? null : { url, title, chars: text.length };
  } catch (error) {
    if (error instanceof VerbatimError && error.code !== 'internal') return null;
    throw error;
  }
}
