/**
 * Classes of UTF-16 units, asked of the regular-expression engine once and then looked up: a scanner reads every character of
 * every article.
 */
const TABLE_SIZE = 0x10000;
const UPPER = 2;
/** Bits of what `classOfUnit` gives. */
export const LETTER = 1;
export const DIGIT = 4;
export const SPACE = 8;
/** Set in what was asked already. */
const KNOWN = 16;

const table = new Uint8Array(TABLE_SIZE);

function classify(character: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER | UPPER;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : 0;
}

/** NaN, which stands for what is beyond the text, has no class. */
function classOf(code: number): number {
  const known = table[code] ?? KNOWN;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code)) | KNOWN;
  table[code] = found;
  return found;
}

/** The bits of a unit out of `unitsOf`: for scanners that ask several things of each, and know where their text ends. */
export function classOfUnit(unit: number): number {
  const known = table[unit] ?? 0;
  return known === 0 ? classOf(unit) : known;
}

/** Letters and combining marks; surrogates are none, so that letters beyond U+FFFF count as symbols. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** Upper- and title-case letters; letters without case, as those of Chinese, are none. */
export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

/** Decimal digits of any script; ½, ² and Roman numerals are none. */
export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0;
}

/** What words and numbers are made of, in any script; combining marks count as letters. */
export function isLetterOrDigit(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** White space, no-break spaces and line ends included. NaN (beyond the text) is none. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}
