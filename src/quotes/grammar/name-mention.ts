import { roleOfWord } from '../../people/role-of-word.ts';
import { beginningsOfBodies, endingsOfBodies, namesOfBodies } from '../lexicon/english-body-names.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Gender, Mention } from './mention.ts';
import { genderOf, rangeOf } from './mention-parts.ts';

/** "McDonald’s" */
const GENITIVE = /^['’]s?$/;

const LONGEST_ACRONYM = 5;

/** How the names of places begin that speak for their government or people, and no person's. */
const PLACE = /^(?:north|south|new|saudi|rhode|puerto|costa|downing)$/;

/** Token indexes of a noun phrase, and where the name in it begins. */
export interface NameSpan {
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
}

/** Somebody or some body by name, with the role before it. */
export function nameMention(tokens: TokenStream, span: NameSpan): Mention {
  const { from, nameFrom, to } = span;
  const name = rangeOf(tokens, nameFrom, to);
  const roleFrom = roleStart(tokens, from, nameFrom);
  let bits = 0;
  for (let i = from; i < to; i++) bits |= tokens.classes[i] ?? 0;
  const organisation = GENITIVE.test(tokens.words[to - 1] ?? '') || isOrganisation(tokens, span, bits);
  return {
    ...name,
    kind: organisation ? 'organisation' : 'person',
    name,
    role: isRole(tokens, roleFrom, nameFrom) && !organisation ? rangeOf(tokens, roleFrom, nameFrom) : null,
    gender: nameGender(tokens, span),
    plural: false,
    head: tokens.words[to - 1] ?? '',
  };
}

/** Past an article, and past whom the office belongs to: его [коллега] Инна Лапина. */
function roleStart({ classes }: TokenStream, from: number, nameFrom: number): number {
  for (let i = nameFrom - 2; i >= from; i--) if (has(classes[i], WordClass.Object)) return i + 1;
  return has(classes[from], WordClass.Determiner) ? from + 1 : from;
}

/** Slavic words before a name may be anything: "растерялась Фролова". */
function isRole({ classes, words, lexicon }: TokenStream, from: number, to: number): boolean {
  if (lexicon.language === 'en') return from < to;
  for (let i = from; i < to; i++)
    if (has(classes[i], WordClass.Role) || roleOfWord(words[i] ?? '', lexicon.language) !== null) return true;
  return false;
}

function isOrganisation(tokens: TokenStream, { from, nameFrom, to }: NameSpan, bits: number): boolean {
  for (let i = nameFrom; i < to; i++) if (tokens.words[i] === '&') return true;
  const last = tokens.classes[to - 1] ?? 0;
  if (isCalledAsBodies(tokens, nameFrom, to)) return true;
  const isSurname = has(tokens.classes[nameFrom], WordClass.GivenName) && to - nameFrom === 2; // Steven Law
  if (has(last, WordClass.Organisation | (isSurname ? 0 : WordClass.Document)) && to - nameFrom > 1)
    return true;
  const before = tokens.classes[nameFrom - 1] ?? 0;
  const named = nameFrom > from && has(before, WordClass.Role | WordClass.Title);
  if (named || has(tokens.classes[nameFrom], WordClass.GivenName)) return false;
  if (to - nameFrom === 1) {
    if (has(last, WordClass.Government | WordClass.Organisation)) return true;
    const length = (tokens.words[nameFrom] ?? '').length;
    if (has(tokens.shapes[nameFrom], Shape.AllCapitals) && length <= LONGEST_ACRONYM) return true;
  }
  if (to - nameFrom > 1 && endingsOfBodies.has(tokens.words[to - 1] ?? '')) return true; // Cal Fire
  if (to - nameFrom === 2 && PLACE.test(tokens.words[nameFrom] ?? '')) return true; // North Korea
  if (to - nameFrom === 2 && isAcronym(tokens, nameFrom) && !has(last, WordClass.GivenName)) return true; // BBC Sport
  return has(bits, WordClass.Determiner) && has(tokens.classes[from], WordClass.Determiner);
}

/** "Twitter Blue", "Morgan Stanley": by the name alone, whatever of it is a given name. */
function isCalledAsBodies({ words, classes }: TokenStream, from: number, to: number): boolean {
  const first = words[from] ?? '';
  if (to - from < 2) return false;
  if (beginningsOfBodies.has(first)) return !has(classes[from + 1], WordClass.GivenName) || STORM.test(first);
  return namesOfBodies.has(words.slice(from, to).join(' '));
}

const STORM = /^(?:cyclone|hurricane|storm|typhoon)$/;

/** Two capitals may be the initials of a person: JD Vance. Where all is in capitals, they tell nothing. */
function isAcronym({ words, shapes }: TokenStream, i: number): boolean {
  const { length } = words[i] ?? '';
  return (
    has(shapes[i], Shape.AllCapitals) &&
    length > 2 &&
    length <= LONGEST_ACRONYM &&
    !has(shapes[i + 1], Shape.AllCapitals | Shape.Pointed)
  );
}

function nameGender(tokens: TokenStream, { from, nameFrom, to }: NameSpan): Gender {
  for (let i = from; i < nameFrom; i++) {
    const gender = genderOf(has(tokens.classes[i], WordClass.Role) ? (tokens.classes[i] ?? 0) : 0);
    if (gender !== 'unknown' && i >= nameFrom - 2) return gender;
  }
  const first = tokens.classes[nameFrom] ?? 0;
  return to - nameFrom > 1 && has(first, WordClass.GivenName) ? genderOf(first) : 'unknown';
}
