import { DateTime } from 'luxon';
import type { TimeUnit } from './times/time-words.ts';

/** Half-open, in the reader's zone; an absent bound is open. */
export interface LocalRange {
  readonly from?: DateTime;
  readonly to?: DateTime;
  /** True where the year is a guess: the latest in which the day, month or season has come. */
  readonly yearIsGuessed?: true;
  /** True where it has not begun yet. */
  readonly isAhead?: true;
  /** True for a weekday that is today's: it may mean the one a week ago. */
  readonly isTodaysWeekday?: true;
}

/** What a slot of a phrase holds: a number, a unit, a date in digits, or a stretch of time. */
export type TimeValue = number | string | LocalRange;
/** By the slot's name in the templates: "n", "unit", "month", "point". */
export type Slots = Readonly<Record<string, TimeValue>>;

export function isLocalRange(value: TimeValue | undefined): value is LocalRange {
  return typeof value === 'object';
}

/** Where the clock skips midnight a day begins later, and the next one at midnight all the same. */
export function whole(start: DateTime, unit: TimeUnit): LocalRange {
  return { from: start, to: start.plus({ [unit]: 1 }).startOf(unit === 'hour' ? 'hour' : 'day') };
}

/** The day of the year given, else the latest such day that has come. */
export function latest(
  date: { readonly month: number; readonly day: number },
  year: number,
  now: DateTime,
): DateTime {
  const at = (inYear: number) =>
    DateTime.fromObject({ ...date, year: inYear }, { zone: now.zone }).startOf('day');
  if (year > 0) return at(year);
  // The 29th of February may lie up to eight years back.
  for (let back = 0; back <= 8; back++) {
    const day = at(now.year - back);
    if (day.isValid && day <= now) return day;
  }
  return at(now.year);
}

/** The number in a slot; 0 where it has none. */
export function numberIn(slots: Slots, name: string): number {
  const value = slots[name];
  return typeof value === 'number' ? value : 0;
}

/** "day" for whatever is no other unit. */
export function unitOf(word: string): TimeUnit {
  return word === 'hour' || word === 'week' || word === 'month' || word === 'year' ? word : 'day';
}
