import { compareNames } from '../../people/compare-names.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { languageOfQuote } from './language-of-quote.ts';
import type { MergedQuote } from './merge-same-quotes.ts';

/** One statement is reported within this time of itself. */
const SAME_TIME_MS = 2 * 86_400_000;
/** How much of the shorter wording stands in the other one: of one language, or of two, where only names, common and plain words are compared. */
const SAME_SHARE = { sameLanguage: 0.6, otherLanguage: 0.4 };
const FEWEST_WORDS = { sameLanguage: 4, otherLanguage: 2 };
/** A shorter statement may share its words by chance. */
const SHORTEST = { sameLanguage: 4, otherLanguage: 3 };
/** A statement is not three times as long in another language. */
const LENGTH_RATIO = 3;

/**
 * Of the quotations of an answer those that word a statement shown before them otherwise, or in another language, each with
 * that statement.
 */
export function findRestatements(shown: readonly MergedQuote[]): ReadonlyMap<MergedQuote, MergedQuote> {
  const restatements = new Map<MergedQuote, MergedQuote>();
  for (const [at, quote] of shown.entries()) {
    const [best] = shown
      .slice(0, at)
      .filter((earlier) => !restatements.has(earlier) && isOfOneTime(earlier, quote))
      .map((earlier) => ({ earlier, shared: sharedBy(earlier, quote) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared);
    if (best !== undefined) restatements.set(quote, best.earlier);
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

/** How much of the shorter of two wordings of one statement stands in the other; 0 where they are two statements. */
function sharedBy(a: MergedQuote, b: MergedQuote): number {
  const [text, other] = [wordsOf(a), wordsOf(b)];
  const [language, otherLanguage] = [languageOfQuote(a.stored), languageOfQuote(b.stored)];
  const kind = language === otherLanguage ? 'sameLanguage' : 'otherLanguage';
  const size = Math.min(
    createTopicMatcher(text, ignoredWords()).size,
    createTopicMatcher(other, ignoredWords()).size,
  );
  const shared = createTopicMatcher(text, ignoredWords(), language, { plainWords: true }).match(other).size;
  const [short = 0, long = 0] = [text.length, other.length].sort((x, y) => x - y);
  if (kind === 'otherLanguage' && long > LENGTH_RATIO * short) return 0;
  const needed = Math.max(FEWEST_WORDS[kind], SAME_SHARE[kind] * size);
  return size >= SHORTEST[kind] && shared >= needed ? shared / size : 0;
}

function wordsOf({ pieces }: MergedQuote): string {
  return pieces.map(({ quote }) => quote.text).join(' ');
}
