import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';

const LANGUAGES = ['en', 'bg', 'ru', 'uk'];

/** The search terms that the words of a short text may be indexed under, in whichever language. */
export function termsOfText(text: string): readonly string[] {
  const terms = words(text).flatMap((word) => LANGUAGES.map((language) => termOf(word.text, language)));
  return [...new Set(terms)].filter((term) => term !== '');
}
