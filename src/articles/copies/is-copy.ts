import { overlapOf } from './overlap.ts';

/** What is compared of a text: its shingles and the outlet that brings it. */
export interface ComparableText {
  readonly shingles: Float64Array;
  readonly source?: string | undefined;
}

interface Threshold {
  readonly containment: number;
  readonly resemblance: number;
}

/**
 * What two texts must share. One outlet's articles repeat its own phrases, forms and background for weeks: only nearly all of
 * it makes a copy there. What two outlets share has come to both from one desk, and a desk rewrites title and lede and cuts
 * the end. Resemblance keeps a digest apart from the short reports that it quotes whole.
 */
const OF_ONE_OUTLET: Threshold = { containment: 0.9, resemblance: 0.75 };
const OF_TWO_OUTLETS: Threshold = { containment: 0.45, resemblance: 0.2 };
const OF_UNKNOWN_OUTLETS: Threshold = { containment: 0.6, resemblance: 0.3 };

/** Of fewer, a number or a name may make another report of the same form. */
const FEWEST_SHINGLES = 40;

/** Whether two texts are one, as a desk, an agency or an outlet has passed it on. */
export function isCopy(one: ComparableText, other: ComparableText): boolean {
  if (Math.min(one.shingles.length, other.shingles.length) < FEWEST_SHINGLES) return false;
  const { containment, resemblance } = overlapOf(one.shingles, other.shingles);
  const least = thresholdOf(one.source, other.source);
  return containment >= least.containment && resemblance >= least.resemblance;
}

function thresholdOf(one: string | undefined, other: string | undefined): Threshold {
  if (one === undefined || other === undefined) return OF_UNKNOWN_OUTLETS;
  return one === other ? OF_ONE_OUTLET : OF_TWO_OUTLETS;
}
