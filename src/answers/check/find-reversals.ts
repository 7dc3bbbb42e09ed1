import type { SourceIndex } from './index-source.ts';
import { reversalsBetween } from './reversals-between.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Characters; what is longer is no sentence, and its words are not compared with each other. */
const LONGEST = 1_500;

export interface ReversibleSentence {
  /** One sentence of a claim. */
  readonly sentence: SentenceReading;
  /** The sentences of the sources that it is most like, by their places in the index. */
  readonly alike: readonly number[];
  readonly index: SourceIndex;
}

/**
 * In which ways a claim's sentence states the reverse of its sources, in plain words; none where one of the sentences that it is most like
 * does not say the reverse.
 */
export function findReversals({ sentence, alike, index }: ReversibleSentence): readonly string[] {
  if (sentence.length > LONGEST) return [];
  let fewest: readonly string[] = [];
  for (const at of alike) {
    const source = index.reading(at);
    if (source === undefined || source.length > LONGEST) continue;
    const reasons = reversalsBetween(sentence.reversible(), source.reversible(), index.language);
    if (reasons.length === 0) return [];
    if (fewest.length === 0 || reasons.length < fewest.length) fewest = reasons;
  }
  return fewest;
}
