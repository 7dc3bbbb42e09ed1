import { type AttributedSite, confidenceEvidence } from './confidence-evidence.ts';
import { confidenceBias, confidenceWeights } from './confidence-weights.ts';
import type { Confidence } from './quote.ts';
import type { Attribution } from './sieves/sieve.ts';

/** From this chance of the right speaker up; of those above it 98 in 100 are right on articles left out of the fit. */
const HIGH = 0.94;
const MEDIUM = 0.8;
/** Set by hand, as the tuning articles mark no transcripts: a label says who speaks. */
const weights: ReadonlyMap<string, number> = new Map([
  ...Object.entries(confidenceWeights),
  ['rule: turn', 3],
  ['goes on from: turn', 3],
  ['rule: answer', 1],
  ['goes on from: answer', 1],
]);

/** How sure a speaker is, and by what. */
export interface Judgement {
  readonly confidence: Confidence;
  /** That the speaker is right, 0 to 1; 0 where nobody is named. */
  readonly chance: number;
  /** Words of `confidenceWeights`. */
  readonly evidence: readonly string[];
}

/**
 * The confidence in a speaker. Nobody named is never sure. `mayBeHigh` is false for a pronoun of which it is not certain whom it
 * means, and for indirect statements: where they end is less sure than marks are.
 */
export function judgeSpeaker(
  attributed: Omit<AttributedSite, 'attribution'> & { readonly attribution: Attribution | null },
  mayBeHigh: boolean,
): Judgement {
  const { attribution } = attributed;
  if (attribution === null || attribution.mention === null)
    return { confidence: 'low', chance: 0, evidence: [] };
  const evidence = confidenceEvidence({ ...attributed, attribution });
  const chance = Math.min(chanceOf(evidence), chanceOfRoot({ ...attributed, attribution }));
  if (chance >= HIGH && mayBeHigh) return { confidence: 'high', chance, evidence };
  return { confidence: chance >= MEDIUM ? 'medium' : 'low', chance, evidence };
}

/** The logistic function of the summed weights. */
function chanceOf(evidence: readonly string[]): number {
  let sum = confidenceBias;
  for (const found of evidence) sum += weights.get(found) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A continuation is no surer than what it goes on from. */
function chanceOfRoot(attributed: AttributedSite): number {
  const { root, rootSite } = attributed.attribution;
  const site = rootSite === undefined ? undefined : attributed.article.sites[rootSite];
  if (root === undefined || site === undefined) return 1;
  return chanceOf(confidenceEvidence({ ...attributed, attribution: root, site }));
}
