import { type Gender, genderOfName } from '../../people/gender-of-name.ts';
import type { CheckToken } from './read-check-tokens.ts';

/** Whom a pronoun means was named in one of so many sentences before, or in its own. */
const SENTENCES_BACK = 4;

interface NamedPerson {
  /** Of all words of the name. */
  readonly terms: readonly string[];
  readonly gender: Gender;
  readonly sentence: number;
}

/**
 * Where "he" and "she" stand for somebody, by the terms of the name: the last one named of that gender, as far as given names tell. A surname alone
 * has the gender of the full name before it. `tokens` are the compared ones; places count these, ascending. Linear.
 */
export function meantPlaces(
  tokens: readonly CheckToken[],
  language: string,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const people: NamedPerson[] = [];
  const genders = new Map<string, Gender>();
  for (let at = 0; at < tokens.length; ) {
    const end = endOfName(tokens, at);
    const token = tokens[at];
    if (end > at) people.push(readPerson(tokens.slice(at, end), genders, language));
    else if (token?.kind === 'pronoun') {
      const gender = genderMeant(token);
      const person = people.findLast(
        (one) => one.gender === gender || token.sentence - one.sentence > SENTENCES_BACK,
      );
      if (person?.gender === gender && token.sentence - person.sentence <= SENTENCES_BACK)
        for (const term of person.terms) places.set(term, [...(places.get(term) ?? []), at]);
    }
    at = Math.max(end, at + 1);
  }
  return places;
}

function endOfName(tokens: readonly CheckToken[], start: number): number {
  let end = start;
  while (isOfName(tokens[end]) && (end === start || tokens[end]?.isJoined === true)) end++;
  return end;
}

/** The first word of a sentence may be one. */
function isOfName(token: CheckToken | undefined): boolean {
  return token?.kind === 'name' || (token?.kind === 'word' && token.isFirst && token.isCapitalised);
}

function readPerson(
  name: readonly CheckToken[],
  genders: Map<string, Gender>,
  language: string,
): NamedPerson {
  const surname = name.at(-1)?.term ?? '';
  const text = name.map((token) => token.text.replace(/['’]s$/u, '')).join(' ');
  const own = name.length > 1 ? genderOfName(text, language) : 'unknown';
  if (own !== 'unknown') genders.set(surname, own);
  return {
    terms: name.map(({ term }) => term),
    gender: own === 'unknown' ? (genders.get(surname) ?? own) : own,
    sentence: name[0]?.sentence ?? 0,
  };
}

function genderMeant({ term }: CheckToken): Gender | null {
  if (term === '~he') return 'male';
  return term === '~she' ? 'female' : null;
}
