import { hashOf } from '../../articles/article-hashes.ts';
import type { FeedItem } from './feed.ts';

export interface KeyedItem {
  readonly item: FeedItem;
  /** Tells it from the feed's other entries, today and tomorrow. */
  readonly key: string;
  /** Changes when what the feed says of it does. */
  readonly fingerprint: string;
  /** True where no other entry leads to the same address: it is the entry's own. */
  readonly ownsUrl: boolean;
}

const LONGEST_KEY = 200;

/**
 * Gives each entry its key: the guid, else the address, else title and date. Where several different entries share one (feeds
 * with one guid for all, or one link to the front page), what else they have tells them apart. An entry that stands twice is
 * given once, the first time.
 */
export function keyItems(items: readonly FeedItem[]): readonly KeyedItem[] {
  const guids = countDifferent(items, ({ guid }) => guid);
  const urls = countDifferent(items, ({ url }) => url);
  const keyed = new Map<string, KeyedItem>();
  for (const item of items) {
    const { guid, url } = item;
    const isGuidOwn = guid !== undefined && guids.get(guid) === 1;
    const ownsUrl = url !== undefined && urls.get(url) === 1;
    const stated = isGuidOwn ? guid : ownsUrl ? url : hashOf([guid, url, item.title, item.publishedAt]);
    const key = stated.length > LONGEST_KEY ? hashOf([stated]) : stated;
    if (!keyed.has(key)) keyed.set(key, { item, key, ownsUrl, fingerprint: fingerprintOf(item) });
  }
  return [...keyed.values()];
}

/** How many entries with different titles or other names share each value. */
function countDifferent(
  items: readonly FeedItem[],
  read: (item: FeedItem) => string | undefined,
): ReadonlyMap<string, number> {
  const sharing = new Map<string, Set<string>>();
  for (const item of items) {
    const value = read(item);
    if (value === undefined) continue;
    const others = sharing.get(value) ?? new Set();
    sharing.set(value, others.add(JSON.stringify([item.title, item.url === value ? '' : item.url])));
  }
  return new Map([...sharing].map(([value, others]) => [value, others.size]));
}

/** Without what says when it changed: many feeds say "now" of every entry. */
function fingerprintOf({ title, url, author, content, summary }: FeedItem): string {
  return hashOf([title, url, author, content?.value, summary?.value]).slice(0, 32);
}
