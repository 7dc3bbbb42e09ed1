import { newStemmer } from 'snowball-stemmers';
import { stemBulgarian } from './stem-bulgarian.ts';
import { stemEnglish } from './stem-english.ts';
import { stemUkrainian } from './stem-ukrainian.ts';

const russian = newStemmer('russian');

/**
 * The stem that the forms of a word share, so that a question finds a word in whatever form an article has it. Lower case in
 * and out. Latin words are stemmed as English whatever the text's language: in the news they are names or English, and
 * a question's language is often told wrongly from three words. Cyrillic words go by `language` (ISO 639-1; Russian
 * where it is none of Bulgarian, Russian, Ukrainian). Other scripts stay as they are.
 */
export function stem(word: string, language: string): string {
  if (/^[a-z']+$/.test(word)) return stemEnglish(word);
  if (!/^[\u0400-\u04ff'’ʼ]+$/.test(word)) return word;
  if (language === 'bg') return stemBulgarian(word);
  if (language === 'uk') return stemUkrainian(word);
  return russian.stem(word);
}
