import { surnameKey } from './name-keys.ts';
import { parseName } from './parse-name.ts';
import { soundsOf } from './sounds.ts';
import { surnameSkeleton } from './surname-aliases.ts';

/**
 * All keys under which quotations of this person may be stored, the likeliest first: what is asked for tries them all.
 * What is stored has one key, `nameKeys(name).surname`.
 */
export function surnameKeyVariants(name: string): readonly string[] {
  const keys = new Set<string>();
  const { surnames } = parseName(name);
  for (const surname of surnames) keys.add(surnameKey(surname));
  for (const surname of surnames) for (const key of surnameReadings(surname)) keys.add(key);
  return [...keys];
}

/** Keys of one surname in lower case under other readings of its letters than the usual ones. */
export function surnameReadings(surname: string): readonly string[] {
  const keys: string[] = [];
  for (const [pattern, replacement] of OTHER_READINGS) {
    const other = surname.replace(pattern, replacement);
    if (other === surname) continue;
    keys.push(surnameKey(other), surnameSkeleton(soundsOf(other)));
  }
  const plain = surname.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (/^[a-z]/.test(plain) && plain !== surname) keys.push(surnameKey(plain));
  for (const part of surname.split('-')) if (part !== surname && part.length > 2) keys.push(surnameKey(part));
  return keys;
}

/** Where one letter has several sounds in names from other languages. */
const OTHER_READINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^x/, 'ks'],
  [/ch/g, 'kh'],
  [/ch/g, 'k'],
  [/kh/g, 'ch'],
  [/х/g, 'ч'],
  [/^ch/g, 'sh'],
  [/^j/, 'y'],
  [/^j/, 'zh'],
  [/^j/, 'h'],
  [/(?<=[aeiou])j/g, 'y'],
  [/es$/, 's'],
  [/([бвгджзклмнпрстфхцчшщ])([сз])$/, '$1е$2'],
  [/w$/, ''],
  [/s$/, ''],
  [/(?<=[aeiou])h/g, ''],
  [/^h/, ''],
  [/(ом|ем|им)$/, '$1а'],
  [/(?<=[^aeiou])(om|em|im)$/, ''],
  [/i/, 'a'],
  [/u/, 'a'],
  [/а/, 'у'],
  [/ъ/, 'у'],
  [/щ/, 'шт'],
  [/тс/, 'т'],
  [/ш/g, 'ч'],
  [/ш/g, 'с'],
  [/s(?!h)/g, 'sh'],
  [/^c(?=[aou])/, 'č'],
  [/^ч/, 'к'],
  [/(?<=[aeiou])j(?=[aeiou])/, 'h'],
  [/ж/g, 'дж'],
  [/g(?=[eiy])/g, 'dzh'],
  [/ea/, 'i'],
  [/ew(?=[^aeiou])/, 'u'],
  [/(?<=[чк])с$/, ''],
  [/(?<=[aeo])w(?=[aeiou])/, ''],
  [/(?<=[ао])у(?=[аеёиоуэъ])/, 'в'],
  [/(?<=i)er$/, 'e'],
  [/(?<=[бвджзклмнпрстф]ь?)[иі]?[еє]$/, '$&р'],
  [/^st/, 'sh'],
  [/au/, 'o'],
  [/^шт/, 'щ'],
  [/^[єюяйеё]/, 'дж$&'],
  [/^y(?=[aeiou])/, 'j'],
];
