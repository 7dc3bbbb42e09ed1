import { compareGivenNames, type GivenAgreement } from './compare-given-names.ts';
import { eastAsianGivenAgree } from './east-asian-given.ts';
import { nameDistance } from './edit-distance.ts';
import { givenKey } from './given-key.ts';
import { hooksLost, type SurnameWithKey } from './hooks-lost.ts';
import { nearlyAlike } from './nearly-alike.ts';
import type { ParsedName } from './parse-name.ts';
import { soundsOf } from './sounds.ts';
import { latinRespellings, surnameReadings } from './surname-key-variants.ts';
import { type NameTakenApart, takeApart } from './take-apart.ts';
import { vowelsAgree } from './vowels-agree.ts';

/**
 * `same`: surname and given name agree. `compatible`: nothing speaks against it, but one name is only a surname or has
 * only an initial where the other has more, or the surnames are spelt unlike. `different`: two people.
 */
export type NameAgreement = 'same' | 'compatible' | 'different';

/** Compares two names of people over spellings, scripts, case forms, short forms and titles. Symmetric. */
export function compareNames(a: string, b: string): NameAgreement {
  const first = takeApart(a);
  const second = takeApart(b);
  if (isSonOfTheOther(first, second) || first.isDescription !== second.isDescription) return 'different';
  const surnames = compareSurnames(first, second);
  if (surnames === 'different') return 'different';
  const given = compareGiven(first, second);
  if (surnames === 'same') return given;
  return given === 'same' && first.given.length > 0 ? 'compatible' : 'different';
}

const MOST_CHANGED = 2;
/** What may be read as quite other sounds: Schoof, Gyurcsány, Trần, Ньюсом (an instrumental?), Cohen, and one of two joined surnames. */
const READ_OTHERWISE = /-|sch|gy|cs|ly[aáoóuú]|ny$|^tr[aầ]n$|[оеи]м$|[aeo]h[aeo]/;

/** Donald Trump Jr. is not Donald Trump; but Trump Jr. may be called Trump where nobody else is meant. */
function isSonOfTheOther(a: ParsedName, b: ParsedName): boolean {
  if (a.isJunior === b.isJunior) return false;
  const elder = a.isJunior ? b : a;
  return elder.given.length > 0;
}

/** `compatible`: spelt unlike, to be believed only where the given names are the same. */
function compareSurnames(a: NameTakenApart, b: NameTakenApart): NameAgreement {
  let best: NameAgreement = 'different';
  for (const [indexOfA, word] of a.surnames.entries())
    for (const [indexOfB, other] of b.surnames.entries()) {
      const agreement = compareSurname(
        { word, key: a.surnameKeys[indexOfA] ?? '' },
        { word: other, key: b.surnameKeys[indexOfB] ?? '' },
      );
      if (agreement === 'same') return 'same';
      if (agreement === 'compatible') best = 'compatible';
    }
  return best;
}

function compareSurname(a: SurnameWithKey, b: SurnameWithKey): NameAgreement {
  if (a.word === b.word) return 'same';
  if (!areFarApart(a, b)) {
    const areLatin = isLatin(a.word) && isLatin(b.word);
    if (areLatin && endOtherwise(a.word, b.word)) return 'different';
    const readings = areLatin ? latinRespellings : surnameReadings;
    if (a.key === b.key || readings(a.word).includes(b.key) || readings(b.word).includes(a.key))
      return vowelsAgree(soundsOf(a.word), soundsOf(b.word)) ? 'same' : 'different';
    if (nearlyAlike(a.key, b.key)) return 'compatible';
  }
  return hooksLost(a, b) ? 'compatible' : 'different';
}

/** Conte and Conti; but Lukashenka is Lukashenko. */
function endOtherwise(a: string, b: string): boolean {
  const one = LATIN_END.exec(a)?.[1];
  const other = LATIN_END.exec(b)?.[1];
  return one !== undefined && other !== undefined && one !== other;
}

const LATIN_END = /[^aeiouy](?<!nk)([aeio])$/;

const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x400;

/** Whether no other reading of the letters can make them one; this spares the readings for nearly all pairs of two people. */
function areFarApart(a: SurnameWithKey, b: SurnameWithKey): boolean {
  if (nameDistance(a.key, b.key, MOST_CHANGED) <= MOST_CHANGED) return false;
  return !READ_OTHERWISE.test(a.word) && !READ_OTHERWISE.test(b.word);
}

function compareGiven(a: ParsedName, b: ParsedName): NameAgreement {
  if (a.given.length === 0 || b.given.length === 0) return 'compatible';
  if (a.eastAsian && b.eastAsian) return eastAsianGivenAgree(a, b) ? 'same' : 'different';
  const agreement = compareGivenAt(0, a, b);
  if (agreement === 'different') return 'different';
  const middle = compareMiddle(a, b);
  if (middle === 'different') return 'different';
  return agreement === 'same' && middle === 'same' ? 'same' : 'compatible';
}

function compareGivenAt(index: number, a: ParsedName, b: ParsedName): GivenAgreement {
  return compareGivenNames(
    { word: a.given[index] ?? '', surname: a.surnames[0] ?? '' },
    { word: b.given[index] ?? '', surname: b.surnames[0] ?? '' },
  );
}

/** A lone initial on one side leaves it open (George Bush, George W. Bush); a lone patronymic does not. */
function compareMiddle(a: ParsedName, b: ParsedName): NameAgreement {
  const shared = Math.min(a.given.length, b.given.length);
  for (let index = 1; index < shared; index += 1)
    if (compareGivenAt(index, a, b) === 'different') return 'different';
  const rest = a.given.length > b.given.length ? a.given.slice(shared) : b.given.slice(shared);
  return rest.some((word) => givenKey(word).length === 1) ? 'compatible' : 'same';
}
