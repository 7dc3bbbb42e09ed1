import { ownCopy } from './own-copy.ts';

/** Words of one language kept at a time: the frequent ones, and the newest of the rare. */
const KEPT_WORDS = 8_192;
/** Longer ones are not kept: a memory of them would hold whole articles. */
const LONGEST_KEPT = 200;

/**
 * The same function with a memory, for what is asked of every word of every article. When the memory is full the older
 * half is forgotten; what is still in use has moved to the newer one by then.
 */
export function memoiseWords<T extends string | object>(
  make: (word: string, language: string) => T,
): (word: string, language: string) => T {
  const memories = new Map<string, { newer: Map<string, T>; older: Map<string, T> }>();
  return (word, language) => {
    if (word.length > LONGEST_KEPT) return make(word, language);
    let memory = memories.get(language);
    if (memory === undefined) {
      memory = { newer: new Map(), older: new Map() };
      memories.set(language, memory);
    }
    const known = memory.newer.get(word);
    if (known !== undefined) return known;
    // What is made of a word is often a piece of it, and must not hold the article either.
    const own = ownCopy(word);
    const value = memory.older.get(word) ?? make(own, language);
    if (memory.newer.size >= KEPT_WORDS / 2) {
      memory.older = memory.newer;
      memory.newer = new Map();
    }
    memory.newer.set(own, value);
    return value;
  };
}
