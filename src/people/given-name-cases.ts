import { isListedGivenName } from './given-names.ts';
import {
  genderOfSlavicSurname,
  isCertainlyMansOblique,
  looksMansOblique,
  mayBeMansOblique,
} from './slavic-surname.ts';

/** A given name, patronymic or initial and the surname that it stands with, in lower case. */
export interface GivenInName {
  readonly word: string;
  readonly surname: string;
}

/** A nominative that a given name may be a case form of. In lower case, perhaps no name at all. */
export interface CaseReading {
  readonly nominative: string;
  /** Who bears it, where ending or surname tell. */
  readonly gender?: 'male' | 'female';
  /** True where only a man's name that is known will do: nothing but the given name shows a case. */
  readonly knownOnly?: true;
}

type Ending = readonly [ending: string, nominatives: readonly string[]];

/** Endings of Russian and Ukrainian cases of names that end in a consonant or -о, longest first. */
const MANS: readonly Ending[] = [
  ['ові', ['', 'о']],
  ['еві', ['', 'ь']],
  ['єві', ['й']],
  ['ом', ['', 'о']],
  ['ем', ['', 'ь', 'й']],
  ['єм', ['й']],
  ['ии', ['ий']],
  ['а', ['', 'о']],
  ['у', ['', 'о']],
  ['я', ['ь', 'й']],
  ['ю', ['ь', 'й']],
  ['е', ['', 'ь', 'й']],
  ['і', ['', 'о']],
];

/** Of names that end in -а or -я, men's (Никита) as well as women's. */
const IN_A: readonly Ending[] = [
  ['зі', ['га']],
  ['ці', ['ка']],
  ['ой', ['а']],
  ['ою', ['а']],
  ['ей', ['а', 'я']],
  ['ею', ['а', 'я']],
  ['єю', ['я']],
  ['ы', ['а']],
  ['и', ['а', 'я']],
  ['ї', ['я']],
  ['і', ['а', 'я']],
  ['е', ['а', 'я']],
  ['у', ['а']],
  ['ю', ['я']],
];

const SHORTEST_STEM = 2;

/**
 * The nominatives that a given name may stand for beside its surname, none in Latin letters. A form that is a woman's name as
 * well (Александра) is read as a man's only where its surname, beside `other`, the spelling that it is compared with, cannot be
 * hers: in Александра Новака, not in Александра Бортникова.
 */
export function caseReadings({ word, surname }: GivenInName, other: string): readonly CaseReading[] {
  if (word.charCodeAt(0) < 0x400 || word.length <= SHORTEST_STEM) return [];
  const isMans = isCertainlyMansOblique(surname, other);
  const isListed = isListedGivenName(word);
  const readings: CaseReading[] = [];
  if (isMans || (mayBeMansOblique(surname) && !isListed)) {
    const isShown = isMans || looksMansOblique(surname, other);
    for (const nominative of undo(word, MANS))
      readings.push({ nominative, gender: 'male', ...(isShown ? {} : { knownOnly: true }) });
  }
  if (isListed) return readings;
  const isHis = isMans || genderOfSlavicSurname(surname) === 'male';
  for (const nominative of undo(word, IN_A))
    readings.push(isHis ? { nominative, gender: 'male' } : { nominative });
  return readings;
}

function undo(word: string, endings: readonly Ending[]): readonly string[] {
  for (const [ending, nominatives] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    return nominatives.map((nominative) => word.slice(0, -ending.length) + nominative);
  }
  return [];
}
