import { compareGivenKeys, keyOfMan } from './compare-given-names.ts';
import { nameDistance } from './edit-distance.ts';
import { givenKey } from './given-key.ts';
import { surnameKey } from './name-keys.ts';
import { nearlyAlike } from './nearly-alike.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import { skeletonOf } from './skeleton.ts';
import { soundsOf } from './sounds.ts';
import { surnameReadings } from './surname-key-variants.ts';
import { vowelsAgree } from './vowels-agree.ts';

/**
 * `same`: surname and given name agree. `compatible`: nothing speaks against it, but one name is only a surname or has
 * only an initial where the other has more, or the surnames are spelt unlike. `different`: two people.
 */
export type NameAgreement = 'same' | 'compatible' | 'different';

/** Compares two names of people over spellings, scripts, case forms, short forms and titles. Symmetric. */
export function compareNames(a: string, b: string): NameAgreement {
  const first = parseName(a);
  const second = parseName(b);
  if (isSonOfTheOther(first, second)) return 'different';
  const surnames = compareSurnames(first.surnames, second.surnames);
  if (surnames === 'different') return 'different';
  const given = compareGiven(first, second);
  if (surnames === 'same') return given;
  return given === 'same' && first.given.length > 0 ? 'compatible' : 'different';
}

const MOST_CHANGED = 2;

/** Donald Trump Jr. is not Donald Trump; but Trump Jr. may be called Trump where nobody else is meant. */
function isSonOfTheOther(a: ParsedName, b: ParsedName): boolean {
  if (a.isJunior === b.isJunior) return false;
  const elder = a.isJunior ? b : a;
  return elder.given.length > 0;
}

/** `compatible`: spelt unlike, to be believed only where the given names are the same. */
function compareSurnames(a: readonly string[], b: readonly string[]): NameAgreement {
  let best: NameAgreement = 'different';
  for (const one of a)
    for (const other of b) {
      const agreement = compareSurname(one, other);
      if (agreement === 'same') return 'same';
      if (agreement === 'compatible') best = 'compatible';
    }
  return best;
}

function compareSurname(a: string, b: string): NameAgreement {
  if (a === b) return 'same';
  const keyOfA = surnameKey(a);
  const keyOfB = surnameKey(b);
  const isCompound = a.includes('-') || b.includes('-');
  // No other reading changes more; this spares the readings for nearly all pairs of two people.
  if (!isCompound && nameDistance(keyOfA, keyOfB, MOST_CHANGED) > MOST_CHANGED) return 'different';
  const sameKey =
    keyOfA === keyOfB || surnameReadings(a).includes(keyOfB) || surnameReadings(b).includes(keyOfA);
  if (sameKey) return vowelsAgree(soundsOf(a), soundsOf(b)) ? 'same' : 'different';
  return nearlyAlike(keyOfA, keyOfB) ? 'compatible' : 'different';
}

function compareGiven(a: ParsedName, b: ParsedName): NameAgreement {
  const [firstOfA, ...middleOfA] = a.given;
  const [firstOfB, ...middleOfB] = b.given;
  if (firstOfA === undefined || firstOfB === undefined) return 'compatible';
  // Vowels are left out: the transcriptions disagree on them (Jong Un, Чен Ын, Чен Ун).
  if (a.isEastAsian && b.isEastAsian)
    return eastAsianGivenAgree(skeletonOf(firstOfA), skeletonOf(firstOfB)) ? 'same' : 'different';
  const [keyOfA, keyOfB] = [givenKey(firstOfA), givenKey(firstOfB)];
  let agreement = compareGivenKeys(keyOfA, keyOfB, inSameCase(a, b));
  if (agreement === 'different' && isManInACase(a, b))
    agreement = compareGivenKeys(keyOfMan(keyOfA), keyOfB, false);
  if (agreement === 'different' && isManInACase(b, a))
    agreement = compareGivenKeys(keyOfA, keyOfMan(keyOfB), false);
  if (agreement === 'different') return 'different';
  const middle = compareMiddle(middleOfA.map(givenKey), middleOfB.map(givenKey));
  if (middle === 'different') return 'different';
  return agreement === 'same' && middle === 'same' ? 'same' : 'compatible';
}

/** Geun-hye and Chung-hee, daughter and father, are one letter apart: the first must be the same. */
function eastAsianGivenAgree(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && nearlyAlike(a, b));
}

/** Whether given names must end alike: not where one surname is in a case form of the other (Ринат Ахметов, Рината Ахметова). */
function inSameCase(a: ParsedName, b: ParsedName): boolean {
  const lastOfA = a.surnames[0] ?? '';
  const lastOfB = b.surnames[0] ?? '';
  return caseEnding(lastOfA) === caseEnding(lastOfB);
}

/** What a Cyrillic surname ends with where that may be a case's ending; '' where it is none. */
function caseEnding(surname: string): string {
  return IN_A_CASE.exec(surname)?.[1] ?? '';
}

/** Карла Лаутербаха beside Karl Lauterbach: women's surnames have no such case, but those in -ова, -ина and -ская look like it. */
function isManInACase(a: ParsedName, b: ParsedName): boolean {
  const [last = '', other = ''] = [a.surnames[0], b.surnames[0]];
  if (/[иы]$/.test(last)) return /[aа]$/.test(other); // Дениса Малюськи
  return IN_A_CASE.test(last) && !WOMANS.test(last) && !/[aая]$/.test(other) && !IN_A_CASE.test(other);
}

const WOMANS = /(?:[оеёє]в|н|[сц]ь?к)[аую]$/;

const IN_A_CASE = /[бвгджзклмнпрстфхцчшщ]ь?([аяую]|ого|ому|[оеыи]м|[оіе]й|ої|[иы])$/;

/** A lone initial on one side leaves it open (George Bush, George W. Bush); a lone patronymic does not. */
function compareMiddle(a: readonly string[], b: readonly string[]): NameAgreement {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1)
    if (compareGivenKeys(a[index] ?? '', b[index] ?? '', true) === 'different') return 'different';
  const rest = a.length > b.length ? a.slice(shared) : b.slice(shared);
  return rest.some((key) => key.length === 1) ? 'compatible' : 'same';
}
