import { DateTime } from 'luxon';
import { defined } from '../../defined.ts';
import type { TimeMeaning, TimeUnit } from './times/time-words.ts';

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
type Slots = Readonly<Record<string, TimeValue>>;

const MORNING_HOURS = [4, 12] as const;
const AFTERNOON_HOURS = [12, 18] as const;
const EVENING_HOURS = [18, 24] as const;
/** "In recent days". */
const A_FEW = 3;
/** Days of a month, counted from 0; the last ones reach to its end. */
const PARTS_OF_MONTH = {
  'month-start': [0, 10],
  'month-middle': [10, 20],
  'month-end': [20, null],
  'month-first-half': [0, 15],
  'month-second-half': [15, null],
} as const;
const MONTHS_A_SEASON = 3;
const MONTHS_A_QUARTER = 3;
const HALF_YEAR_MONTHS = 6;

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

/** Calendar weeks, months, years and days of the month. */
function periodOf(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
  const named = /^(this|last)-(week|month|year)$/.exec(means);
  if (named) {
    const unit = unitOf(named[2] ?? '');
    const start = now.startOf(unit);
    return whole(named[1] === 'last' ? start.minus({ [unit]: 1 }) : start, unit);
  }
  const year = numberIn(slots, 'year');
  if (means === 'year') return whole(now.startOf('year').set({ year }), 'year');
  if (means === 'month')
    return whole(latest({ month: numberIn(slots, 'month'), day: 1 }, year, now), 'month');
  if (means === 'month-last-year')
    return whole(now.startOf('year').set({ year: now.year - 1, month: numberIn(slots, 'month') }), 'month');
  if (means === 'year-start' || means === 'year-end') return partOfYear(means, year, now);
  if (isPartOfMonth(means)) {
    const month = latest({ month: numberIn(slots, 'month'), day: 1 }, year, now);
    const part = partOfMonth(means, month);
    // On 3 February, the end of February is last year's.
    const isAhead = year === 0 && part.from !== undefined && part.from > now;
    return isAhead ? partOfMonth(means, month.minus({ years: 1 })) : part;
  }
  if (means === 'season') return season(numberIn(slots, 'season'), year, now);
  if (means === 'season-last-year') return season(numberIn(slots, 'season'), now.year - 1, now);
  if (means === 'this-season') {
    const range = season(numberIn(slots, 'season'), 0, now);
    const isOfNow = (range.to !== undefined && range.to > now) || range.from?.year === now.year;
    return isOfNow ? range : season(numberIn(slots, 'season'), now.year, now);
  }
  if (means === 'last-season')
    return season(numberIn(slots, 'season'), 0, now.minus({ months: MONTHS_A_SEASON }));
  if (means === 'date')
    return whole(latest({ month: numberIn(slots, 'month'), day: numberIn(slots, 'day') }, year, now), 'day');
  if (means === 'day-of-month')
    return latestDayOfMonth(numberIn(slots, 'nth') || numberIn(slots, 'day'), now);
  if (means === 'numeric-date') return numericDate(slots, now);
  return null;
}

/** Stretches that are counted from now, or lie between two points. */
function spanOf(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
  const { point2, unit } = slots;
  const point = begunBefore(slots.point, means);
  if (means === 'last-days') return { from: now.startOf('day').minus({ days: A_FEW }), to: now };
  if (means === 'last-half-year')
    return { from: now.startOf('day').minus({ months: HALF_YEAR_MONTHS }), to: now };
  if (means === 'half-year-ago')
    return whole(now.startOf('month').minus({ months: HALF_YEAR_MONTHS }), 'month');
  if (means === 'last-count' || means === 'last-unit' || means === 'last-units' || means === 'count-ago') {
    if (typeof unit !== 'string') return null;
    const count = means === 'last-units' ? A_FEW : numberIn(slots, 'n') || 1;
    const back = now.minus({ [unitOf(unit)]: count });
    if (means === 'count-ago') return whole(back.startOf(unitOf(unit)), unitOf(unit));
    return { from: unit === 'hour' ? back : back.startOf('day'), to: now };
  }
  if (means === 'between-days') return betweenDays(slots, now);
  if (!isLocalRange(point)) return null;
  if (means === 'since') return point.from === undefined ? null : { from: point.from };
  if (means === 'after') return point.to === undefined ? null : { from: point.to };
  if (means === 'until') return point.from === undefined ? null : { to: point.from };
  if (means !== 'between' || !isLocalRange(point2)) return null;
  if (point.from === undefined || point2.to === undefined || point2.to <= point.from) return null;
  return { from: point.from, to: point2.to };
}

