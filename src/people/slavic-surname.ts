/** What the endings of Slavic surnames tell of who bears them and of their case. All words in lower case. */

const WOMANS = /(?:[оеёє]ва|[оеєё]вая|ская|цкая|ська|цька|зька|[oe][vw]a|sk[aj]ja|skaya|ckaya)$/;
const MANS = /(?:[оеёє]в|ск[иі]й?|цк[иі]й?|[сцз]ький|[^aeiou][oe]v|skiy|sky|skyi|skyy|skij|skyj)$/;

/** The gender of the surname's bearer if it stands in the nominative. */
export function genderOfSlavicSurname(surname: string): 'male' | 'female' | null {
  if (WOMANS.test(surname)) return 'female';
  return MANS.test(surname) ? 'male' : null;
}

/** Whether a surname in Cyrillic may stand in an oblique case of a man's: not Шульц, but Шульца and what does not decline. */
export function mayBeMansOblique(surname: string): boolean {
  return surname.charCodeAt(0) >= 0x400 && /[аеёиоуыэюяєії]$|[оеєёиы]м$|[иы]х$/.test(surname);
}

/**
 * Whether a surname stands in an oblique case of a man's, as the other spelling of it shows: Лаутербаха beside Lauterbach.
 * Women's have no such case, but those in -ова, -ина and -ская look like it.
 */
export function isCertainlyMansOblique(surname: string, other: string): boolean {
  if (MANS_ALONE.test(surname)) return true; // Левандовского
  if (/[иы]$/.test(surname)) return /[aа]$/.test(other); // Малюськи, Maliuska
  return OBLIQUE.test(surname) && !WOMANS_TOO.test(surname) && !/[aаяu]$/.test(other) && !OBLIQUE.test(other);
}

/** Whether a surname has an ending of a man's oblique case that the other spelling of it has not. */
export function looksMansOblique(surname: string, other: string): boolean {
  return MANS_ALONE.test(surname) || (OBLIQUE.test(surname) && !/[aаяuую]$/.test(other));
}

/** Endings that are neither a nominative's nor a woman's. */
const MANS_ALONE = /[бвгджзклмнпрстфхцчшщйь](?:ого|ому|[оеєиы]м|[оеє]ві)$/;
const OBLIQUE = /[бвгджзклмнпрстфхцчшщ]ь?(?:[аяую]|ого|ому|[оеыи]м|[оіе]й|ої|[иы])$/;
const WOMANS_TOO = /(?:[оеёє]в|[иіыї]н|[^аеёиоуыэюяєії]н|[сц]ь?к)[аую]$/;
