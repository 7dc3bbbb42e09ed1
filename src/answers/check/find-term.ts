import { surnameKey } from '../../people/name-keys.ts';
import type { ClaimUnit } from './claim-units.ts';
import { FAMILY_LETTERS, type SourceIndex } from './index-source.ts';
import { isSameScript, scriptOf } from './script-of.ts';

/** Where a term stands in the sources. */
export interface FoundTerm {
  readonly positions: readonly number[];
  /** 1 for the term itself; less for a word of its family, a rounded number. */
  readonly likeness: number;
}

const NOWHERE: FoundTerm = { positions: [], likeness: 0 };
const LIKENESS_OF_SOUND = 0.9;
const SHARED_OF_FAMILY = 0.65;
/** How far a rounded number may be off. */
const MOST_ROUNDED = 0.06;
/** Beyond so many places a term tells nothing about where to look. */
const MOST_POSITIONS = 200;

export function findTerm({ term, kind, text }: ClaimUnit, index: SourceIndex): FoundTerm {
  const exact = placesOf(term, index);
  if (exact.length > 0) return { positions: exact, likeness: 1 };
  if (term.startsWith('#')) return findNumber(Number(term.slice(1)), index);
  const family = findFamily(term, index);
  return family.likeness === 0 && kind === 'name' ? findSound(text, index) : family;
}

/** A name in another script: Песков, Peskov. In one script names that only sound alike are two. */
function findSound(name: string, index: SourceIndex): FoundTerm {
  if (!index.hasOtherScript(scriptOf(name))) return NOWHERE;
  const sound = surnameKey(name.replace(/['’ʼ]s$/u, '').toLowerCase());
  const term = index
    .termsBySound()
    .get(sound)
    ?.find((other) => !isSameScript(scriptOf(name), scriptOf(other)));
  return term === undefined ? NOWHERE : { positions: placesOf(term, index), likeness: LIKENESS_OF_SOUND };
}

function findNumber(value: number, index: SourceIndex): FoundTerm {
  for (const term of index.families.get('#') ?? [])
    if (isRounded(value, Number(term.slice(1)))) return { positions: placesOf(term, index), likeness: 0.5 };
  return NOWHERE;
}

/** Rounding keeps the leading digits: "2,000" may stand for 2,143, "3,000" may not. Small whole numbers are not rounded. */
export function isRounded(value: number, exact: number): boolean {
  if (value < 10 && Number.isInteger(value)) return false;
  const off = Math.abs(exact - value);
  return off < roundness(value) && off < MOST_ROUNDED * value;
}

/** The place value of a number's last digit that is not 0: 1,000 of 52,000. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0.1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}

function findFamily(term: string, index: SourceIndex): FoundTerm {
  let best: string | undefined;
  let most = 0;
  for (const other of index.families.get(term.slice(0, FAMILY_LETTERS)) ?? []) {
    const share = sharedLetters(term, other) / Math.max(term.length, other.length);
    if (share > most) [best, most] = [other, share];
  }
  if (best === undefined || most < SHARED_OF_FAMILY) return NOWHERE;
  return { positions: placesOf(best, index), likeness: most };
}

/** Where a term stands, or a pronoun that means whom it names. */
function placesOf(term: string, index: SourceIndex): readonly number[] {
  const named = index.positions.get(term) ?? [];
  const meant = named.length === 0 ? undefined : index.meant().get(term);
  const positions = meant === undefined ? named : [...named, ...meant].sort((a, b) => a - b);
  return positions.length > MOST_POSITIONS ? positions.slice(0, MOST_POSITIONS) : positions;
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
