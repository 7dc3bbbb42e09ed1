/**
 * Classes of UTF-16 units, looked up in a table for the scripts that news here is written in (below U+0530) and asked of
 * the regular-expression engine beyond it: a scanner reads every character of every article.
 */
const TABLE_SIZE = 0x530;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;

const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCharCode(code));

function classify(character: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER | UPPER;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : 0;
}

function classOf(code: number): number {
  return code < TABLE_SIZE ? (table[code] ?? 0) : classify(String.fromCharCode(code));
}

/** Letters and combining marks; surrogates are none, so that letters beyond U+FFFF count as symbols. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0;
}

export function isLetterOrDigit(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** White space, no-break spaces and line ends included. NaN (beyond the text) is none. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}
