import { reversalWords } from './reversal-words.ts';
import { wordMatcher } from './word-matcher.ts';

type Matcher = (word: string) => boolean;

export interface ReversalLexicon {
  readonly isNegator: Matcher;
  readonly isGovernor: Matcher;
  readonly isMay: Matcher;
  readonly isWill: Matcher;
  readonly isCondition: Matcher;
  readonly isBorder: Matcher;
  readonly isFirstPerson: Matcher;
  readonly isMutual: Matcher;
  readonly opposites: readonly (readonly [Matcher, Matcher])[];
}

const lexicons: ReadonlyMap<string, ReversalLexicon> = new Map(
  Object.entries(reversalWords).map(([language, words]) => {
    const isNegator = wordMatcher(words.negators);
    return [
      language,
      {
        isNegator: (word) => isNegator(word) || word.endsWith("n't"),
        isGovernor: wordMatcher(words.governors),
        isMay: wordMatcher(words.may),
        isWill: wordMatcher(words.will),
        isCondition: wordMatcher(words.conditions),
        isBorder: wordMatcher(words.borders),
        isFirstPerson: wordMatcher(words.firstPerson),
        isMutual: wordMatcher(words.mutual),
        opposites: words.opposites.split('\n').map((pair) => {
          const [one = '', other = ''] = pair.split('/');
          return [wordMatcher(one), wordMatcher(other)] as const;
        }),
      } satisfies ReversalLexicon,
    ];
  }),
);

/** Undefined for languages without a table. `language` is ISO 639-1. */
export function reversalLexicon(language: string): ReversalLexicon | undefined {
  return lexicons.get(language);
}
