import type { Windows } from './find-windows.ts';

/** The places in the sources that hold most of a unit's neighbours: the best one beside the unit, the best one away from it. */
export interface BestPlaces {
  /** Sum of the weights of the neighbours met there. */
  readonly beside: number;
  readonly away: number;
  /** Positions; -1 where there is no such place. */
  readonly placeBeside: number;
  readonly placeAway: number;
}

/** `weights` are by id, 0 for the unit itself, whose id is `own`. Linear in the windows. */
export function bestPlaces({ places, ids, starts }: Windows, weights: Float64Array, own: number): BestPlaces {
  let [beside, away, placeBeside, placeAway] = [0, 0, -1, -1];
  let at = 0;
  for (let window = 0; window < places.length; window++) {
    const end = starts[window + 1] ?? 0;
    let sum = 0;
    let isBeside = false;
    for (; at < end; at++) {
      const id = ids[at] ?? 0;
      sum += weights[id] ?? 0;
      if (id === own) isBeside = true;
    }
    if (isBeside) {
      if (sum > beside || placeBeside < 0) {
        beside = sum;
        placeBeside = places[window] ?? 0;
      }
    } else if (sum >= away || placeAway < 0) {
      away = sum;
      placeAway = places[window] ?? 0;
    }
  }
  return { beside, away, placeBeside, placeAway };
}
