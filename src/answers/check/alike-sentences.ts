import { FAMILY_LETTERS, type SourceIndex } from './index-source.ts';
import { isSameTerm, mayDiffer } from './is-same-term.ts';

/** The share of a claim's terms that a sentence of the source has at least to be about the same. */
const ALIKE = 0.6;
/** How much less than the best one another sentence may have and still speak for the claim. */
const NEARLY_AS_ALIKE = 0.2;
const MOST_LOOKED_AT = 4;

/** Places of sentences in an index. */
export interface AlikeSentences {
  /** The one with the most of the terms, the rarest counting most. */
  readonly nearest: number | undefined;
  /** Those with the most of the terms, most first; none where no sentence has enough of them. */
  readonly alike: readonly number[];
}

/** The sentences of the sources with the most of a claim's terms. Linear in the places where these stand. */
export function alikeSentences(terms: Iterable<string>, index: SourceIndex): AlikeSentences {
  const distinct = new Set(terms);
  const [counts, scores] = [new Map<number, number>(), new Map<number, number>()];
  let nearest: number | undefined;
  for (const term of distinct) {
    const exact = index.positions.get(term);
    const weight = exact === undefined ? 0 : Math.log(1 + index.tokens.length / (exact.length + 1));
    for (const sentence of sentencesOf(exact ?? otherFormOf(term, index), index)) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      if (weight === 0) continue;
      const score = (scores.get(sentence) ?? 0) + weight;
      scores.set(sentence, score);
      if (nearest === undefined || score > (scores.get(nearest) ?? 0)) nearest = sentence;
    }
  }
  return { nearest, alike: mostAlike(counts, distinct.size) };
}

function mostAlike(counts: ReadonlyMap<number, number>, terms: number): readonly number[] {
  let best = 0;
  for (const count of counts.values()) best = Math.max(best, count);
  if (best === 0 || best < ALIKE * terms) return [];
  return [...counts]
    .filter(([, count]) => count >= best - NEARLY_AS_ALIKE * terms)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_LOOKED_AT)
    .map(([at]) => at);
}

/** Each sentence once; positions ascend, and so do sentences. */
function sentencesOf(positions: readonly number[], { tokens }: SourceIndex): readonly number[] {
  const sentences: number[] = [];
  for (const position of positions) {
    const sentence = tokens[position]?.sentence ?? 0;
    if (sentences.at(-1) !== sentence) sentences.push(sentence);
  }
  return sentences;
}

function otherFormOf(term: string, index: SourceIndex): readonly number[] {
  if (!mayDiffer(term)) return [];
  const other = index.families.get(term.slice(0, FAMILY_LETTERS))?.find((one) => isSameTerm(term, one));
  return other === undefined ? [] : (index.positions.get(other) ?? []);
}
