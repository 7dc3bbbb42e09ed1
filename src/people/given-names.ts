import { givenNamesFemale } from './data/given-names-female.ts';
import { givenNamesMale } from './data/given-names-male.ts';
import { givenKey } from './given-key.ts';
import { wordSet } from './word-set.ts';

/** What is known of a given name: the numbers of the names that it is a form of. Women's are negative, men's positive. */
export type NameGroups = readonly number[];

/** From a given name's key (not its spelling) to the names that it is a form of. */
export const givenNameGroups: ReadonlyMap<string, NameGroups> = groups();

function groups(): ReadonlyMap<string, NameGroups> {
  const map = new Map<string, number[]>();
  const add = (table: string, sign: 1 | -1): void => {
    for (const [index, line] of table.trim().split(/[\n|]/).entries())
      for (const name of line.trim().split(/\s+/)) {
        const key = givenKey(name.replace(/['’-]/g, ''));
        const known = map.get(key);
        if (!known) map.set(key, [sign * (index + 1)]);
        else if (!known.includes(sign * (index + 1))) known.push(sign * (index + 1));
      }
  };
  add(givenNamesMale, 1);
  add(givenNamesFemale, -1);
  return map;
}

const spellings = wordSet(givenNamesMale, givenNamesFemale);

/** Whether a word in lower case stands in the tables, letter for letter. */
export function isListedGivenName(word: string): boolean {
  return spellings.has(word);
}

/** Whether a word in lower case is a given name, in the nominative. */
export function isGivenName(word: string): boolean {
  return givenNameGroups.has(givenKey(word));
}
