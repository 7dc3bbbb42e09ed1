import type { DateTime } from 'luxon';
import { periodOf } from './calendar-period.ts';
import { spanOf } from './counted-stretch.ts';
import { isLocalRange, type LocalRange, numberIn, type Slots, whole } from './local-range.ts';
import type { TimeMeaning } from './times/time-words.ts';

const MORNING_HOURS = [4, 12] as const;
const AFTERNOON_HOURS = [12, 18] as const;
const EVENING_HOURS = [18, 24] as const;
/** The stretch of time that a phrase names, as seen from `now`; null where its parts make no date. */
export function timeOfMeaning(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
  const range = rangeOf(means, slots, now);
  if (range === null || range.from?.isValid === false || range.to?.isValid === false) return null;
  if (range.from !== undefined && range.from > now) return { ...range, isAhead: true };
  if (means === 'weekday' && range.from !== undefined && range.from.hasSame(now, 'day'))
    return { ...range, isTodaysWeekday: true };
  return isYearGuessed(means, slots) ? { ...range, yearIsGuessed: true } : range;
}

/** The months and days of the calendar that were named without a year, alone or as the bounds of a stretch. */
function isYearGuessed(means: TimeMeaning, slots: Slots): boolean {
  const { point, date } = slots;
  if (isLocalRange(point)) return point.yearIsGuessed === true;
  if (means === 'numeric-date') return typeof date === 'string' && DAY_AND_MONTH.test(date);
  return NAMED_ALONE.includes(means) && numberIn(slots, 'month') > 0 && numberIn(slots, 'year') === 0;
}

const DAY_AND_MONTH = /^\d+[./-]\d+$/;
const NAMED_ALONE: readonly TimeMeaning[] = [
  'date',
  'month',
  'month-start',
  'month-middle',
  'month-end',
  'month-first-half',
  'month-second-half',
  'between-days',
];

function rangeOf(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
  const today = now.startOf('day');
  switch (means) {
    case 'today':
      return whole(today, 'day');
    case 'yesterday':
      return whole(today.minus({ days: 1 }), 'day');
    case 'day-before-yesterday':
      return whole(today.minus({ days: 2 }), 'day');
    case 'this-morning':
      return latestHours(now, MORNING_HOURS);
    case 'this-afternoon':
      return latestHours(now, AFTERNOON_HOURS);
    case 'this-evening':
      return latestHours(now, EVENING_HOURS);
    case 'last-night':
      return { from: today.minus({ days: 1 }).set({ hour: 18 }), to: today.set({ hour: 6 }) };
    case 'weekday':
      return whole(latestWeekday(today, numberIn(slots, 'weekday')), 'day');
    case 'last-weekday':
      return whole(latestWeekday(today.minus({ days: 1 }), numberIn(slots, 'weekday')), 'day');
    case 'last-day':
      return { from: today.minus({ days: 1 }), to: now };
    case 'weekday-morning':
      return hours(latestWeekday(today, numberIn(slots, 'weekday')), MORNING_HOURS);
    case 'weekday-afternoon':
      return hours(latestWeekday(today, numberIn(slots, 'weekday')), AFTERNOON_HOURS);
    case 'weekday-evening':
      return hours(latestWeekday(today, numberIn(slots, 'weekday')), EVENING_HOURS);
    case 'week-before-last':
      return whole(now.startOf('week').minus({ weeks: 2 }), 'week');
    case 'weekend':
      return weekendOf(latestWeekday(today, 6));
    case 'last-weekend':
      return weekendOf(
        latestWeekday(today.minus({ days: today.weekday - 5 > 0 ? today.weekday - 5 : 0 }), 6),
      );
    default:
      return periodOf(means, slots, now) ?? spanOf(means, slots, now);
  }
}

function hours(day: DateTime, [from, to]: readonly [number, number]): LocalRange {
  return { from: day.set({ hour: from }), to: to === 24 ? day.plus({ days: 1 }) : day.set({ hour: to }) };
}

/** Those of today, or of yesterday where today's have not begun: who asks at one at night has not seen this morning yet. */
function latestHours(now: DateTime, [from, to]: readonly [number, number]): LocalRange {
  const today = now.startOf('day');
  return hours(today.set({ hour: from }) <= now ? today : today.minus({ days: 1 }), [from, to]);
}

function latestWeekday(day: DateTime, weekday: number): DateTime {
  return day.minus({ days: (day.weekday - weekday + 7) % 7 });
}

function weekendOf(saturday: DateTime): LocalRange {
  return { from: saturday, to: saturday.plus({ days: 2 }).startOf('day') };
}
