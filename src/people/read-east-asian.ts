import {
  eastAsianGivenName,
  familyFirstNames,
  koreanFamilyNames,
  rarerVietnameseFamilyNames,
  vietnameseFamilyNames,
  vietnameseSyllable,
} from './data/family-first-names.ts';
import { wordSet } from './word-set.ts';

/** Whose custom it is to put the family name first, and how given names are written in Latin letters and in Cyrillic ones. */
export type EastAsianCustom = 'chinese' | 'korean' | 'vietnamese';

const chinese = wordSet(familyFirstNames);
const korean = wordSet(koreanFamilyNames);
const vietnamese = wordSet(vietnameseFamilyNames);
const rarerVietnamese = wordSet(rarerVietnameseFamilyNames);
const all = new Set([...chinese, ...korean, ...vietnamese, ...rarerVietnamese]);

/** Given names of one syllable as they may stand behind the title: пан Ян Кот. */
const NAMES_BEHIND_A_TITLE = wordSet('ян дан том тим рон іон йон кім ким');

const PLAIN = /^(?:[a-z-]+|[а-яёєіїґ-]+)$/;
const VOWEL = /[аеєиіоуыэюя]/g;

/** By which custom a name stands behind its family name; null where it is no Chinese, Korean or Vietnamese name. `words` in lower case. */
export function eastAsianCustom(words: readonly string[]): EastAsianCustom | null {
  const first = words[0] ?? '';
  if (words.length > 4 || !all.has(first)) return null;
  const isChinese = chinese.has(first);
  const isVietnamese = vietnamese.has(first) || (rarerVietnamese.has(first) && words.length > 2);
  const given = words.slice(1);
  if (isVietnamese && given.every((word) => vietnameseSyllable.test(plain(word)))) return 'vietnamese';
  if (words.length > 3 || !(isChinese || korean.has(first))) return null;
  if (!given.every((word) => eastAsianGivenName.test(word))) return null;
  return isChinese ? 'chinese' : 'korean';
}

/** Пан is a title in Polish and Ukrainian, but the family name of Пан Ги Мун (Ban Ki-moon). `words` in lower case. */
export function isEastAsianFamilyTitle(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return (
    words.length === 3 &&
    korean.has(first) &&
    (second.match(VOWEL)?.length ?? 0) === 1 &&
    !NAMES_BEHIND_A_TITLE.has(second) &&
    eastAsianCustom(words) !== null
  );
}

/** Without the tones of Vietnamese. */
function plain(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
