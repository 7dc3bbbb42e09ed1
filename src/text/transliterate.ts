import {
  type CyrillicLanguage,
  type TransliterationStyle,
  type TransliterationTable,
  transliterationTables,
} from './transliteration-tables.ts';

const NONE: Readonly<Record<string, string>> = {};
const LONGEST_PATTERN = 5;
const WORD = /[\p{Script=Cyrillic}\p{M}’'ʼ]+/gu;

/**
 * Writes the Cyrillic words of a text in Latin letters, as the language's own official table has it or as English,
 * German or Polish papers do. Everything else stays. Capital letters stay capital (Щ is Shch, ЩО is SHCHO).
 */
export function transliterate(
  text: string,
  language: CyrillicLanguage,
  style: TransliterationStyle = 'official',
): string {
  const table = transliterationTables[language][style] ?? transliterationTables[language].official;
  if (!table) return text;
  return text.replace(WORD, (word) => (/\p{Script=Cyrillic}/u.test(word) ? writeWord(word, table) : word));
}

function writeWord(word: string, table: TransliterationTable): string {
  const lower = word.toLowerCase();
  const shouts = word.length > 1 && word === word.toUpperCase();
  let latin = '';
  let index = 0;
  while (index < word.length) {
    const [length, letters] = readAt(lower, index, table);
    const isCapital = word[index] !== lower[index];
    latin += shouts ? letters.toUpperCase() : isCapital ? capitalize(letters) : letters;
    index += length;
  }
  return latin;
}

function readAt(word: string, index: number, table: TransliterationTable): readonly [number, string] {
  for (let length = LONGEST_PATTERN; length > 1; length -= 1) {
    const pattern = word.slice(index, index + length);
    if (pattern.length < length) continue;
    const ending = index > 0 && index + length === word.length ? table.endings?.[pattern] : undefined;
    const found = ending ?? table.sequences?.[pattern];
    if (found !== undefined) return [length, found];
  }
  const letter = word[index] ?? '';
  const byPlace = index === 0 ? table.initial : isAfterVowel(word, index) ? table.afterVowel : undefined;
  return [1, (byPlace ?? NONE)[letter] ?? table.letters[letter] ?? letter];
}

function isAfterVowel(word: string, index: number): boolean {
  return "аеёиоуыэюяєіїъьў’'ʼ".includes(word[index - 1] ?? '.');
}

function capitalize(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
