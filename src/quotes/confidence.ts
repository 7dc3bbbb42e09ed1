import { type AttributedSite, confidenceEvidence } from './confidence-evidence.ts';
import { confidenceBias, confidenceWeights } from './confidence-weights.ts';
import type { Confidence } from './quote.ts';
import type { Attribution } from './sieves/sieve.ts';

/** From this chance of the right speaker up; those above it are right 98 times in 100 on the tuning articles. */
const HIGH = 0.905;
const MEDIUM = 0.8;
/** Set by hand, as the tuning articles mark no transcripts: a label says who speaks. */
const weights: Readonly<Record<string, number>> = {
  ...confidenceWeights,
  'rule: turn': 3,
  'goes on from: turn': 3,
};

/**
 * The confidence in a speaker. Nobody named is never sure. `mayBeHigh` is false for a pronoun of which it is not certain whom it
 * means, and for indirect statements: where they end is less sure than marks are.
 */
export function confidenceOf(
  attributed: Omit<AttributedSite, 'attribution'> & { readonly attribution: Attribution | null },
  mayBeHigh: boolean,
): Confidence {
  const { attribution } = attributed;
  if (attribution === null || attribution.mention === null) return 'low';
  const chance = chanceOf({ ...attributed, attribution });
  if (chance >= HIGH && mayBeHigh) return 'high';
  return chance >= MEDIUM ? 'medium' : 'low';
}

/** The chance that the speaker is right: the logistic function of the summed weights. A continuation's is at most its root's. */
function chanceOf(attributed: AttributedSite): number {
  let sum = confidenceBias;
  for (const found of confidenceEvidence(attributed)) sum += weights[found] ?? 0;
  const chance = 1 / (1 + Math.exp(-sum));
  const { root, rootSite } = attributed.attribution;
  const site = rootSite === undefined ? undefined : attributed.article.sites[rootSite];
  if (root === undefined || site === undefined) return chance;
  return Math.min(chance, chanceOf({ ...attributed, attribution: root, site }));
}
