import { functionWords } from './function-words.ts';

/** Enough for newspapers; a longer text is judged by its beginning. */
const MAX_CHARACTERS = 800;
const WORD = /\p{L}+/gu;
/** What a letter that only some languages have counts for, in words. */
const LETTER_WEIGHT = 1.5;

const TELLING_LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[їєґ]/gu, ['uk']],
  [/і/gu, ['uk']],
  [/[ыэё]/gu, ['ru']],
  [/ъ(?=[бвгджзклмнпрстфхцчшщ])|ът|ъл/gu, ['bg']],
  [/ß/gu, ['de']],
  [/[äöü]/gu, ['de']],
  [/[ñ¿¡]/gu, ['es']],
  [/[áíóú]/gu, ['es']],
  [/[èêëçœùûîô]/gu, ['fr']],
];
const LATIN = ['en', 'de', 'fr', 'es'];
const CYRILLIC = ['bg', 'ru', 'uk'];

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) {
    const languages = languagesOfWord.get(word) ?? [];
    if (!languages.includes(language)) languagesOfWord.set(word, [...languages, language]);
  }
}

/**
 * The language of a text as ISO 639-1 (en, bg, ru, uk, de, fr, es), by letters and function words; 'und' where nothing
 * tells, the script is another one, or a long text holds hardly any known function word. Pure; reads the first 800
 * characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const words = sample.match(WORD) ?? [];
  const scores = scoreWords(words);
  for (const [letters, languages] of TELLING_LETTERS) {
    const count = sample.match(letters)?.length ?? 0;
    for (const language of languages) add(scores, language, Math.min(count, words.length) * LETTER_WEIGHT);
  }
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return best(scores, cyrillic > latin ? CYRILLIC : LATIN, words.length);
}

function scoreWords(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOfWord.get(word) ?? [];
    for (const language of languages) add(scores, language, 1 / languages.length);
  }
  return scores;
}

function add(scores: Map<string, number>, language: string, amount: number): void {
  scores.set(language, (scores.get(language) ?? 0) + amount);
}

/** The best of one script; a text of twenty words or more needs a function word in twelve. */
function best(scores: ReadonlyMap<string, number>, languages: readonly string[], words: number): string {
  const floor = words >= 20 ? words / 12 : 0;
  let winner = 'und';
  let high = floor;
  for (const language of languages) {
    const score = scores.get(language) ?? 0;
    if (score > high) [winner, high] = [language, score];
  }
  return winner;
}
