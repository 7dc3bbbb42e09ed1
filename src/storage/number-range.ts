import { dayOf, firstNumberOf, UNDATED_DAY } from './article-number.ts';
import { FARTHEST_MS, type PublishedRange } from './published-range.ts';

/** Article numbers `[from, to)`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** The numbers of all days that an interval touches; on its first and last day they may be of articles just outside. */
export function numberRange({ fromMs, toMs, withUndated }: PublishedRange): NumberRange {
  const firstDated = firstNumberOf(UNDATED_DAY + 1);
  const from = fromMs <= -FARTHEST_MS ? firstDated : Math.max(firstDated, firstNumberOf(dayOf(fromMs)));
  return {
    from: withUndated ? firstNumberOf(UNDATED_DAY) : from,
    to: toMs >= FARTHEST_MS ? Number.MAX_SAFE_INTEGER : firstNumberOf(dayOf(toMs - 1) + 1),
  };
}
