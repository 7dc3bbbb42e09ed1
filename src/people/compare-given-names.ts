import { givenNameGroups, type NameGroups } from './given-names.ts';
import { nearlyAlike } from './nearly-alike.ts';
import { skeletonOfSounds } from './skeleton.ts';
import { vowelsAgree } from './vowels-agree.ts';

/** `initial`: they agree as far as an initial can tell. */
export type GivenAgreement = 'same' | 'initial' | 'different';

/**
 * Compares two given names by their keys (`nameKeys(…).given`): spellings, languages, short forms and case forms.
 * `inSameCase`: false where the surnames show that one name stands in an oblique case, so that endings tell nothing.
 */
export function compareGivenKeys(a: string, b: string, inSameCase: boolean): GivenAgreement {
  if (a.length <= 1 || b.length <= 1) return initialsAgree(a, b) ? 'initial' : 'different';
  if (a === b) return 'same';
  const groupsOfA = groupsOf(a);
  const groupsOfB = groupsOf(b);
  if (groupsOfA && groupsOfB)
    return groupsOfA.some((group) => groupsOfB.includes(group)) ? 'same' : 'different';
  if (soundAlike(a, b, inSameCase) || soundAlike(bare(a), bare(b), inSameCase)) return 'same';
  return nearlyAlike(skeletonOfSounds(a), skeletonOfSounds(b)) && endsAlike(a, b) ? 'initial' : 'different'; // Maroš, Maros
}

/** The key of a man's given name in the nominative, from that of a case form which may be a woman's name as well: Карла, Александра. */
export function keyOfMan(key: string): string {
  for (const [ending, replacements] of CASE_ENDINGS) {
    if (!key.endsWith(ending)) continue;
    for (const replacement of replacements) {
      const nominative = key.slice(0, -ending.length) + replacement;
      if (givenNameGroups.get(nominative)?.some((group) => group > 0)) return nominative;
    }
  }
  return key;
}

function soundAlike(a: string, b: string, inSameCase: boolean): boolean {
  if (inSameCase && !endsAlike(a, b)) return false;
  return skeletonOfSounds(a) === skeletonOfSounds(b) && vowelsAgree(a, b);
}

/** Without what spellings add at the edges: German J for Я, a silent h. */
function bare(key: string): string {
  return key.replace(/^j(?=[aeiou])|h$/g, '');
}

/** The names that a given name, perhaps in a case form, is a form of. */
export function groupsOf(key: string): NameGroups | null {
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
