import { compareNames } from './compare-names.ts';

/**
 * Whether two names may be one person's: the surnames agree and the given names are not in conflict. A surname alone
 * ("Clinton") goes with every full name that has it; where that matters, ask `compareNames`.
 */
export function isSamePerson(a: string, b: string): boolean {
  return compareNames(a, b) !== 'different';
}
