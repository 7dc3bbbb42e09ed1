import type { Recency } from './article-index.ts';

const DAY_MS = 86_400_000;
/** Two weeks: most questions about the news are about this week's, many about last week's. */
const FADES_IN_DAYS = 14;

/**
 * By how much nearness to a time multiplies a weight: `1 + weight` at that time, falling with age to 1, so that an old
 * article that fits better still wins over a new one. An article without a date is as one of long ago. What is
 * published later than the time, within its day or beyond, counts as of that day.
 */
export function recencyFactor({ nearMs, weight }: Recency, publishedMs: number | null): number {
  if (publishedMs === null) return 1;
  const ageDays = Math.max(0, (nearMs - publishedMs) / DAY_MS);
  return 1 + weight * Math.exp(-ageDays / FADES_IN_DAYS);
}
