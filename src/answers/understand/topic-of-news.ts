import { kindByStart } from './read-form.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokenise.ts';
import { wordsOf } from './words-of.ts';

/** What "sports news" is about; null for all that is no such phrase. "Fox News" is an outlet. */
export function topicOfNews({ question, forms }: Reading, tokens: readonly Token[]): string | null {
  if (tokens.length < 2 || tokens.length > NEWS_PHRASE_WORDS || kindByStart(tokens, forms) !== null)
    return null;
  const words = forms.newsWords.split(' ');
  const isNews = ({ word, start }: Token) => words.includes(word) && question.startsWith(word, start);
  const questionWords = forms.questionWords.split(' ');
  if (tokens.some(({ word }) => questionWords.includes(word))) return null;
  const last = tokens.length - 1;
  const at = tokens.findIndex((token, index) => (index === 0 || index === last) && isNews(token));
  if (at < 0) return null;
  return wordsOf(question, tokens, at === 0 ? { start: 1, end: tokens.length } : { start: 0, end: last });
}

const NEWS_PHRASE_WORDS = 3;
