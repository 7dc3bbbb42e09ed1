import { indexSources, type SourceIndex } from './index-source.ts';

/** An index takes some 40 bytes for each character of text; so this holds the indexes kept to about a quarter of a gigabyte. */
const MOST_CHARACTERS = 6_000_000;
/** Begins the keys of several sources, and of one that begins so itself. */
const SEVERAL = '\u0000';

/** Indexes sources, and keeps the indexes used last: claims come many to a source. */
export function rememberIndexes(
  mostCharacters = MOST_CHARACTERS,
): (sources: readonly string[]) => SourceIndex {
  const kept = new Map<string, { readonly index: SourceIndex; readonly characters: number }>();
  let characters = 0;
  return (sources) => {
    const [only = ''] = sources;
    // A copy of a long source for every claim would cost a good part of the check; JSON as much as all of it.
    const isOnly = sources.length === 1 && !only.startsWith(SEVERAL);
    const key = isOnly ? only : `${SEVERAL}${JSON.stringify(sources)}`;
    const known = kept.get(key);
    kept.delete(key);
    const entry = known ?? { index: indexSources(sources), characters: key.length };
    kept.set(key, entry);
    if (known === undefined) characters += key.length;
    for (const [oldest, { characters: freed }] of kept) {
      if (characters <= mostCharacters || kept.size === 1) break;
      kept.delete(oldest);
      characters -= freed;
    }
    return entry.index;
  };
}
