import { givenKey } from './given-key.ts';
import { type CaseReading, caseReadings, type GivenInName } from './given-name-cases.ts';
import { givenNameGroups, type NameGroups } from './given-names.ts';
import { letterReadings } from './letter-readings.ts';
import { nearlyAlike } from './nearly-alike.ts';
import { skeletonOfSounds } from './skeleton.ts';
import { genderOfSlavicSurname } from './slavic-surname.ts';
import { vowelsAgree } from './vowels-agree.ts';

/** `initial`: they agree as far as an initial can tell. */
export type GivenAgreement = 'same' | 'initial' | 'different';

/** One way to read a given name. */
interface Reading extends Omit<CaseReading, 'nominative'> {
  readonly key: string;
}

/** Compares two given names over spellings, languages, short forms and case forms. */
export function compareGivenNames(a: GivenInName, b: GivenInName): GivenAgreement {
  const [keyOfA, keyOfB] = [givenKey(a.word), givenKey(b.word)];
  if (keyOfA.length <= 1 || keyOfB.length <= 1)
    return initialsAgree(keyOfA, keyOfB) ? 'initial' : 'different';
  const readingsOfA = readingsOf(a, keyOfA, b);
  const readingsOfB = readingsOf(b, keyOfB, a);
  const knownOfA = groupsOfAll(readingsOfA);
  const knownOfB = groupsOfAll(readingsOfB);
  // What is known to be a name's case form (Виктора) is no other name, however much it sounds like one (Viktoria).
  if (knownOfA.length > 0 && knownOfB.length > 0)
    return knownOfA.some((group) => knownOfB.includes(group)) ? 'same' : 'different';
  readingsOfA.push(...otherLetters(a, keyOfA));
  readingsOfB.push(...otherLetters(b, keyOfB));
  let best: GivenAgreement = 'different';
  for (const one of readingsOfA)
    for (const other of readingsOfB) {
      const agreement = compareUnknown(one, other);
      if (agreement === 'same') return 'same';
      if (agreement === 'initial') best = 'initial';
    }
  return best;
}

function readingsOf(given: GivenInName, key: string, other: GivenInName): Reading[] {
  const readings = [asWritten(given, key)];
  for (const { nominative, ...reading } of caseReadings(given, other.surname))
    readings.push({ key: givenKey(nominative), ...reading });
  return readings;
}

function groupsOfAll(readings: readonly Reading[]): NameGroups {
  return readings.length === 1 && readings[0] ? groupsOf(readings[0]) : readings.flatMap(groupsOf);
}

function otherLetters({ word }: GivenInName, key: string): readonly Reading[] {
  if (givenNameGroups.has(key)) return [];
  return letterReadings(word).map((reading) => ({ key: givenKey(reading) }));
}

/** In Cyrillic Иванова is a woman only beside a nominative; the given name's own ending tells that best. */
function asWritten({ word, surname }: GivenInName, key: string): Reading {
  const gender = genderOfSlavicSurname(surname);
  if (gender === null || (gender === 'female' && !/[aая]$/.test(word))) return { key };
  return { key, gender };
}

/** Where one of the two at least is in no table. */
function compareUnknown(one: Reading, other: Reading): GivenAgreement {
  const groups = groupsOf(other);
  if (groupsOf(one).some((group) => groups.includes(group))) return 'same';
  return one.knownOnly || other.knownOnly ? 'different' : compareSounds(one.key, other.key);
}

function compareSounds(a: string, b: string): GivenAgreement {
  if (soundAlike(a, b) || soundAlike(bare(a), bare(b))) return 'same';
  const isNear = nearlyAlike(skeletonOfSounds(a), skeletonOfSounds(b));
  return isNear && endsAlike(a, b) ? 'initial' : 'different'; // Maroš, Maros
}

/** The names that a given name is a form of; where it is a man's and a woman's, those of the bearer's gender. */
function groupsOf({ key, gender }: Reading): NameGroups {
  const groups = givenNameGroups.get(key) ?? [];
  if (gender === undefined) return groups;
  const fitting = groups.filter((group) => group > 0 === (gender === 'male'));
  return fitting.length > 0 ? fitting : groups;
}

function soundAlike(a: string, b: string): boolean {
  return endsAlike(a, b) && skeletonOfSounds(a) === skeletonOfSounds(b) && vowelsAgree(a, b);
}

/** Without what spellings add at the edges: German J for Я, a silent h. */
function bare(key: string): string {
  return key.replace(/^j(?=[aeiou])|h$/g, '');
}

function initialsAgree(a: string, b: string): boolean {
  const first = a[0];
  const other = b[0];
  if (first === undefined || other === undefined) return false;
  return first === other || INITIALS_ALIKE.has(first + other) || INITIALS_ALIKE.has(other + first);
}

/** J is Joe's, Jens's and Юрій's; V is William's, Wladimir's and Уильям's; E is Igor's and Ihor's in some spellings. */
const INITIALS_ALIKE = new Set(['ju', 'je', 'ja', 'jo', 'ji', 'ei', 'sc', 'uv']);

/** Alexander is not Alexandra. */
function endsAlike(a: string, b: string): boolean {
  return /[ae]$/.test(a) === /[ae]$/.test(b);
}
