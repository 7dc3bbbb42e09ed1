import { compareNames } from '../people/compare-names.ts';
import { isListedGivenName } from '../people/given-names.ts';
import { surnameKeyVariants } from '../people/surname-key-variants.ts';
import type { ArticleIndex, Interval } from '../search/article-index.ts';

/** Enough to see whether one who bears the name is a person. */
const QUOTES_READ = 20;

/**
 * A person who speaks in the archive, by a name in any script: a whole name as the archive writes it, a surname as it was given. Null where
 * nobody of the name is known to be a person.
 */
export async function personInArchive(
  index: ArticleIndex,
  name: string,
  interval: Interval,
): Promise<string | null> {
  const keys = surnameKeyVariants(name);
  const quotes = keys.length === 0 ? [] : await index.quotesBySurname(keys, interval, QUOTES_READ);
  const isWhole = /\s/.test(name);
  for (const { quote } of quotes) {
    const { speaker } = quote;
    if (speaker?.kind !== 'person' || !speaker.resolved) continue;
    const agreement = compareNames(name, speaker.name);
    if (!isWhole && agreement !== 'different' && beginsWithGivenName(speaker.name)) return name;
    if (agreement === 'same' && (speaker.role !== undefined || beginsWithGivenName(speaker.name)))
      return speaker.name;
  }
  return null;
}

/** A club or a storm may be quoted, too. */
export function beginsWithGivenName(name: string): boolean {
  const [first = ''] = name.split(/\s+/);
  return isListedGivenName(first.toLowerCase());
}
