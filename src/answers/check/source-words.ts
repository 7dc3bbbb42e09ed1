import type { CheckToken } from './read-check-tokens.ts';

/** All words of the sources in order, small ones too. */
export interface SourceWords {
  readonly words: readonly CheckToken[];
  /** Where each word stands, by its lower case, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function readSourceWords(bySentence: readonly (readonly CheckToken[])[]): SourceWords {
  const words = bySentence.flat();
  const places = new Map<string, number[]>();
  for (const [at, { lower }] of words.entries()) {
    const known = places.get(lower);
    if (known === undefined) places.set(lower, [at]);
    else known.push(at);
  }
  return { words, places };
}
