import { cyrillicOtherReadings, latinOtherReadings } from './data/other-readings.ts';
import { letterReadings } from './letter-readings.ts';
import { surnameKey } from './name-keys.ts';

import { parseName } from './parse-name.ts';
import { skeletonOf } from './skeleton.ts';
import { soundsOf } from './sounds.ts';
import { stripCaseEnding } from './strip-case-ending.ts';
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

/** The same between two spellings in Latin letters, where hardly a letter may change its sound: Peters is not Peter. */
export function latinRespellings(surname: string): readonly string[] {
  const plain = surname.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const spellings = [
    plain,
    plain.replace(/(?<=[aeiou])h/g, ''),
    plain.replace(/j/g, 'y'),
    ...plain.split('-'),
  ];
  return spellings.filter((spelling) => spelling.length > 2 && spelling !== surname).map(surnameKey);
}

/** The names that sound like others have one syllable. */
const LONGEST_ALIAS = 5;

/** Keys of one surname in lower case under other readings of its letters than the usual ones. */
export function surnameReadings(surname: string): readonly string[] {
  const keys: string[] = [];
  const isCyrillic = surname.charCodeAt(0) >= 0x400;
  for (const [pattern, replacement] of isCyrillic ? cyrillicOtherReadings : latinOtherReadings) {
    const other = surname.replace(pattern, replacement);
    if (other === surname) continue;
    keys.push(surnameKey(other));
    if (isCyrillic && stripCaseEnding(other) !== other) keys.push(surnameSkeleton(soundsOf(other)));
  }
  for (const word of letterReadings(surname)) keys.push(surnameKey(word));
  const plain = surname.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (/^[a-z]/.test(plain) && plain !== surname) keys.push(surnameKey(plain));
  for (const part of surname.split('-')) if (part !== surname && part.length > 2) keys.push(surnameKey(part));
  // Without what other surnames are known to sound like: Пен is Peng, and Penn to Bulgarians.
  if (surname.length <= LONGEST_ALIAS) keys.push(skeletonOf(stripCaseEnding(surname)));
  return keys;
}
