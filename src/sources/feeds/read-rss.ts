import type { AnyFeed } from 'feedsmith';
import { defined } from '../../defined.ts';
import type { Feed, FeedHints, FeedItem, FeedText } from './feed.ts';
import { titleText, unstatedText } from './feed-text.ts';
import { firstDate, type ReadFeed, withoutBlank } from './read-feed.ts';
import { resolveLink } from './resolve-link.ts';

type Parsed = AnyFeed;
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfItem = NonNullable<RdfFeed['items']>[number];

const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
  monthly: 30 * 86_400_000,
  yearly: 365 * 86_400_000,
};

/** RSS 0.91 to 2.0 and its modules. Whether its texts are HTML, the format does not say. */
export async function readRss(feed: RssFeed, feedUrl: string): Promise<ReadFeed> {
  const siteUrl = resolveLink(feed.link, feed.xml?.base, feedUrl);
  const items: FeedItem[] = [];
  for (const item of feed.items ?? []) items.push(await readItem(item, { feed, feedUrl, siteUrl }));
  return { ...(await readChannel(feed, siteUrl)), items, hints: hintsOf(feed) };
}

/** RSS 0.90 and 1.0. */
export async function readRdf(feed: RdfFeed, feedUrl: string): Promise<ReadFeed> {
  const siteUrl = resolveLink(feed.link ?? feed.rdf?.about, feed.xml?.base, feedUrl);
  const items: FeedItem[] = [];
  for (const item of feed.items ?? []) items.push(await readRdfItem(item, { feed, feedUrl }));
  return { ...(await readChannel(feed, siteUrl)), items, hints: hintsOf(feed) };
}

async function readChannel(
  feed: RssFeed | RdfFeed,
  siteUrl: string | undefined,
): Promise<Pick<Feed, 'title' | 'siteUrl' | 'language'>> {
  const stated = 'language' in feed ? feed.language : undefined;
  return {
    title: await titleText(unstatedText(feed.title ?? feed.dc?.titles?.[0] ?? '')),
    ...withoutBlank({ siteUrl, language: stated ?? feed.dc?.languages?.[0] ?? feed.xml?.lang }),
  };
}

async function readItem(
  item: RssItem,
  {
    feed,
    feedUrl,
    siteUrl,
  }: { readonly feed: RssFeed; readonly feedUrl: string; readonly siteUrl: string | undefined },
): Promise<FeedItem> {
  // Where no base is stated, a relative link is meant from the site.
  const bases = [item.xml?.base, feed.xml?.base, feed.xml?.base === undefined ? siteUrl : undefined, feedUrl];
  const guid = item.guid?.value;
  // A guid is an address unless it says that it is none; many say nothing and are none.
  const permalink = item.guid?.isPermaLink === false || !/^https?:\/\//i.test(guid ?? '') ? undefined : guid;
  const alternate = item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const { name, email } = item.authors?.[0] ?? {};
  return {
    title: await itemTitle(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
    ...withoutBlank({
      guid,
      url: resolveLink(item.link, ...bases) ?? resolveLink(alternate ?? permalink, ...bases),
      author: name ?? item.dc?.creators?.join(', ') ?? item.itunes?.author ?? email,
      publishedAt: firstDate(item.pubDate, item.atom?.published, ...moduleDates(item), ...changeDates(item)),
      updatedAt: firstDate(...changeDates(item)),
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
      source: item.source?.title ?? item.dc?.sources?.[0],
    }),
    ...textsOf(item.content?.encoded ?? item.atom?.content?.value, item.description ?? lesserText(item)),
  };
}

async function readRdfItem(
  item: RdfItem,
  { feed, feedUrl }: { readonly feed: RdfFeed; readonly feedUrl: string },
): Promise<FeedItem> {
  const bases = [item.xml?.base, feed.xml?.base, feedUrl];
  return {
    title: await itemTitle(item.title ?? item.dc?.titles?.[0]),
    ...withoutBlank({
      guid: item.rdf?.about,
      url: resolveLink(item.link, ...bases) ?? resolveLink(item.rdf?.about, ...bases),
      author: item.dc?.creators?.join(', '),
      publishedAt: firstDate(...moduleDates(item), ...changeDates(item)),
      updatedAt: firstDate(...changeDates(item)),
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
      source: item.dc?.sources?.[0],
    }),
    ...textsOf(item.content?.encoded, item.description ?? item.dc?.descriptions?.[0]),
  };
}

function itemTitle(title: string | undefined): Promise<string> {
  return titleText(unstatedText(title ?? ''));
}

function moduleDates({ dc, dcterms }: Pick<RssItem, 'dc' | 'dcterms'>): readonly (string | undefined)[] {
  return [
    ...(dc?.dates ?? []),
    ...(dcterms?.issued ?? []),
    ...(dcterms?.created ?? []),
    ...(dcterms?.dates ?? []),
  ];
}

/** When an entry was last changed: the nearest to its date where none is stated. */
function changeDates({ atom, dcterms }: Pick<RssItem, 'atom' | 'dcterms'>): readonly (string | undefined)[] {
  return [atom?.updated, ...(dcterms?.modified ?? [])];
}

/** Of a text and a longer one under the name of the summary, the longer is the whole. */
function textsOf(
  content: string | undefined,
  summary: string | undefined,
): { readonly content?: FeedText; readonly summary?: FeedText } {
  const isSwapped = content !== undefined && summary !== undefined && summary.length > content.length;
  const [whole, short] = isSwapped ? [summary, content] : [content, summary];
  return {
    ...(whole === undefined ? {} : { content: unstatedText(whole) }),
    ...(short === undefined ? {} : { summary: unstatedText(short) }),
  };
}

/** Where modules for sound and pictures hold the only words. */
function lesserText({ dc, itunes, media, atom }: RssItem): string | undefined {
  return (
    atom?.summary?.value ??
    dc?.descriptions?.[0] ??
    itunes?.summary ??
    media?.description?.value ??
    media?.groups?.find(({ description }) => description !== undefined)?.description?.value ??
    media?.contents?.find(({ description }) => description !== undefined)?.description?.value
  );
}

function hintsOf(feed: RssFeed | RdfFeed): FeedHints {
  const period = PERIODS_MS[feed.sy?.updatePeriod?.toLowerCase() ?? ''];
  const ttlMs = 'ttl' in feed && feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * 60_000 : undefined;
  const everyMs =
    ttlMs ?? (period === undefined ? undefined : period / Math.max(1, feed.sy?.updateFrequency ?? 1));
  const { skipHours, skipDays } = 'skipHours' in feed || 'skipDays' in feed ? feed : {};
  return {
    ...(everyMs === undefined || !Number.isFinite(everyMs) ? {} : { everyMs }),
    // Hours count from 0 or, in RSS 0.91, to 24.
    ...(skipHours === undefined ? {} : { skipHours: skipHours.map((hour) => hour % 24) }),
    ...defined({ skipDays }),
  };
}
