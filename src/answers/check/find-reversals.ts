import { FAMILY_LETTERS, type SourceIndex } from './index-source.ts';
import { isSameTerm } from './is-same-term.ts';
import { reversalsBetween } from './reversals-between.ts';

/** The share of a claim's terms that a sentence of the source has at least to be about the same. */
const ALIKE = 0.6;
/** How much less than the best one another sentence may have and still speak for the claim. */
const NEARLY_AS_ALIKE = 0.2;
const MOST_LOOKED_AT = 4;
/** Characters; what is longer is no sentence, and its words are not compared with each other. */
const LONGEST = 1_500;

export interface ReversibleSentence {
  /** One sentence of a claim, and its compared terms. */
  readonly sentence: string;
  readonly terms: readonly string[];
  readonly index: SourceIndex;
}

/**
 * In which ways a claim's sentence states the reverse of its sources, in plain words; none where one of the sentences that it is most like
 * does not say the reverse.
 */
export function findReversals({ sentence, terms, index }: ReversibleSentence): readonly string[] {
  if (sentence.length > LONGEST) return [];
  let fewest: readonly string[] = [];
  for (const at of alike(terms, index)) {
    const range = index.sentences[at];
    if (range === undefined || range.end - range.start > LONGEST) continue;
    const source = (index.sources[range.source] ?? '').slice(range.start, range.end);
    const reasons = reversalsBetween(sentence, source, index.language);
    if (reasons.length === 0) return [];
    if (fewest.length === 0 || reasons.length < fewest.length) fewest = reasons;
  }
  return fewest;
}

function alike(terms: readonly string[], index: SourceIndex): readonly number[] {
  const distinct = new Set(terms);
  const counts = new Map<number, number>();
  for (const term of distinct) {
    const seen = new Set(positionsOf(term, index).map((at) => index.tokens[at]?.sentence ?? 0));
    for (const at of seen) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  let best = 0;
  for (const count of counts.values()) best = Math.max(best, count);
  if (best === 0 || best < ALIKE * distinct.size) return [];
  return [...counts]
    .filter(([, count]) => count >= best - NEARLY_AS_ALIKE * distinct.size)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_LOOKED_AT)
    .map(([at]) => at);
}

function positionsOf(term: string, index: SourceIndex): readonly number[] {
  const exact = index.positions.get(term);
  if (exact !== undefined) return exact;
  const other = index.families.get(term.slice(0, FAMILY_LETTERS))?.find((one) => isSameTerm(term, one));
  return other === undefined ? [] : (index.positions.get(other) ?? []);
}
