import type { CheckToken } from './read-check-tokens.ts';

/** All words of the sources in order, small ones too. Words that are alike in lower case have one id, counted from 0. */
export interface SourceWords {
  readonly words: readonly CheckToken[];
  /** Of each of `words`: numbers are compared far faster than letters. */
  readonly ids: Int32Array;
  /** By lower case. */
  readonly idOf: ReadonlyMap<string, number>;
  /** By id: where the word stands, ascending. */
  readonly places: readonly (readonly number[])[];
}

export function readSourceWords(bySentence: readonly (readonly CheckToken[])[]): SourceWords {
  const words = bySentence.flat();
  const ids = new Int32Array(words.length);
  const idOf = new Map<string, number>();
  const places: number[][] = [];
  for (const [at, { lower }] of words.entries()) {
    let id = idOf.get(lower);
    if (id === undefined) {
      id = places.push([]) - 1;
      idOf.set(lower, id);
    }
    ids[at] = id;
    places[id]?.push(at);
  }
  return { words, ids, idOf, places };
}
