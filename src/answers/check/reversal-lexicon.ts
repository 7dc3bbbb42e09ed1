import { memoiseWords } from '../../text/memoise-words.ts';
import { type ReversalWords, reversalWords } from './reversal-words.ts';
import { wordMatcher } from './word-matcher.ts';

/** What a word does to the words beside it, see `ReversalWords`. */
export interface WordRoles {
  readonly isNegator: boolean;
  readonly isGovernor: boolean;
  readonly isMay: boolean;
  readonly isWill: boolean;
  readonly isCondition: boolean;
  readonly isBorder: boolean;
  readonly isFirstPerson: boolean;
  readonly isMutual: boolean;
  /** Of which sides of which pairs of opposites it is: 2n and 2n + 1 are the two sides of the nth pair. */
  readonly sides: readonly number[];
}

export interface ReversalLexicon {
  /** `word` in lower case, apostrophes straight. */
  readonly rolesOf: (word: string) => WordRoles;
}

/** Most words do nothing of the kind, and share this. */
const NO_ROLES: WordRoles = {
  isNegator: false,
  isGovernor: false,
  isMay: false,
  isWill: false,
  isCondition: false,
  isBorder: false,
  isFirstPerson: false,
  isMutual: false,
  sides: [],
};

const lexicons: ReadonlyMap<string, ReversalLexicon> = new Map(
  Object.entries(reversalWords).map(([language, words]) => [language, lexiconOf(words, language)]),
);

/** Undefined for languages without a table. `language` is ISO 639-1. */
export function reversalLexicon(language: string): ReversalLexicon | undefined {
  return lexicons.get(language);
}

function lexiconOf(words: ReversalWords, language: string): ReversalLexicon {
  const isNegator = wordMatcher(words.negators);
  const isGovernor = wordMatcher(words.governors);
  const isMay = wordMatcher(words.may);
  const isWill = wordMatcher(words.will);
  const isCondition = wordMatcher(words.conditions);
  const isBorder = wordMatcher(words.borders);
  const isFirstPerson = wordMatcher(words.firstPerson);
  const isMutual = wordMatcher(words.mutual);
  const sides = words.opposites.split('\n').flatMap((pair) => pair.split('/').map(wordMatcher));
  const remembered = memoiseWords((word): WordRoles => {
    const roles: WordRoles = {
      isNegator: isNegator(word) || word.endsWith("n't"),
      isGovernor: isGovernor(word),
      isMay: isMay(word),
      isWill: isWill(word),
      isCondition: isCondition(word),
      isBorder: isBorder(word),
      isFirstPerson: isFirstPerson(word),
      isMutual: isMutual(word),
      sides: sides.flatMap((isOf, side) => (isOf(word) ? [side] : [])),
    };
    return roles.sides.length > 0 || Object.values(roles).includes(true) ? roles : NO_ROLES;
  });
  return { rolesOf: (word) => remembered(word, language) };
}
