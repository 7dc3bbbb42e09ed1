import { createHash } from 'node:crypto';
import { defined } from '../../defined.ts';
import { VerbatimError } from '../../errors.ts';
import type { ArticleArchive } from '../article-archive.ts';
import type { Delivery } from '../delivery.ts';
import { shownUrl } from '../fetch/check-url.ts';
import type { Fetched } from '../fetch/fetcher.ts';
import type { PageReader } from '../fetch/read-page.ts';
import { refuseStatus } from '../fetch/refuse-status.ts';
import { ingestArticles } from '../ingest-articles.ts';
import type { OutletLineStore } from '../outlet-line-store.ts';
import { isWithdrawnByHand } from '../withdrawals.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedHints } from './feed.ts';
import type { FeedStore, SeenItem, StoredFeed } from './feed-store.ts';
import { type KeyedItem, keyItems } from './item-keys.ts';
import { parseFeed } from './parse-feed.ts';
import { isDue, type ReadItem, readItem, toSeen } from './read-items.ts';

export interface CheckOptions extends PageReader {
  readonly feeds: FeedStore;
  readonly archive: ArticleArchive;
  /** What each outlet repeats in its articles; absent: nothing is learnt of it. */
  readonly outletLines?: OutletLineStore;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  /** Called from time to time: the work goes on. */
  readonly onProgress?: () => Promise<void>;
}

/** What a check found. */
export type FeedCheck =
  | { readonly kind: 'unchanged'; readonly permanentUrl: string; readonly hints: FeedHints }
  | {
      readonly kind: 'read';
      readonly permanentUrl: string;
      readonly fetched: Fetched;
      readonly bodyHash: string;
      readonly parsed: Feed;
      readonly newItems: number;
      readonly counts: { readonly articles: number; readonly partial: number; readonly rejected: number };
      /** True where there was more to read than one check takes. */
      readonly hasMore: boolean;
    };

/** Pages are asked for one after another: more of them wait for the next check. */
const ITEMS_A_CHECK = 40;
/** What was read is stored, and known to be, after so many. */
const ITEMS_A_BATCH = 10;

/**
 * Asks for a feed and puts what is new in it into the archive. Throws a VerbatimError where the feed cannot be had or read;
 * what is wrong with one entry is remembered with it.
 */
export async function checkFeed(feed: StoredFeed, options: CheckOptions): Promise<FeedCheck> {
  const fetched = await options.fetcher.fetch(feed.url, {
    wanted: 'feed',
    etag: feed.etag ?? undefined,
    lastModified: feed.lastModified ?? undefined,
    signal: options.signal,
  });
  const { permanentUrl } = fetched;
  if (fetched.status === 304) return { kind: 'unchanged', permanentUrl, hints: {} };
  const shown = shownUrl(feed.url);
  refuseFeedStatus(fetched, shown);
  const bodyHash = createHash('sha256').update(fetched.body).digest('hex');
  if (bodyHash === feed.bodyHash) return { kind: 'unchanged', permanentUrl, hints: {} };
  const parsed = await parseFeed(
    await decodeFeed(fetched.body, fetched.headers['content-type'], shown),
    fetched.url,
  );
  const taken = await takeItems({ ...feed, title: feed.title || parsed.title }, parsed, options);
  return { kind: 'read', permanentUrl, fetched, bodyHash, parsed, ...taken };
}

/** An answer that is no feed, with what its headers say about when to ask again. */
export class FeedStatusError extends VerbatimError {
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor(cause: VerbatimError, { status, headers }: Fetched) {
    super(cause.code, cause.message, { cause });
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}

function refuseFeedStatus(fetched: Fetched, shown: string): void {
  try {
    refuseStatus(fetched, shown);
  } catch (error) {
    throw error instanceof VerbatimError ? new FeedStatusError(error, fetched) : error;
  }
}

type Taken = Pick<Extract<FeedCheck, { kind: 'read' }>, 'newItems' | 'counts' | 'hasMore'>;

async function takeItems(feed: StoredFeed, parsed: Feed, options: CheckOptions): Promise<Taken> {
  const { feeds, now } = options;
  const all = keyItems(parsed.items);
  const seen = await feeds.seen(
    feed.id,
    all.map(({ key }) => key),
  );
  const due = all.filter((keyed) => isDue(keyed, seen.get(keyed.key)));
  await feeds.touchSeen(feed.id, [...seen.keys()], now);
  // The oldest first: where the work breaks off, the newest are not taken for all there is.
  const work = due.slice(0, ITEMS_A_CHECK).reverse();
  const counts = { articles: 0, partial: 0, rejected: 0 };
  for (let at = 0; at < work.length && options.signal?.aborted !== true; at += ITEMS_A_BATCH) {
    const batch = await readBatch(feed, parsed, work.slice(at, at + ITEMS_A_BATCH), options);
    const remembered = await storeBatch(feed, batch, seen, options);
    for (const { state } of remembered) counts[state === 'stored' ? 'articles' : state]++;
    await options.onProgress?.();
  }
  const newItems = due.filter(({ key }) => !seen.has(key)).length;
  return { newItems, counts, hasMore: due.length > work.length || options.signal?.aborted === true };
}

async function readBatch(
  feed: StoredFeed,
  parsed: Feed,
  work: readonly KeyedItem[],
  options: CheckOptions,
): Promise<readonly ReadItem[]> {
  const read: ReadItem[] = [];
  for (const keyed of work) {
    if (options.signal?.aborted) break;
    read.push(await readItem(keyed, { ...options, feed, parsed }, options.signal));
  }
  // Ended in the middle of an entry: it is read again the next time.
  return options.signal?.aborted ? read.slice(0, -1) : read;
}

/** Stores the articles first: what is remembered as seen is stored. */
async function storeBatch(
  feed: StoredFeed,
  batch: readonly ReadItem[],
  before: ReadonlyMap<string, SeenItem>,
  { feeds, archive, outletLines, now }: CheckOptions,
): Promise<readonly SeenItem[]> {
  const { rejected } = await ingestArticles(deliveriesOf(batch), {
    archive,
    ...defined({ outletLines }),
    origin: `feed:${feed.id}`,
    repeatedIds: 'new-version',
    isUnwanted: (id) => isWithdrawnByHand(archive, id),
  });
  const reasons = new Map(rejected.map(({ id, message }) => [id, message]));
  const remembered = batch.map((read): SeenItem => {
    const item = toSeen(read, before.get(read.keyed.key));
    const reason = item.articleId === null ? undefined : reasons.get(item.articleId);
    return reason === undefined ? item : { ...item, state: 'rejected', reason };
  });
  await feeds.markSeen(feed.id, remembered, now);
  await withdrawReplaced(remembered, before, archive);
  return remembered;
}

async function* deliveriesOf(batch: readonly ReadItem[]): AsyncGenerator<Delivery> {
  for (const read of batch)
    if (read.kind === 'article') yield { kind: 'article', name: read.keyed.key, article: read.article };
}

/** A summary that stood under an id of the feed's makes way for the article of its page. */
async function withdrawReplaced(
  remembered: readonly SeenItem[],
  before: ReadonlyMap<string, SeenItem>,
  archive: ArticleArchive,
): Promise<void> {
  for (const { key, articleId } of remembered) {
    const earlier = before.get(key)?.articleId ?? null;
    if (earlier !== null && articleId !== null && earlier !== articleId) await archive.remove(earlier);
  }
}
