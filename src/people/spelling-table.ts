/** A table of spellings, ready to be asked what stands at a place of a word. */
export interface SpellingTable {
  /** The longest pattern that begins at `index` of `word`, with its sounds; null where none does. */
  at(word: string, index: number): readonly [pattern: string, sounds: string] | null;
}

type Entry = readonly [pattern: string, sounds: string];

/** Patterns that begin with one letter are tried in the order of `entries`, so longer ones must come first. */
export function spellingTable(entries: readonly Entry[]): SpellingTable {
  const byFirstUnit = new Map<number, Entry[]>();
  for (const entry of entries) {
    const unit = entry[0].charCodeAt(0);
    const known = byFirstUnit.get(unit);
    if (known) known.push(entry);
    else byFirstUnit.set(unit, [entry]);
  }
  return {
    at(word, index) {
      const candidates = byFirstUnit.get(word.charCodeAt(index));
      if (!candidates) return null;
      for (const entry of candidates) if (word.startsWith(entry[0], index)) return entry;
      return null;
    },
  };
}
