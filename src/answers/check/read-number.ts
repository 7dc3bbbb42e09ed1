import { numberWords, scales } from './number-words.ts';

const FIGURES = /^(\d[\d.,]*)(\p{L}*)$/u;
const TENS_FROM = 20;

/** A number and how many words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly words: number;
}

/** False where no number begins with a word, lower case, whatever follows it. */
export function beginsNumber(word: string): boolean {
  return /^\d/.test(word) || numberWords.has(word);
}

/**
 * The number that begins at `words[at]`, lower case: figures ("1,500.5", "10 000", "3rd", "28m"), words ("twenty" "five"), and
 * what multiplies them ("3" "million"). Null where none begins. `isJoined(i)` tells whether only one space or hyphen stands
 * between words i and i + 1.
 */
export function readNumber(
  words: readonly string[],
  at: number,
  isJoined: (index: number) => boolean,
): ReadNumber | null {
  const word = words[at] ?? '';
  const read = /^\d/.test(word) ? readFigures(words, at, isJoined) : readWords(words, at, isJoined);
  if (read === null) return null;
  const next = at + read.words;
  const scale = scales.get(words[next] ?? '');
  if (scale === undefined || !isJoined(next - 1)) return read;
  return { value: read.value * scale, words: read.words + 1 };
}

function readFigures(
  words: readonly string[],
  at: number,
  isJoined: (index: number) => boolean,
): ReadNumber | null {
  const [, figures = '', letters = ''] = FIGURES.exec(words[at] ?? '') ?? [];
  if (figures === '') return null;
  let digits = figures;
  let count = 1;
  while (
    letters === '' &&
    /^\d{1,3}$|^\d{1,3}( \d{3})+$/.test(digits) &&
    /^\d{3}$/.test(words[at + count] ?? '') &&
    isJoined(at + count - 1) &&
    digits.length < 16
  ) {
    digits = `${digits} ${words[at + count]}`;
    count++;
  }
  const value = Number(plainDecimal(digits.replaceAll(' ', ''))) * (scales.get(letters) ?? 1);
  return Number.isFinite(value) ? { value, words: count } : null;
}

/** Three digits after a comma are thousands; any other number of digits after the only comma are a fraction ("3,5"). */
function plainDecimal(figures: string): string {
  const trimmed = figures.replace(/[.,]+$/, '');
  if (/^\d+,\d{1,2}$/.test(trimmed)) return trimmed.replace(',', '.');
  const plain = trimmed.replaceAll(',', '');
  return /\..*\./.test(plain) ? plain.replaceAll('.', '') : plain;
}

function readWords(
  words: readonly string[],
  at: number,
  isJoined: (index: number) => boolean,
): ReadNumber | null {
  const value = numberWords.get(words[at] ?? '');
  if (value === undefined) return null;
  const unit = numberWords.get(words[at + 1] ?? '');
  const isTens = value >= TENS_FROM && unit !== undefined && unit > 0 && unit < 10 && isJoined(at);
  return isTens ? { value: value + unit, words: 2 } : { value, words: 1 };
}
