import type { DateTime } from 'luxon';
import { type LocalRange, latest, numberIn, type Slots, unitOf, whole } from './local-range.ts';
import type { TimeMeaning } from './times/time-words.ts';

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

/** Calendar weeks, months, seasons, years and days of the month; null for whatever is none of these. */
export function periodOf(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
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

/** Year first, or day first as in Europe; month first only where nothing else makes a date ("5/16/2025"). */
function numericDate(slots: Slots, now: DateTime): LocalRange | null {
  const { date, fulldate: given = date } = slots;
  if (typeof given !== 'string') return null;
  const [a = 0, b = 0, c = 0] = given.split(/[./-]/).map(Number);
  if (a > 31) return whole(latest({ month: b, day: c }, a, now), 'day');
  const year = c === 0 ? 0 : c < 100 ? 2000 + c : c;
  return whole(latest(b > 12 ? { month: a, day: b } : { month: b, day: a }, year, now), 'day');
}
