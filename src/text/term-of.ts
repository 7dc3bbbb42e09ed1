import { memoiseWords } from './memoise-words.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/**
 * The normalised term that a word is indexed and searched by: lower case, without diacritics (Latin), stress marks,
 * apostrophes and points, ё as е, stemmed by language (see `stem`). '' for stop words and lone letters, which are not indexed.
 * Short words in capitals are names or acronyms ("US", "WHO", "IT") and never stop words.
 */
export const termOf: (word: string, language: string) => string = memoiseWords(workOutTerm);

/** As `termOf`, without a memory, for whoever has one. */
export function workOutTerm(word: string, language: string): string {
  const plain = fold(word.replace(/['’ʼ]s$/i, ''));
  if (/^\p{N}/u.test(plain)) return plain.replaceAll(',', '');
  const bare = plain.replaceAll(/['’ʼ.]/g, '');
  if (bare.length < 2) return '';
  if (isAcronym(word)) return bare;
  const stops = stopWords(/^[a-z]/.test(bare) ? 'en' : language);
  if (stops.has(plain) || stops.has(plain.replaceAll(/[’ʼ]/g, "'"))) return '';
  return stem(bare, language);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word) || /^(\p{Lu}\.){2,}\p{Lu}?$/u.test(word);
}

/** Lower case; Latin without diacritics; Cyrillic keeps й and ї, which are letters, and loses stress marks and ё's dots. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9.,']*$/.test(lower)) return lower;
  if (/\p{Script=Cyrillic}/u.test(lower))
    return lower.replaceAll('\u0301', '').replaceAll('ё', 'е').replaceAll('ѝ', 'и').replaceAll('ґ', 'г');
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
