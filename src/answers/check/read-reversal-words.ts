import type { CheckToken } from './read-check-tokens.ts';
import { type ReversalLexicon, reversalLexicon, type WordRoles } from './reversal-lexicon.ts';

/** A word of a sentence, small words too. */
export interface ReversalWord {
  readonly text: string;
  readonly lower: string;
  /** What is compared; alike in all forms of a word as far as that is known. */
  readonly term: string;
  /** Names, verbs and other words that mean something by themselves, but for adverbs in "-ly". */
  readonly isContent: boolean;
  readonly isName: boolean;
  /** A comma or another mark stands before it. */
  readonly opensClause: boolean;
  readonly roles: WordRoles;
}

/** A sentence as the rules of reversals look at it. */
export interface ReversibleWords {
  readonly words: readonly ReversalWord[];
  /** Places of each term in `words`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly denies: boolean;
  readonly isHedged: boolean;
  /** The first word of each side of a pair of opposites that stands in the sentence, see `WordRoles`. */
  readonly sides: ReadonlyMap<number, ReversalWord>;
}

const HELPERS = new Set(
  'be been being was were is are am has have had do does did to that of any one people person man ще да се са е бе беше бяха че что що'.split(
    ' ',
  ),
);
const CLAUSE_MARK = /[,;:—–“”«»"()]/u;
/** How many words before "for" and "against" it is said that somebody votes. */
const REACH_OF_VOTE = 2;
const VOTE = /^(?:vot|speak|spoke|argu|глас|голос|проголос)/u;
const FOR_OR_AGAINST = /^(?:for|against|favou?r|за|против|срещу|проти)$/u;

/**
 * `tokens` are one sentence of `text`, as `readCheckTokens` gives them. Undefined in a language without a table of reversals
 * (`language` is ISO 639-1). Linear.
 */
export function readReversalWords(
  text: string,
  tokens: readonly CheckToken[],
  language: string,
): ReversibleWords | undefined {
  const lexicon = reversalLexicon(language);
  if (lexicon === undefined) return undefined;
  const words = tokens.map((token, at) => toWord(token, opensClause(text, tokens, at), language, lexicon));
  return {
    words,
    places: placesOf(words),
    denies: words.some(({ roles }) => roles.isNegator || roles.isGovernor),
    isHedged: words.some(({ roles }) => roles.isMay || roles.isCondition),
    sides: sidesOf(words),
  };
}

function opensClause(text: string, tokens: readonly CheckToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.start - before.end === 1) return false;
  return CLAUSE_MARK.test(text.slice(before.end, token.start));
}

function toWord(
  { text, lower, term, kind }: CheckToken,
  isOpening: boolean,
  language: string,
  lexicon: ReversalLexicon,
): ReversalWord {
  const isWord = kind === 'name' || kind === 'word' || kind === 'verb';
  return {
    text,
    lower,
    term,
    isContent: isWord && !HELPERS.has(lower) && !(language === 'en' && lower.endsWith('ly')),
    isName: kind === 'name',
    opensClause: isOpening,
    roles: lexicon.rolesOf(lower),
  };
}

function placesOf(words: readonly ReversalWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { term }] of words.entries()) {
    if (term === '') continue;
    const known = places.get(term);
    if (known === undefined) places.set(term, [at]);
    else known.push(at);
  }
  return places;
}

function sidesOf(words: readonly ReversalWord[]): ReadonlyMap<number, ReversalWord> {
  const sides = new Map<number, ReversalWord>();
  for (const [at, word] of words.entries())
    if (word.roles.sides.length > 0 && !word.isName && countsHere(words, at))
      for (const side of word.roles.sides) if (!sides.has(side)) sides.set(side, word);
  return sides;
}

/** "For" and "against" are opposites only where somebody votes or speaks. */
function countsHere(words: readonly ReversalWord[], at: number): boolean {
  if (!FOR_OR_AGAINST.test(words[at]?.lower ?? '')) return true;
  return words.slice(Math.max(0, at - REACH_OF_VOTE), at).some(({ lower }) => VOTE.test(lower));
}
