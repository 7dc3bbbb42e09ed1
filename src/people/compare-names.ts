import { compareGivenKeys } from './compare-given-names.ts';
import { givenKey } from './given-key.ts';
import { surnameKey } from './name-keys.ts';
import { parseName } from './parse-name.ts';
import { soundsOf } from './sounds.ts';
import { surnameReadings } from './surname-key-variants.ts';
import { vowelsAgree } from './vowels-agree.ts';

/**
 * `same`: surname and given name agree. `compatible`: nothing speaks against it, but one name is only a surname or has
 * only an initial where the other has more. `different`: two people.
 */
export type NameAgreement = 'same' | 'compatible' | 'different';

/** Compares two names of people over spellings, scripts, case forms, short forms and titles. Symmetric. */
export function compareNames(a: string, b: string): NameAgreement {
  const first = parseName(a);
  const second = parseName(b);
  if (first.surnames.length === 0 || second.surnames.length === 0) return 'different';
  if (!surnamesAgree(first.surnames, second.surnames)) return 'different';
  return compareGiven(first.given.map(givenKey), second.given.map(givenKey));
}

function surnamesAgree(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) for (const other of b) if (surnameAgrees(one, other)) return true;
  return false;
}

function surnameAgrees(a: string, b: string): boolean {
  if (a === b) return true;
  const keyOfA = surnameKey(a);
  const keyOfB = surnameKey(b);
  if (keyOfA !== keyOfB && !surnameReadings(a).includes(keyOfB) && !surnameReadings(b).includes(keyOfA))
    return false;
  return vowelsAgree(soundsOf(a), soundsOf(b));
}

function compareGiven(a: readonly string[], b: readonly string[]): NameAgreement {
  const firstOfA = a[0];
  const firstOfB = b[0];
  if (firstOfA === undefined || firstOfB === undefined) return 'compatible';
  const agreement = compareGivenKeys(firstOfA, firstOfB);
  if (agreement === 'different') return 'different';
  const middle = compareMiddle(a.slice(1), b.slice(1));
  if (middle === 'different') return 'different';
  return agreement === 'same' && middle === 'same' ? 'same' : 'compatible';
}

/** A lone initial on one side leaves it open (George Bush, George W. Bush); a lone patronymic does not. */
function compareMiddle(a: readonly string[], b: readonly string[]): NameAgreement {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1)
    if (compareGivenKeys(a[index] ?? '', b[index] ?? '') === 'different') return 'different';
  const rest = a.length > b.length ? a.slice(shared) : b.slice(shared);
  return rest.some((key) => key.length === 1) ? 'compatible' : 'same';
}
