import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';
import type { Asking } from './asking.ts';
import { termsOfText } from './terms-of-text.ts';
import { translationsOf } from './translate/translations.ts';

const POSTINGS_BUDGET = 20_000;

/** What a word in another language weighs beside the word itself: it may be another sense of it. */
const TRANSLATION_WEIGHT = 0.6;

/**
 * The ids of the articles in which the words of a text stand, also in other languages, those with most of them first,
 * newest among equals.
 */
export async function articlesWith(
  { index, interval, understanding: { language } }: Asking,
  text: string,
  limit: number,
): Promise<readonly string[]> {
  const own = new Set(termsOfText(text));
  const frequencies = await index.documentFrequencies([...new Set([...own, ...translated(text, language)])]);
  const terms = [...frequencies]
    .sort(([, a], [, b]) => a - b)
    .map(([term]) => ({ term, weight: own.has(term) ? 1 : TRANSLATION_WEIGHT }));
  if (terms.length === 0) return [];
  return index.candidateIds({ terms, interval, postingsBudget: POSTINGS_BUDGET, limit });
}

function translated(text: string, language: string): readonly string[] {
  return words(text).flatMap(({ text: word }) =>
    translationsOf(word, language).map((translation) => termOf(translation.word, translation.language)),
  );
}
