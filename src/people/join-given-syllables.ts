import { koreanFamilyNames } from './data/family-first-names.ts';
import { wordSet } from './word-set.ts';

const korean = wordSet(koreanFamilyNames);

/** What pinyin letters sound like to those who write Chinese names in Cyrillic (Palladius). */
const PINYIN: Readonly<Record<string, string>> = {
  zh: 'č',
  ch: 'č',
  sh: 'š',
  ng: 'n',
  j: 's',
  q: 's',
  x: 's',
  z: 's',
  c: 's',
  r: 'ž',
};

/** Before a vowel this i only softens: "Jiabao" is Цзябао. */
const SOFTENING_I = /([jqx])i(?=[aou])/g;

/**
 * One word for a Chinese or Korean given name of one or two syllables, however they were written ("Jong Un", "Jong-un"),
 * respelt so that its sounds meet those of the Cyrillic form ("Jinping" and "Цзиньпин").
 */
export function joinGivenSyllables(familyName: string, syllables: readonly string[]): string {
  const word = syllables.join('').replaceAll('-', '');
  if (!/^[a-zü]/.test(word)) return word.replaceAll('нг', 'н').replace(/(?<=[нлкм]ь?)[ое]м$/, '');
  // "Geun-hye" is Кын Хе: at the beginning g is written as the k that is heard.
  if (korean.has(familyName)) return word.replace(/^g/, 'k').replaceAll('ng', 'n').replaceAll('j', 'č');
  return word
    .replace(SOFTENING_I, '$1')
    .replace(/zh|ch|sh|ng|[jqxzcr]/g, (letters) => PINYIN[letters] ?? letters);
}
