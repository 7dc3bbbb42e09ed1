import { defined } from '../../defined.ts';
import { compareNames, type NameAgreement } from '../../people/compare-names.ts';
import { parseName } from '../../people/parse-name.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { surnameKeyVariants } from '../../people/surname-key-variants.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { termsOfText } from '../terms-of-text.ts';
import { governmentOf } from '../translate/government-of.ts';
import { findByRole } from './find-by-role.ts';
import { quotesOfHolders } from './quotes-of-holders.ts';
import { speltAlike, surnameOf } from './spelt-alike.ts';

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

/** Newest first: enough to choose from; on a topic, more are looked for where the topic stands. */
const MOST_QUOTES = 400;
const SHORTEST_MISSPELT = 5;
/** Of a matter that was spoken of, the articles that hold most of it. */
const ARTICLES_ON_MATTER = 60;

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

type Found = Pick<SpeakerQuotes, 'quotes' | 'isCut' | 'suggestion'>;

async function quotesByName(asking: Asking, name: string): Promise<Found> {
  const { quotes: all, isCut } = await quotesByKeys(asking, surnameKeyVariants(name));
  // Names are far fewer than quotations.
  const byName = Map.groupBy(all, ({ quote }) => quote.speaker?.name ?? '');
  const likeness = new Map([...byName.keys()].map((speaker) => [speaker, likenessOf(name, speaker)]));
  const agreeing = all.filter((stored) => likenessIn(likeness, stored).agreement !== 'different');
  // Names are found by their sound. Where somebody's is written just as asked, those that only sound alike are others; but
  // other languages write it otherwise (Зеленский, Зеленски).
  const isOtherLanguage = ({ language }: StoredQuote) =>
    language !== undefined && language !== asking.understanding.language;
  const hasAlike = agreeing.some((stored) => likenessIn(likeness, stored).isAlike);
  const isRole = /^\p{Ll}/u.test(name) && roleOfWord(name, asking.understanding.language) !== null;
  const isWord = agreeing.length > 0 && (isRole || (await isPlainWord(asking, name)));
  const exact = agreeing.filter((stored) => {
    const { isAlike, isNear, isOtherScript } = likenessIn(likeness, stored);
    // Of "the judge" nobody called Judge is meant.
    if (isAlike) return !isWord || isWholeName(name, stored, isRole);
    return isNear && ((!hasAlike && !isWord) || isOtherScript || isOtherLanguage(stored));
  });
  const suggestion = exact.length === 0 ? agreeing[0]?.quote.speaker?.name : undefined;
  if (!belongsToNamesake(byName, likeness)) return defined({ quotes: exact, isCut, suggestion });
  return { quotes: exact.filter((stored) => likenessIn(likeness, stored).agreement === 'same'), isCut };
}

/**
 * "Sport", "older": a word of the articles that is written small and may be no name. Nobody whose name is merely like it is meant,
 * nor a house that is called so among other words.
 */
async function isPlainWord(asking: Asking, name: string): Promise<boolean> {
  return /^\p{Ll}/u.test(name) && !asking.understanding.certain && (await standsInArchive(asking, name));
}

function isWholeName(name: string, { quote: { speaker } }: StoredQuote, isRole: boolean): boolean {
  if (speaker?.kind === 'person') return !isRole;
  return speaker?.name.toLowerCase() === name.toLowerCase();
}

/** How the name of a speaker goes with the one asked for. */
interface Likeness {
  readonly agreement: NameAgreement;
  /** Written just the same. */
  readonly isAlike: boolean;
  readonly isNear: boolean;
  readonly isOtherScript: boolean;
}

function likenessOf(asked: string, speaker: string): Likeness {
  return {
    agreement: compareNames(asked, speaker),
    isAlike: surnameOf(speaker) === surnameOf(asked),
    isNear: speltAlike(asked, speaker),
    isOtherScript: isCyrillic(speaker) !== isCyrillic(asked),
  };
}

const UNLIKE: Likeness = { agreement: 'different', isAlike: false, isNear: false, isOtherScript: false };

function likenessIn(likeness: ReadonlyMap<string, Likeness>, { quote }: StoredQuote): Likeness {
  return likeness.get(quote.speaker?.name ?? '') ?? UNLIKE;
}

/** True where a bare surname more likely means somebody else who bears it: he is quoted more than the one asked for. */
function belongsToNamesake(
  byName: ReadonlyMap<string, readonly StoredQuote[]>,
  likeness: ReadonlyMap<string, Likeness>,
): boolean {
  const count = (wanted: NameAgreement) =>
    [...likeness]
      .filter(([, { isAlike, agreement }]) => isAlike && agreement === wanted)
      .reduce((sum, [name]) => sum + (byName.get(name)?.length ?? 0), 0);
  return count('same') > 0 && count('different') > count('same');
}

async function quotesByKeys(asking: Asking, keys: readonly string[]): Promise<Found> {
  if (keys.length === 0) return { quotes: [], isCut: false };
  const { index, interval, matter } = asking;
  const stored = await index.quotesBySurname(keys, interval, MOST_QUOTES);
  const onMatter =
    matter === undefined || stored.length === 0
      ? null
      : new Set(await articlesWith(asking, matter, ARTICLES_ON_MATTER));
  return {
    quotes: stored.filter(
      ({ quote, articleId }) => quote.speaker !== null && (onMatter?.has(articleId) ?? true),
    ),
    isCut: stored.length === MOST_QUOTES,
  };
}

function agrees(asked: string, speaker: string): boolean {
  return compareNames(asked, speaker) !== 'different';
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

function atAnyTime(asking: Asking): Asking {
  const { asOf } = asking.interval;
  return { ...asking, interval: asOf === undefined ? {} : { asOf } };
}

/** True where the name stands in the archive: then it is spelt right, and its bearer says nothing. */
async function standsInArchive({ index }: Asking, name: string): Promise<boolean> {
  const surname = parseName(name).surnames[0] ?? name;
  return (await index.documentFrequencies(termsOfText(surname))).size > 0;
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
