import { nameDistance } from '../../people/edit-distance.ts';
import { isGivenName } from '../../people/given-names.ts';
import { parseName } from '../../people/parse-name.ts';
import { soundsOf } from '../../people/sounds.ts';
import { stripCaseEnding } from '../../people/strip-case-ending.ts';

/** One letter in so many may differ between spellings of one surname, once the usual transcriptions are made equal. */
const LETTERS_A_CHANGE = 4;

/**
 * True where two surnames are so nearly written alike that one is taken for the other without asking ("Qaddafi", "Gadhafi").
 * Keys by sound are far coarser: Paul sounds like Pell. A given name alone is taken for a surname only where it is written the same.
 */
export function speltAlike(asked: string, speaker: string): boolean {
  const [own, other] = [surnameOf(asked), surnameOf(speaker)];
  if (own === other) return true;
  const isGiven = parseName(asked).given.length === 0 && isGivenName(own);
  if (isCyrillic(asked) !== isCyrillic(speaker))
    return !isGiven || isWithin(soundsOf(own), soundsOf(other), LETTERS_A_CHANGE);
  if (isGiven) return stripCaseEnding(own) === stripCaseEnding(other);
  const [a, b] = [folded(own), folded(other)];
  return nameDistance(a, b, 1) <= 1 || isWithin(a, b, LETTERS_A_CHANGE);
}

/** True where two surnames sound so nearly the same that one may be the other in another script or language. */
export function soundAlike(asked: string, speaker: string): boolean {
  return isWithin(soundsOf(surnameOf(asked)), soundsOf(surnameOf(speaker)), LETTERS_A_CHANGE);
}

/** The last surname in lower case, without accents and apostrophes. */
export function surnameOf(name: string): string {
  const surname = parseName(name).surnames.at(-1) ?? '';
  return surname.normalize('NFD').replace(/[\p{M}'’ʼ]/gu, '');
}

function isWithin(a: string, b: string, lettersAChange: number): boolean {
  const limit = Math.floor(Math.max(a.length, b.length) / lettersAChange);
  return nameDistance(a, b, limit) <= limit;
}

/** Without case endings, and with the letters that transcriptions of one name choose between made one. */
function folded(surname: string): string {
  const plain = FOLDS.reduce((name, [from, to]) => name.replace(from, to), stripCaseEnding(surname));
  return plain.replace(/(.)\1+/g, '$1');
}

const FOLDS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|[cgk]h|[cgq]/g, 'k'],
  [/h/g, ''],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[jy]/g, 'i'],
  [/[йыії]/g, 'и'],
  [/[эє]/g, 'е'],
  [/ґ/g, 'г'],
  [/ъ/g, 'а'],
  [/ь/g, ''],
];

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}
