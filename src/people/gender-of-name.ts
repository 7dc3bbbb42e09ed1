import { honorifics } from './data/honorifics.ts';
import type { NameGroups } from './given-names.ts';
import { groupsOf } from './groups-of-given-name.ts';
import { parseName } from './parse-name.ts';
import { wordSet } from './word-set.ts';

/** Brianne sounds like Brian. */
const FEMININE_ENDING = /(?:nne|elle|ette|issa)$/;

export type Gender = 'female' | 'male' | 'unknown';

const maleTitles = wordSet(honorifics.male);
const femaleTitles = wordSet(honorifics.female);

/**
 * The gender that a name tells, taken to be in the nominative: by title, patronymic, given name, then by the surname
 * where its language marks it. `language` is that of the text, ISO 639-1; it decides names that differ between languages.
 */
export function genderOfName(name: string, language?: string): Gender {
  const byTitle = genderOfTitle(name);
  if (byTitle !== 'unknown') return byTitle;
  const { given, surnames } = parseName(name);
  for (const word of given.slice(1)) {
    const gender = genderOfPatronymic(word);
    if (gender !== 'unknown') return gender;
  }
  const first = given[0];
  const byGiven = genderOfGivenNames(given);
  if (byGiven !== 'unknown') return byGiven;
  const bySurname = genderOfSurname(surnames.at(-1) ?? '');
  if (bySurname !== 'unknown' || first === undefined) return bySurname;
  // Bulgarian has no cases, so there a given name's ending tells its gender.
  return language === 'bg' && first.length > 2 && /[ая]$/.test(first) ? 'female' : 'unknown';
}

/** The second name decides where the first is a woman's and a man's (Jean-Claude). */
function genderOfGivenNames(given: readonly string[]): Gender {
  for (const word of given.slice(0, 2)) {
    const groups = word.length > 1 ? groupsOf(word) : null;
    if (!groups) return 'unknown';
    const gender = genderOfGroups(groups);
    if (gender === 'male' && FEMININE_ENDING.test(word)) return 'unknown';
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}

function genderOfTitle(name: string): Gender {
  const first = /^\s*([\p{L}-]+)/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (maleTitles.has(first)) return 'male';
  return femaleTitles.has(first) ? 'female' : 'unknown';
}

function genderOfPatronymic(word: string): Gender {
  if (/(?:[оеё]вич|йович|ovi[cč]h?|evi[cč]h?)$/.test(word)) return 'male';
  return /(?:[оеє]вна|ївна|івна|инична|[oei]vna)$/.test(word) ? 'female' : 'unknown';
}

/** The gender that a given name or short form tells alone. `word` in lower case. */
export function genderOfGivenName(word: string): Gender {
  return genderOfGivenNames(word.split('-'));
}

function genderOfGroups(groups: NameGroups): Gender {
  if (groups.every((group) => group > 0)) return 'male';
  return groups.every((group) => group < 0) ? 'female' : 'unknown';
}

/** Slavic surnames that have a man's and a woman's form. `word` in lower case. */
function genderOfSurname(word: string): Gender {
  if (/(?:[оеёє]ва|ина|ська|цька|зька|ская|цкая|ска|цка|ova|eva|eová|ová|skaya|skaja|ckaja|ská)$/.test(word))
    return 'female';
  if (
    /(?:[оеёє]в|[^аеиоу]ин|ський|цький|зький|ский|цкий|ски|цки|[^aeiou]ov|[^aeiou]ev|skiy|skyi|skyy|skij|skyj)$/.test(
      word,
    )
  )
    return 'male';
  return 'unknown';
}
