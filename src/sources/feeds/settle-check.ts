import { defined } from '../../defined.ts';
import { describeError, VerbatimError } from '../../errors.ts';
import { type FeedCheck, FeedStatusError } from './check-feed.ts';
import type { FeedChange, StoredFeed } from './feed-store.ts';
import { nextInterval, outsideSkipped, retryAfterMs, retryInterval } from './next-check.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The admins are told of a feed that fails for so long; after so long it is no longer asked for. */
export const TOLD_AFTER_MS = 3 * DAY_MS;
const DEAD_AFTER_MS = 10 * DAY_MS;
/** A failure or two after a long pause of our own is none of the feed's. */
const LEAST_FAILURES = 5;
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS;
/** Part of the interval by which feeds are spread, so that they do not all come at once. */
const SPREAD = 0.1;

export interface Settled {
  readonly change: FeedChange;
  /** How long the whole host is to be left alone; null: it may be asked. */
  readonly blockHostMs: number | null;
}

export interface Settling {
  readonly now: Date;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** What a check that went well leaves behind, and when the next one comes. */
export function settleSuccess(feed: StoredFeed, check: FeedCheck, { now, random }: Settling): Settled {
  const isRead = check.kind === 'read';
  const elapsedMs =
    feed.lastCheckedAt === null ? feed.intervalMs : now.getTime() - feed.lastCheckedAt.getTime();
  // All that a feed held when it was added says nothing about how often it changes.
  const isFirst = feed.lastSuccessAt === null;
  const newItems = isRead ? check.newItems : 0;
  const hints = isRead ? check.parsed.hints : check.hints;
  // Nor does the rest of that, which the next check takes at once.
  const isRest = feed.lastCheckedAt !== null && feed.nextAt <= feed.lastCheckedAt;
  const intervalMs =
    isFirst || isRest
      ? feed.intervalMs
      : nextInterval({ intervalMs: feed.intervalMs, elapsedMs, newItems, hints });
  const waitMs = isRead && check.hasMore ? 0 : intervalMs * (1 + SPREAD * (2 * random() - 1));
  const isExpired = isRead && check.parsed.isExpired;
  return {
    blockHostMs: null,
    change: {
      ...(check.permanentUrl === feed.url ? {} : { url: check.permanentUrl }),
      ...(isRead ? readChange(feed, check) : {}),
      ...(isRead && check.newItems > 0 ? { lastNewAt: now } : {}),
      intervalMs,
      nextAt: outsideSkipped(new Date(now.getTime() + waitMs), hints),
      lastCheckedAt: now,
      lastSuccessAt: now,
      failures: 0,
      failingSince: isExpired ? now : null,
      problem: isExpired
        ? { code: 'not-found', message: 'The feed says that nothing will come any more.' }
        : null,
      ...(isExpired ? { state: 'dead' } : {}),
      counts: { checks: 1, ...(isRead ? check.counts : {}) },
    },
  };
}

function readChange(
  feed: StoredFeed,
  { fetched, bodyHash, parsed, hasMore }: Extract<FeedCheck, { kind: 'read' }>,
): FeedChange {
  return {
    ...(parsed.title === '' || feed.title !== '' ? {} : { title: parsed.title.slice(0, 200) }),
    ...defined({ siteUrl: parsed.siteUrl }),
    // What waits for the next check must come again.
    etag: hasMore ? null : (fetched.headers.etag ?? null),
    lastModified: hasMore ? null : (fetched.headers['last-modified'] ?? null),
    bodyHash: hasMore ? null : bodyHash,
  };
}

/** What a check that failed leaves behind: a longer wait, for the whole host where it is the host that fails. */
export function settleFailure(feed: StoredFeed, error: unknown, { now, random }: Settling): Settled {
  const failures = feed.failures + 1;
  const failingSince = feed.failingSince ?? now;
  const retryMs = retryInterval(failures) * (1 + SPREAD * random());
  const status = error instanceof FeedStatusError ? error.status : null;
  const askedMs = error instanceof FeedStatusError ? retryAfterMs(error.retryAfter, now) : null;
  const waitMs = Math.max(retryMs, Math.min(askedMs ?? 0, LONGEST_RETRY_AFTER_MS));
  const isLong = now.getTime() - failingSince.getTime() >= DEAD_AFTER_MS && failures >= LEAST_FAILURES;
  const isDead = status === 410 || isLong;
  return {
    blockHostMs: isHostsFailure(error, status) ? Math.max(askedMs ?? 0, Math.min(retryMs, waitMs)) : null,
    change: {
      nextAt: new Date(now.getTime() + waitMs),
      lastCheckedAt: now,
      failures,
      failingSince,
      problem: {
        code: error instanceof VerbatimError ? error.code : 'internal',
        message: describeError(error),
      },
      ...(isDead ? { state: 'dead' } : {}),
      counts: { checks: 1 },
    },
  };
}

/** Too many requests, or no host that answers: other feeds of it would fare no better. */
function isHostsFailure(error: unknown, status: number | null): boolean {
  if (status !== null) return status === 429 || status === 503;
  return error instanceof VerbatimError && (error.code === 'unreachable' || error.code === 'timeout');
}