/** "Since Friday", said on a Friday, is since the one a week ago; "until Friday" is until now. */
function begunBefore(point: TimeValue | undefined, means: TimeMeaning): TimeValue | undefined {
  if (means === 'until' || !isLocalRange(point) || point.isTodaysWeekday !== true) return point;
  const weekBefore = (bound: DateTime | undefined) => bound?.minus({ weeks: 1 });
  const [from, to] = [weekBefore(point.from), weekBefore(point.to)];
  return defined({ from, to });
}

function isLocalRange(value: TimeValue | undefined): value is LocalRange {
  return typeof value === 'object';
}

/** Where the clock skips midnight a day begins later, and the next one at midnight all the same. */
function whole(start: DateTime, unit: TimeUnit): LocalRange {
  return { from: start, to: start.plus({ [unit]: 1 }).startOf(unit === 'hour' ? 'hour' : 'day') };
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

/** The day of the year given, else the latest such day that has come. */
function latest(
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

/** The 31st may lie two months back. */
function latestDayOfMonth(day: number, now: DateTime): LocalRange | null {
  for (let back = 0; back <= 2; back++) {
    const month = now.startOf('month').minus({ months: back });
    const date = month.set({ day: Math.min(day, month.daysInMonth ?? day) });
    if (date.day === day && date <= now) return whole(date, 'day');
  }
  return null;
}

type PartOfMonth = keyof typeof PARTS_OF_MONTH;

function isPartOfMonth(means: TimeMeaning): means is PartOfMonth {
  return Object.hasOwn(PARTS_OF_MONTH, means);
}

function partOfMonth(means: PartOfMonth, month: DateTime): LocalRange {
  const [first, last] = PARTS_OF_MONTH[means];
  const to = last === null ? month.plus({ months: 1 }) : month.plus({ days: last });
  return { from: month.plus({ days: first }), to };
}

/** Its first or last three months; the end of a year that has not come to it is that of the year before. */
function partOfYear(means: 'year-start' | 'year-end', named: number, now: DateTime): LocalRange {
  const start = now.startOf('year').set(named === 0 ? {} : { year: named });
  if (means === 'year-start') return { from: start, to: start.plus({ months: MONTHS_A_QUARTER }) };
  const from = start.plus({ months: 12 - MONTHS_A_QUARTER });
  const end = named === 0 && from > now ? from.minus({ years: 1 }) : from;
  return { from: end, to: end.plus({ months: MONTHS_A_QUARTER }) };
}

/** Spring is 1 and begins in March; the winter of a year is the one that begins in its December. */
function season(which: number, year: number, now: DateTime): LocalRange {
  const from = latest({ month: which * MONTHS_A_SEASON, day: 1 }, year, now);
  return { from, to: from.plus({ months: MONTHS_A_SEASON }) };
}

function betweenDays(slots: Slots, now: DateTime): LocalRange | null {
  const first = numberIn(slots, 'day');
  const last = numberIn(slots, 'day2');
  if (first > last) return null;
  const given = numberIn(slots, 'month');
  const month =
    given > 0 ? latest({ month: given, day: 1 }, numberIn(slots, 'year'), now) : now.startOf('month');
  // Without a month the days are those of the latest month in which they have come.
  const start = given === 0 && now.day < first ? month.minus({ months: 1 }) : month;
  return { from: start.set({ day: first }), to: start.set({ day: last }).plus({ days: 1 }) };
}

/** Year first, or day first as in Europe; month first only where nothing else makes a date ("5/16/2025"). */
function numericDate(slots: Slots, now: DateTime): LocalRange | null {
  const { date, fulldate: given = date } = slots;
  if (typeof given !== 'string') return null;
  const [a = 0, b = 0, c = 0] = given.split(/[./-]/).map(Number);
  if (a > 31) return whole(latest({ month: b, day: c }, a, now), 'day');
  const year = c === 0 ? 0 : c < 100 ? 2000 + c : c;
  return whole(latest(b > 12 ? { month: a, day: b } : { month: b, day: a }, year, now), 'day');
}

function numberIn(slots: Slots, name: string): number {
  const value = slots[name];
  return typeof value === 'number' ? value : 0;
}

function unitOf(word: string): TimeUnit {
  return word === 'hour' || word === 'week' || word === 'month' || word === 'year' ? word : 'day';
}
