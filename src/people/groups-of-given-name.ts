import { givenKey } from './given-key.ts';
import { givenNameGroups, type NameGroups } from './given-names.ts';

/** The names that a given name in lower case, perhaps in a case form, is a form of. */
export function groupsOf(word: string): NameGroups | null {
  const key = givenKey(word);
  const known = givenNameGroups.get(key);
  if (known) return known;
  for (const [ending, replacements] of CASE_ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < 2) continue;
    const stem = key.slice(0, -ending.length);
    for (const replacement of replacements) {
      const found = givenNameGroups.get(stem + replacement);
      if (found) return found;
    }
  }
  return null;
}

/** Endings of Russian and Ukrainian cases, as sounds, and what may stand in their place in the nominative. */
const CASE_ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ovi', ['', 'o']],
  ['evi', ['', 'i']],
  ['om', ['', 'o']],
  ['em', ['', 'i', 'o']],
  ['oi', ['a']],
  ['ei', ['a', 'ia']],
  ['ou', ['a']],
  ['eu', ['a', 'ia']],
  ['a', ['', 'i', 'o']],
  ['u', ['', 'i', 'o', 'a', 'ia']],
  ['i', ['a', 'ia']],
  ['e', ['', 'a', 'i']],
];
