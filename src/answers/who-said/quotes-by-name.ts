import { defined } from '../../defined.ts';
import { compareNames, type NameAgreement } from '../../people/compare-names.ts';
import { parseName } from '../../people/parse-name.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { surnameKeyVariants } from '../../people/surname-key-variants.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { termsOfText } from '../terms-of-text.ts';
import { speltAlike, surnameOf } from './spelt-alike.ts';

/** Newest first: enough to choose from; on a topic, more are looked for where the topic stands. */
const MOST_QUOTES = 400;
/** Of a matter that was spoken of, the articles that hold most of it. */
const ARTICLES_ON_MATTER = 60;

/** Quotations by the name of who speaks. */
export interface QuotesByName {
  /** Newest first. */
  readonly quotes: readonly StoredQuote[];
  /** True where there are more than were read. */
  readonly isCut: boolean;
  /** Somebody of a like name, where nobody of the name itself speaks. */
  readonly suggestion?: string;
}

/** The quotations of those whose name agrees with `name`, without those who are only called alike. */
export async function quotesByName(asking: Asking, name: string): Promise<QuotesByName> {
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

/** The quotations under some surname keys (`surnameKeyVariants`), on the matter spoken of where there is one. */
export async function quotesByKeys(asking: Asking, keys: readonly string[]): Promise<QuotesByName> {
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

/** True where the name stands in the archive: then it is spelt right, and its bearer says nothing. */
export async function standsInArchive({ index }: Asking, name: string): Promise<boolean> {
  const surname = parseName(name).surnames[0] ?? name;
  return (await index.documentFrequencies(termsOfText(surname))).size > 0;
}

export function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}
