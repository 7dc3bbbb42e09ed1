/**
 * Articles are numbered by day of publication and, within the day, by arrival: an index that is read from its greatest
 * number down then yields the newest first, in every store, and an interval is a range of numbers.
 */
export const NUMBERS_PER_DAY = 2 ** 24;
const DAY_MS = 86_400_000;
/** So that days before 1970, of digitised archives, have positive numbers too: 1970-01-01 is this many days in. */
const DAYS_BEFORE_1970 = 2 ** 20;
/** The day of articles without a date: below all others, as they are read last. */
export const UNDATED_DAY = -DAYS_BEFORE_1970;

/** Days since 1970 in UTC. Days further back than 900 BC count as the first that can be numbered. */
export function dayOf(publishedAtMs: number | null): number {
  if (publishedAtMs === null) return UNDATED_DAY;
  return Math.max(UNDATED_DAY + 1, Math.floor(publishedAtMs / DAY_MS));
}

/** Milliseconds since 1970 at which a day, as `dayOf` counts it, begins in UTC. */
export function startOfDayMs(day: number): number {
  return day * DAY_MS;
}

/** The smallest number of a day; the numbers of the day end below that of the next. */
export function firstNumberOf(day: number): number {
  return (day + DAYS_BEFORE_1970) * NUMBERS_PER_DAY;
}

/** The start of the day that an article's number tells, in milliseconds; null for the undated. */
export function dayMsOfNumber(number: number): number | null {
  const day = Math.floor(number / NUMBERS_PER_DAY) - DAYS_BEFORE_1970;
  return day === UNDATED_DAY ? null : startOfDayMs(day);
}
