import type { Clock } from '../../delivery/clock.ts';
import type { LeaseStore } from '../../delivery/lease-store.ts';
import type { Logger } from '../../delivery/logger.ts';
import { describeError } from '../../errors.ts';
import type { ArticleArchive } from '../article-archive.ts';
import type { PageReader } from '../fetch/read-page.ts';
import type { OutletLineStore } from '../outlet-line-store.ts';
import { checkFeed } from './check-feed.ts';
import type { FeedStore, StoredFeed } from './feed-store.ts';
import { type Settled, settleFailure, settleSuccess } from './settle-check.ts';

export interface PollOptions extends PageReader {
  readonly feeds: FeedStore;
  readonly leases: LeaseStore;
  readonly archive: ArticleArchive;
  /** What each outlet repeats in its articles; absent: nothing is learnt of it. */
  readonly outletLines?: OutletLineStore;
  /** Tells this worker from all others. */
  readonly worker: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
  /** Feeds under way at once; each on a host of its own. */
  readonly maxAtOnce?: number;
  /** Called when a feed was checked. */
  readonly onChecked?: (feed: StoredFeed) => void;
}

export interface FeedPoller {
  /** Follows feeds until the signal is aborted; resolves when none is under way any more. */
  run(signal: AbortSignal): Promise<void>;
  /** Feeds were added or changed: look again now. */
  wake(): void;
}

const MAX_AT_ONCE = 8;
const LEASE_MS = 120_000;
/** So often it is looked whether another process added feeds. */
const LONGEST_WAIT_MS = 15_000;
const CANDIDATES = 500;
const FORGOTTEN_AFTER_MS = 45 * 24 * 60 * 60_000;
const PRUNE_EVERY_MS = 60 * 60_000;
const PRUNE_AT_ONCE = 500;

export function createFeedPoller(options: PollOptions): FeedPoller {
  return new LeasedPoller(options);
}

class LeasedPoller implements FeedPoller {
  readonly #options: PollOptions;
  /** Hosts of the feeds under way: one at a time of each. */
  readonly #hosts = new Map<string, Promise<void>>();
  #woken = new AbortController();
  #prunedAtMs = 0;

  constructor(options: PollOptions) {
    this.#options = options;
  }

  wake(): void {
    this.#woken.abort();
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#woken = new AbortController();
      const waitMs = await this.#startDue(signal).catch((error: unknown) => {
        this.#options.logger.error({ error }, `Feeds could not be looked up: ${describeError(error)}`);
        return LONGEST_WAIT_MS;
      });
      await this.#options.clock.wait(waitMs, AbortSignal.any([signal, this.#woken.signal]));
    }
    await Promise.all(this.#hosts.values());
  }

  /** Starts what is due and finds room; returns how long there is nothing to do. */
  async #startDue(signal: AbortSignal): Promise<number> {
    const { feeds, clock, maxAtOnce = MAX_AT_ONCE } = this.#options;
    const now = clock.now();
    await this.#prune(now);
    for (const feed of await feeds.due(now, CANDIDATES)) {
      if (this.#hosts.size >= maxAtOnce || signal.aborted) return LONGEST_WAIT_MS;
      if (!this.#hosts.has(feed.host)) this.#start(feed, signal);
    }
    // What is under way wakes this when it ends.
    if (this.#hosts.size > 0) return LONGEST_WAIT_MS;
    const next = await feeds.nextDueAt();
    const waitMs = next === null ? LONGEST_WAIT_MS : next.getTime() - now.getTime();
    return Math.min(Math.max(waitMs, 1_000), LONGEST_WAIT_MS);
  }

  #start(feed: StoredFeed, signal: AbortSignal): void {
    const work = followOnce(feed, this.#options, signal).finally(() => {
      this.#hosts.delete(feed.host);
      this.wake();
    });
    this.#hosts.set(feed.host, work);
  }

  async #prune(now: Date): Promise<void> {
    if (now.getTime() - this.#prunedAtMs < PRUNE_EVERY_MS) return;
    this.#prunedAtMs = now.getTime();
    await this.#options.feeds.prune(new Date(now.getTime() - FORGOTTEN_AFTER_MS), PRUNE_AT_ONCE);
  }
}

/** One check of one feed by whoever holds its lease; never rejects, so that no feed holds back another. */
async function followOnce(candidate: StoredFeed, options: PollOptions, signal: AbortSignal): Promise<void> {
  const { feeds, leases, worker, clock, logger, onChecked } = options;
  const lease = `feed:${candidate.id}`;
  try {
    if (!(await leases.hold(lease, worker, LEASE_MS))) return;
    const feed = await feeds.get(candidate.id);
    // Another worker may have checked it, or an admin paused it, since it was looked up.
    if (feed?.state === 'active' && feed.nextAt <= clock.now()) {
      await checkOnce(feed, options, signal);
      onChecked?.(feed);
    }
    await leases.giveBack(lease, worker);
  } catch (error) {
    logger.error({ feed: candidate.url, error }, `A feed could not be followed: ${describeError(error)}`);
  }
}

/** Checks a feed and stores what comes of it. Stopped in the middle it stays due. */
export async function checkOnce(
  feed: StoredFeed,
  options: PollOptions,
  signal?: AbortSignal,
): Promise<Settled> {
  const { feeds, leases, worker, clock, random } = options;
  const now = clock.now();
  let settled: Settled;
  try {
    const onProgress = async (): Promise<void> =>
      void (await leases.hold(`feed:${feed.id}`, worker, LEASE_MS));
    settled = settleSuccess(feed, await checkFeed(feed, { ...options, now, signal, onProgress }), {
      now,
      random,
    });
  } catch (error) {
    settled = settleFailure(feed, error, { now, random });
  }
  if (signal?.aborted) return settled;
  await feeds.change(feed.id, settled.change);
  if (settled.blockHostMs !== null)
    await feeds.blockHost(feed.host, new Date(now.getTime() + settled.blockHostMs), feed.failures + 1);
  else if (feed.failures > 0) await feeds.clearHost(feed.host);
  return settled;
}
