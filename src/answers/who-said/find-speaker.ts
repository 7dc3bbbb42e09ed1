import { compareNames } from '../../people/compare-names.ts';
import { parseName } from '../../people/parse-name.ts';
import { surnameKeyVariants } from '../../people/surname-key-variants.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import type { Asking } from '../asking.ts';
import { governmentOf } from '../translate/government-of.ts';
import { atAnyTime } from './at-any-time.ts';
import { findByRole } from './find-by-role.ts';
import { isCyrillic, quotesByKeys, quotesByName, standsInArchive } from './quotes-by-name.ts';
import { quotesOfHolders } from './quotes-of-holders.ts';
import { speltAlike } from './spelt-alike.ts';

/** The quotations of everybody who may be meant by a name. */
export interface SpeakerQuotes {
  /** The name as asked, or as it is spelt in the articles where the asked one is misspelt. */
  readonly name: string;
  readonly quotes: readonly StoredQuote[];
  /** True where there are more than were read. */
  readonly isCut: boolean;
  /** True for somebody who speaks at another time than the one asked for. */
  readonly speaksElsewhen?: boolean;
  /** True for those who speak in the role, or for the house, that was asked for: they may be several. */
  readonly isByRole?: boolean;
  /** Somebody of a like name, where nobody of the name itself speaks: to be offered, never to be taken. */
  readonly suggestion?: string;
}

const SHORTEST_MISSPELT = 5;

/** The quotations, in the interval asked for, of those whose name agrees with `name`. */
export async function findSpeaker(asking: Asking, name: string): Promise<SpeakerQuotes> {
  const found = await quotesByName(asking, name);
  if (found.quotes.length > 0) return { name, ...found };
  const ever = await quotesByName(atAnyTime(asking), name);
  if (ever.quotes.length > 0) return { name, ...found, speaksElsewhen: true };
  const byRole = await findByRole(asking, name);
  if (byRole.length > 0) return { name, quotes: byRole, isCut: false, isByRole: true };
  const government = await quotesOfGovernment(asking, name);
  if (government.length > 0) return { name, quotes: government, isCut: false, isByRole: true };
  if (ever.suggestion !== undefined) return { name, ...found, suggestion: ever.suggestion };
  if (await standsInArchive(asking, name)) return { name, ...found };
  return (await findMisspelt(asking, name)) ?? { name, ...found };
}

/**
 * Of a country that is not quoted by its name: "Moscow" and the Kremlin's spokesman for Russia, each under their own names; else
 * whoever holds an office of it ("French President").
 */
async function quotesOfGovernment(asking: Asking, name: string): Promise<readonly StoredQuote[]> {
  const { capitals = [], houses = [], adjectives = [] } = governmentOf(name) ?? {};
  const quotes: StoredQuote[] = [];
  for (const other of [...capitals, ...houses]) {
    const named = await quotesByName(asking, other);
    // Somebody may be called Washington.
    quotes.push(...named.quotes.filter(({ quote }) => quote.speaker?.kind !== 'person'));
  }
  for (const house of houses) quotes.push(...(await findByRole(asking, house)));
  const offices = quotes.length > 0 ? [] : [...adjectives, ...(isCyrillic(name) ? [] : [`${name}'s`])];
  for (const whose of offices) quotes.push(...(await quotesOfHolders(asking, whose)));
  const seen = new Set<string>();
  return quotes.filter(({ articleId, quote }) => {
    const key = `${articleId} ${quote.field ?? ''} ${quote.start} ${quote.end}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function agrees(asked: string, speaker: string): boolean {
  return compareNames(asked, speaker) !== 'different';
}

/** The best-known surname one letter away from one that stands nowhere in the archive; only offered where it is written otherwise. */
async function findMisspelt(asking: Asking, name: string): Promise<SpeakerQuotes | null> {
  const { surnames, given } = parseName(name);
  const [key] = surnameKeyVariants(name);
  const asked = surnames[0] ?? '';
  if (key === undefined || asked.length < SHORTEST_MISSPELT) return null;
  for (const similar of await asking.index.similarSurnames(key, 3)) {
    const { quotes, isCut } = await quotesByKeys(asking, [similar]);
    const meant = quotes.filter(({ quote }) => isMisspelt(asked, given, quote.speaker?.name ?? ''));
    const speaker = meant[0]?.quote.speaker?.name;
    if (speaker === undefined) continue;
    return speltAlike(asked, speaker)
      ? { name: speaker, quotes: meant, isCut }
      : { name, quotes: [], isCut: false, suggestion: speaker };
  }
  return null;
}

function isMisspelt(asked: string, given: readonly string[], speaker: string): boolean {
  const other = parseName(speaker);
  const surname = other.surnames[0] ?? '';
  if (surname.charAt(0) !== asked.charAt(0) || Math.abs(surname.length - asked.length) > 2) return false;
  const first = given[0];
  return first === undefined || other.given.length === 0 || agrees(`${first} ${surname}`, speaker);
}
