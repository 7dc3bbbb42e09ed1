import type { DateTime } from 'luxon';
import { defined } from '../../defined.ts';
import {
  isLocalRange,
  type LocalRange,
  latest,
  numberIn,
  type Slots,
  type TimeValue,
  unitOf,
  whole,
} from './local-range.ts';
import type { TimeMeaning } from './times/time-words.ts';

/** "In recent days". */
const A_FEW = 3;
const HALF_YEAR_MONTHS = 6;

/** Stretches that are counted from now, or lie between two points; null for whatever is none, or ends before it begins. */
export function spanOf(means: TimeMeaning, slots: Slots, now: DateTime): LocalRange | null {
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
