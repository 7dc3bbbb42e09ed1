import type { FeedHints } from './feed.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const SHORTEST_INTERVAL_MS = 5 * MINUTE_MS;
/** A feed that hardly changes may still be the first with something. */
const LONGEST_INTERVAL_MS = 4 * HOUR_MS;
const LONGEST_RETRY_MS = 12 * HOUR_MS;
/** What a feed says of itself is believed up to that: many say a day and change every hour. */
const LONGEST_HINT_MS = 6 * HOUR_MS;
/** A feed that had nothing new is asked a quarter later the next time. */
const SLOWER = 1.25;
/** A third of the time between two articles: what is new is then, on average, a sixth of that old. */
const CHECKS_AN_ARTICLE = 3;

export interface Checked {
  readonly intervalMs: number;
  /** Since the check before. */
  readonly elapsedMs: number;
  readonly newItems: number;
  readonly hints: FeedHints;
}

/** How long to wait after a check that went well: it follows how often something new really came. */
export function nextInterval({ intervalMs, elapsedMs, newItems, hints }: Checked): number {
  const wanted =
    newItems === 0 ? intervalMs * SLOWER : (intervalMs + elapsedMs / newItems / CHECKS_AN_ARTICLE) / 2;
  const least = Math.max(SHORTEST_INTERVAL_MS, Math.min(hints.everyMs ?? 0, LONGEST_HINT_MS));
  return Math.round(Math.max(Math.min(wanted, LONGEST_INTERVAL_MS), least));
}

/** The n-th failure in a row waits twice as long as the one before, up to the longest interval. */
export function retryInterval(failures: number): number {
  return Math.min(SHORTEST_INTERVAL_MS * 2 ** Math.min(failures - 1, 20), LONGEST_RETRY_MS);
}

/** The first moment from `at` on in whose hour and on whose day (UTC) the feed does not say that nothing comes. */
export function outsideSkipped(at: Date, { skipHours = [], skipDays = [] }: FeedHints): Date {
  const days = new Set(skipDays.map((day) => day.slice(0, 3).toLowerCase()));
  const hours = new Set(skipHours);
  let candidate = at;
  for (let hour = 0; hour < 7 * 24; hour++) {
    const day = DAYS[candidate.getUTCDay()] ?? '';
    if (!hours.has(candidate.getUTCHours()) && !days.has(day)) return candidate;
    candidate = new Date((Math.floor(candidate.getTime() / HOUR_MS) + 1) * HOUR_MS);
  }
  return at;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), from now; null where it says neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
