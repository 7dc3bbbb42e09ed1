import type { Recency } from './article-index.ts';

const DAY_MS = 86_400_000;
/** Two weeks: most questions about the news are about this week's, many about last week's. */
const FADES_IN_DAYS = 14;
/** A question that names a time may mean it ("last month's storm") or what is told of it now ("the inquiry into the storm of May"). */
const NOW_BESIDE_NAMED = 0.5;

/**
 * By how much nearness to a time multiplies a weight: `1 + weight` at that time, falling with age to 1, so that an old
 * article that fits better still wins over a new one. An article without a date is as one of long ago. What is
 * published later than the time, within its day or beyond, counts as of that day. Where a question names another time, what
 * was published in it is nearest.
 */
export function recencyFactor({ nearMs, weight, named }: Recency, publishedMs: number | null): number {
  if (publishedMs === null) return 1;
  const nearness = nearnessOf(Math.max(0, nearMs - publishedMs));
  if (named === undefined) return 1 + weight * nearness;
  const offMs = Math.max(0, named.fromMs - publishedMs, publishedMs - named.toMs);
  return 1 + weight * Math.max(NOW_BESIDE_NAMED * nearness, nearnessOf(offMs));
}

function nearnessOf(distanceMs: number): number {
  return Math.exp(-distanceMs / DAY_MS / FADES_IN_DAYS);
}
