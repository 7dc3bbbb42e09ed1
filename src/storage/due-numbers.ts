import type { RetentionLimits } from '../sources/article-retention.ts';
import { dayOf, firstNumberOf, UNDATED_DAY } from './article-number.ts';

/** The limits of retention as article numbers, see article-number.ts. */
export interface DueNumbers {
  /** The first that a dated article can have. */
  readonly first: number;
  /** Below it articles go; */
  readonly keptFrom: number;
  /** those that quote named people, below this. */
  readonly quotedFrom: number;
}

/** Whole days only: an article of the day on which a limit falls is kept. */
export function dueNumbers({ keptFrom, quotedKeptFrom }: RetentionLimits): DueNumbers {
  const first = firstNumberOf(UNDATED_DAY + 1);
  return {
    first,
    keptFrom: firstNumberOf(dayOf(keptFrom.getTime())),
    quotedFrom: firstNumberOf(dayOf(quotedKeptFrom.getTime())),
  };
}
