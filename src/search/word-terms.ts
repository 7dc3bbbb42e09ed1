import { surnameKey } from '../people/name-keys.ts';
import { termOf, workOutTerm } from '../text/term-of.ts';

/** Before a key: it is of a word in Latin letters, or in others. A name is looked for across scripts, not within one. */
const NAME = '~';
const LATIN = `${NAME}l`;
const OTHER = `${NAME}o`;
/** A key of fewer sounds would bring words together that are no names. */
const SHORTEST_KEY = 3;

/**
 * What a word of an article is indexed by: its term and, where it may be a name, how that sounds, by which a question in
 * another script finds it. Stop words give nothing.
 */
export function termsOfWord(word: string, language: string): readonly string[] {
  const term = workOutTerm(word, language);
  if (term === '') return [];
  const key = isCapitalised(word) ? keyOf(word) : '';
  return key === '' ? [term] : [term, (isLatin(word) ? LATIN : OTHER) + key];
}

/**
 * What a word of a question is looked up by: its term, and its sound among names in other scripts; of a Cyrillic word also
 * among Cyrillic names, whose case forms another language's stems do not bring together.
 */
export function lookupsOfWord(word: string, language: string): readonly string[] {
  const term = termOf(word, language);
  if (term === '') return [];
  const key = keyOf(word);
  if (key === '') return [term];
  return isLatin(word) ? [term, OTHER + key] : [term, LATIN + key, OTHER + key];
}

function keyOf(word: string): string {
  const name = word.toLowerCase().replace(/['’]s$/, '');
  const key = /^\p{L}+$/u.test(name) ? surnameKey(name) : '';
  return key.length < SHORTEST_KEY ? '' : key;
}

/** Whether a term is the sound of a name rather than a word. */
export function isNameKey(term: string): boolean {
  return term.startsWith(NAME);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}
