import { compareNames } from '../../people/compare-names.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { languageOfQuote } from './language-of-quote.ts';
import type { MergedQuote } from './merge-same-quotes.ts';

/** One statement is reported within this time of itself. */
const SAME_TIME_MS = 2 * 86_400_000;
/** How much of the shorter wording stands in the other one: of one language, or of two, where only names and common words are compared. */
const SAME_SHARE = { sameLanguage: 0.6, otherLanguage: 0.3 };
const FEWEST_WORDS = { sameLanguage: 4, otherLanguage: 3 };

/**
 * Of the quotations of an answer those that word a statement shown before them otherwise, or in another language, each with
 * that statement.
 */
export function findRestatements(shown: readonly MergedQuote[]): ReadonlyMap<MergedQuote, MergedQuote> {
  const restatements = new Map<MergedQuote, MergedQuote>();
  for (const [at, quote] of shown.entries()) {
    const first = shown
      .slice(0, at)
      .find(
        (earlier) => !restatements.has(earlier) && isOfOneTime(earlier, quote) && saysSame(earlier, quote),
      );
    if (first !== undefined) restatements.set(quote, first);
  }
  return restatements;
}

/** The quotations with each restatement right behind its statement. */
export function withRestatementsBeside(
  shown: readonly MergedQuote[],
  restatements: ReadonlyMap<MergedQuote, MergedQuote>,
): readonly MergedQuote[] {
  return shown
    .filter((quote) => !restatements.has(quote))
    .flatMap((first) => [first, ...shown.filter((quote) => restatements.get(quote) === first)]);
}

function isOfOneTime({ stored: a }: MergedQuote, { stored: b }: MergedQuote): boolean {
  if (a.articleId === b.articleId) return false;
  const [first = Number.NaN, second = Number.NaN] = [a, b].map(({ publishedAt }) =>
    Date.parse(publishedAt ?? ''),
  );
  const [name, other] = [a.quote.speaker?.name, b.quote.speaker?.name];
  return (
    Math.abs(first - second) <= SAME_TIME_MS &&
    name !== undefined &&
    other !== undefined &&
    compareNames(name, other) !== 'different'
  );
}

function saysSame(a: MergedQuote, b: MergedQuote): boolean {
  const [text, other] = [wordsOf(a), wordsOf(b)];
  const [language, otherLanguage] = [languageOfQuote(a.stored), languageOfQuote(b.stored)];
  const kind = language === otherLanguage ? 'sameLanguage' : 'otherLanguage';
  const size = Math.min(
    createTopicMatcher(text, ignoredWords()).size,
    createTopicMatcher(other, ignoredWords()).size,
  );
  const shared = createTopicMatcher(text, ignoredWords(), language).match(other).size;
  return size >= FEWEST_WORDS[kind] && shared >= Math.max(FEWEST_WORDS[kind], SAME_SHARE[kind] * size);
}

function wordsOf({ pieces }: MergedQuote): string {
  return pieces.map(({ quote }) => quote.text).join(' ');
}
