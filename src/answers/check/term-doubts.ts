import { surnameKey } from '../../people/name-keys.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { guardClassOf } from './guard-words.ts';
import { oppositeTerms } from './opposite-terms.ts';
import type { CheckToken } from './read-check-tokens.ts';
import type { Statement } from './read-statement.ts';

/** Which share of a sentence's plain words may be new, and how many of them. */
const MOST_NEW_SHARE = 0.3;
const MOST_NEW = 2;
const FAMILY_LETTERS = 5;
const SHARED_OF_FAMILY = 0.65;

/** What of a claim's words its source does not have: no number, day or name may be new, and few other words. */
export function termDoubts(claim: Statement, source: Statement, language: string): readonly string[] {
  if (claim.content.length === 0) return ['it states nothing'];
  const doubts: string[] = [];
  let [asked, fresh] = [0, 0];
  for (const token of claim.content) {
    if (token.kind === 'pronoun') continue;
    const isKnown = source.places.has(token.term);
    if (token.kind === 'number' || token.kind === 'date') {
      if (!isKnown) doubts.push(`the ${token.kind} “${token.text}” is not in the passage`);
      continue;
    }
    if (isNameOf(token, { claim, source, language })) {
      if (!isKnownName(token, source, language))
        doubts.push(`the name “${token.text}” is not in the passage`);
      continue;
    }
    asked++;
    if (isKnown || isOfFamily(token.term, source) || isNeutral(token, source, language)) continue;
    fresh++;
    if (token.isFirst && token.isCapitalised)
      doubts.push(`“${token.text}” may be a name, and is not in the passage`);
    const opposite = oppositeTerms(token.term, language).find((term) => source.places.has(term));
    if (opposite !== undefined) doubts.push(`“${token.text}” is the opposite of what the passage says`);
  }
  if (fresh > MOST_NEW || fresh > MOST_NEW_SHARE * asked)
    doubts.push('too many of its words are not in the passage');
  return doubts;
}

interface Compared {
  readonly claim: Statement;
  readonly source: Statement;
  readonly language: string;
}

/** A capital at the start tells nothing, unless the source has the word as a name, or a name goes on from it. */
function isNameOf(token: CheckToken, { claim, source, language }: Compared): boolean {
  if (token.kind === 'name') return true;
  if (!token.isFirst || !token.isCapitalised || guardClassOf(token.text.toLowerCase(), language))
    return false;
  const next = claim.content[1];
  if (next?.kind === 'name' && next.isJoined && next.start - token.end <= 1) return true;
  return (source.places.get(token.term) ?? []).some((at) => source.content[at]?.kind === 'name');
}

/** A name of the source, or a title that it has in small letters. */
function isKnownName(token: CheckToken, source: Statement, language: string): boolean {
  const places = source.places.get(token.term) ?? [];
  if (places.some((at) => source.content[at]?.isCapitalised)) return true;
  if (places.length > 0 && roleOfWord(token.text, language) !== null) return true;
  return isInflected(token, source, language);
}

/** The same name in another case; English names have but one form. */
function isInflected({ text }: CheckToken, source: Statement, language: string): boolean {
  if (language === 'en') return false;
  const own = text.toLowerCase();
  return source.content.some(({ text: other, isCapitalised }) => {
    const name = other.toLowerCase();
    const shared = Math.min(own.length, name.length) - 2;
    return (
      isCapitalised &&
      shared >= 3 &&
      own.slice(0, shared) === name.slice(0, shared) &&
      surnameKey(own) === surnameKey(name)
    );
  });
}

function isOfFamily(term: string, source: Statement): boolean {
  if (term.length < FAMILY_LETTERS) return false;
  for (const other of source.places.keys()) {
    let shared = 0;
    while (shared < term.length && term[shared] === other[shared]) shared++;
    if (shared >= FAMILY_LETTERS - 1 && shared / Math.max(term.length, other.length) >= SHARED_OF_FAMILY)
      return true;
  }
  return false;
}

/** One verb of saying may stand for another. */
function isNeutral({ text }: CheckToken, source: Statement, language: string): boolean {
  return (
    guardClassOf(text.toLowerCase(), language) === 'say' && source.guards.some(({ kind }) => kind === 'say')
  );
}
