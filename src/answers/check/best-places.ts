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
  weights: readonly number[],
  own: number,
  reach: number,
): BestPlaces {
  const counts = new Int32Array(weights.length);
  let [low, high, sum] = [0, 0, 0];
  let [beside, away, placeBeside, placeAway] = [0, 0, -1, -1];
  const change = (id: number, by: 1 | -1): void => {
    const count = (counts[id] ?? 0) + by;
    counts[id] = count;
    if (count === (by === 1 ? 1 : 0)) sum += by * (weights[id] ?? 0);
  };
  for (const { position } of marks) {
    for (
      let mark = marks[high];
      mark !== undefined && mark.position <= position + reach;
      mark = marks[++high]
    )
      change(mark.id, 1);
    for (let mark = marks[low]; mark !== undefined && mark.position < position - reach; mark = marks[++low])
      change(mark.id, -1);
    if ((counts[own] ?? 0) > 0) {
      if (sum > beside || placeBeside < 0) [beside, placeBeside] = [Math.max(0, sum), position];
    } else if (sum > away || placeAway < 0) [away, placeAway] = [Math.max(0, sum), position];
  }
  return { beside, away, placeBeside, placeAway };
}
