import type { SentenceContext } from './sentence-context.ts';

/** The places in the sources that hold most of a unit's neighbours: the best one beside the unit, the best one away from it. */
export interface BestPlaces {
  /** Sum of the weights of the neighbours met there. */
  readonly beside: number;
  readonly away: number;
  /** Positions; -1 where there is no such place. */
  readonly placeBeside: number;
  readonly placeAway: number;
}

/**
 * Looks `reach` compared words to either side of every place of every term. `weights` are by id, 0 for the unit itself,
 * whose id is `own`. Linear in the marks.
 */
export function bestPlaces(
  { marks }: SentenceContext,
  weights: Float64Array,
  own: number,
  reach: number,
): BestPlaces {
  const { positions, ids } = marks;
  const counts = new Int32Array(weights.length);
  let [low, high, sum] = [0, 0, 0];
  let [beside, away, placeBeside, placeAway] = [0, 0, -1, -1];
  for (const position of positions) {
    for (; high < positions.length && (positions[high] ?? 0) <= position + reach; high++) {
      const id = ids[high] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
      if (counts[id] === 1) sum += weights[id] ?? 0;
    }
    for (; (positions[low] ?? 0) < position - reach; low++) {
      const id = ids[low] ?? 0;
      counts[id] = (counts[id] ?? 0) - 1;
      if (counts[id] === 0) sum -= weights[id] ?? 0;
    }
    if ((counts[own] ?? 0) > 0) {
      if (sum > beside || placeBeside < 0) [beside, placeBeside] = [Math.max(0, sum), position];
    } else if (sum > away || placeAway < 0) [away, placeAway] = [Math.max(0, sum), position];
  }
  return { beside, away, placeBeside, placeAway };
}
