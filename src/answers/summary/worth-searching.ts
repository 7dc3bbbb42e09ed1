import type { ArticleIndex } from '../../search/article-index.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { translationsOf } from '../translate/translations.ts';
import { type SearchedText, translatedAmong } from './is-evidence.ts';

/** Of so few articles with a word of a translation each is looked at before all of it is searched. */
const FEW_ARTICLES = 20;
const POSTINGS_BUDGET = 20_000;

/**
 * What to search for a question, one after another until something is found: itself, then its translations of which a word stands in
 * an article of their language. No other is worth a search: names alone are no evidence in a translation.
 */
export async function* worthSearching(
  index: ArticleIndex,
  searched: SearchedText,
): AsyncGenerator<SearchedText> {
  yield searched;
  for (const text of translationsOfSearched(searched)) if (await standsInItsLanguage(index, text)) yield text;
}

async function standsInItsLanguage(index: ArticleIndex, text: SearchedText): Promise<boolean> {
  const frequencies = await index.documentFrequencies([...(translatedAmong(text) ?? [])]);
  const most = [...frequencies.values()].reduce((sum, frequency) => sum + frequency, 0);
  if (most === 0 || most > FEW_ARTICLES) return most > 0;
  const terms = [...frequencies.keys()].map((term) => ({ term, weight: 1 }));
  const plan = { terms, interval: {}, postingsBudget: POSTINGS_BUDGET, limit: FEW_ARTICLES };
  const articles = await index.articles(await index.candidateIds(plan));
  return articles.some(({ language }) => language === text.language);
}

/** The same question in the other languages of which it has a word: news of one language may hold what another's do not. */
function translationsOfSearched({ text, language, isTopic }: SearchedText): readonly SearchedText[] {
  const asked = words(text).filter(({ text: word }) => termOf(word, language) !== '');
  const translated = new Map<string, string[]>();
  for (const { text: word } of asked)
    for (const { word: other, language: to } of translationsOf(word, language))
      translated.set(to, [...(translated.get(to) ?? []), other]);
  const names = asked.map(({ text: word }) => word).filter((word) => /^\p{Lu}/u.test(word));
  return [...translated].map(([to, others]) => ({
    text: [...names, ...others].join(' '),
    language: to,
    isTopic,
    original: { text, language },
  }));
}
