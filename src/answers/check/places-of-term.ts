import { isSameTerm, mayDiffer } from './is-same-term.ts';
import type { ReversibleWords } from './read-reversal-words.ts';

/** Where a term stands in a sentence, in any of its forms, ascending. */
export function placesOfTerm(term: string, { words, places }: ReversibleWords): readonly number[] {
  if (!mayDiffer(term)) return places.get(term) ?? [];
  return words.flatMap((word, at) => (isSameTerm(word.term, term) ? [at] : []));
}
