import { functionWords } from './function-words.ts';

/** Enough for newspapers; a longer text is judged by its beginning. */
const MAX_CHARACTERS = 800;
/** What a letter that only some languages have counts for, in words. */
const LETTER_WEIGHT = 1.5;

/** Letters, and the language that they tell of. */
const TELLING_LETTERS: readonly (readonly [letters: string, language: string])[] = [
  ['їєґ', 'uk'],
  ['і', 'uk'],
  ['ыэё', 'ru'],
  ['ъ', 'bg'],
  ['ß', 'de'],
  ['äöü', 'de'],
  ['ñ¿¡', 'es'],
  ['áíóú', 'es'],
  ['èêëçœùûîô', 'fr'],
];
/** Russian has ъ too, but only before vowels. */
const HARD_SIGN = 'ъ'.charCodeAt(0);
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]/;
const rowOfLetter = new Map(
  TELLING_LETTERS.flatMap(([letters], row) => [...letters].map((letter) => [letter.charCodeAt(0), row])),
);
const LATIN = ['en', 'de', 'fr', 'es'];
const CYRILLIC = ['bg', 'ru', 'uk'];

/** What a unit is, asked once of each. */
const LETTER = 1;
const IS_LATIN = 2;
const IS_CYRILLIC = 4;
const KNOWN = 8;
const kinds = new Uint8Array(0x10000);

const languages = Object.keys(functionWords);
/** Indexes into `languages`. */
const languagesOfWord = new Map<string, number[]>();
for (const [language, words] of Object.values(functionWords).entries()) {
  for (const word of words.split(' ')) {
    const known = languagesOfWord.get(word) ?? [];
    if (!known.includes(language)) languagesOfWord.set(word, [...known, language]);
  }
}
/** Longer words need not be looked up. */
const LONGEST_FUNCTION_WORD = Math.max(...Array.from(languagesOfWord.keys(), (word) => word.length));

/**
 * The language of a text as ISO 639-1 (en, bg, ru, uk, de, fr, es), by letters and function words; 'und' where nothing
 * tells, the script is another one, or a long text holds hardly any known function word. Pure; reads the first 800
 * characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const scores = languages.map(() => 0);
  const letters = TELLING_LETTERS.map(() => 0);
  let words = 0;
  let [cyrillic, latin] = [0, 0];
  let start = -1;
  for (let at = 0; at <= sample.length; at++) {
    const unit = at < sample.length ? sample.charCodeAt(at) : 0;
    const kind = kindOf(unit);
    if ((kind & IS_CYRILLIC) !== 0) cyrillic++;
    else if ((kind & IS_LATIN) !== 0) latin++;
    if (unit > 0x7f) countLetter(sample, at, letters);
    if ((kind & LETTER) !== 0) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words++;
      if (at - start <= LONGEST_FUNCTION_WORD) scoreWord(sample.slice(start, at), scores);
      start = -1;
    }
  }
  for (const [row, [, language]] of TELLING_LETTERS.entries())
    add(scores, languages.indexOf(language), Math.min(letters[row] ?? 0, words) * LETTER_WEIGHT);
  return best(scores, cyrillic > latin ? CYRILLIC : LATIN, words);
}

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let kind = KNOWN;
  if (/\p{L}/u.test(character)) kind |= LETTER;
  if (/\p{Script=Cyrillic}/u.test(character)) kind |= IS_CYRILLIC;
  if (/\p{Script=Latin}/u.test(character)) kind |= IS_LATIN;
  kinds[unit] = kind;
  return kind;
}

function countLetter(sample: string, at: number, counts: number[]): void {
  const unit = sample.charCodeAt(at);
  const row = rowOfLetter.get(unit);
  if (row === undefined || (unit === HARD_SIGN && !CONSONANT.test(sample.charAt(at + 1)))) return;
  counts[row] = (counts[row] ?? 0) + 1;
}

function scoreWord(word: string, scores: number[]): void {
  const found = languagesOfWord.get(word);
  if (found === undefined) return;
  for (const language of found) add(scores, language, 1 / found.length);
}

function add(scores: number[], language: number, amount: number): void {
  scores[language] = (scores[language] ?? 0) + amount;
}

/** The best of one script; a text of twenty words or more needs a function word in twelve. */
function best(scores: readonly number[], ofScript: readonly string[], words: number): string {
  const floor = words >= 20 ? words / 12 : 0;
  let winner = 'und';
  let high = floor;
  for (const language of ofScript) {
    const score = scores[languages.indexOf(language)] ?? 0;
    if (score > high) [winner, high] = [language, score];
  }
  return winner;
}
