import { genderOfGivenName } from '../../people/gender-of-name.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { nameStart } from './name-start.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** What has a name: a body that one is the director of. */
const BODY = WordClass.Organisation;

/**
 * "Secretary of [State Anna Osei]", "head of [Arctic programmes Anna Osei]": the noun that the office begins with, before "of" and a
 * noun that ends with the name of whoever holds it; -1 where a noun phrase ends with no such name.
 */
export function officeBefore({ chunks, tokens }: ParsedSentence, last: number): number {
  const [office, of, noun] = [chunks[last - 2], chunks[last - 1], chunks[last]];
  if (noun?.kind !== 'noun' || of?.kind !== 'preposition' || office?.kind !== 'noun') return -1;
  if (noun.to - noun.from < 3 || !has(tokens.shapes[noun.to - 1], Shape.Capital)) return -1;
  const joins = tokens.words[of.from];
  if (joins !== 'of' && joins !== 'for') return -1;
  if (isBodyWithHolder(tokens, office, noun)) return last - 2;
  return joins === 'of' && isOffice(tokens, office, noun) && endsWithHolder(tokens, noun) ? last - 2 : -1;
}

/** One person's: "director of", "the Secretary of", not "the friends of"; a Hall of Famer is no office, and read as one. */
function isOffice({ words, shapes, classes }: TokenStream, { from, head }: Chunk, noun: Chunk): boolean {
  if (words[noun.from] === 'famer') return true;
  const bits = classes[head] ?? 0;
  if (!has(bits, WordClass.Role) || has(bits, WordClass.Plural)) return false;
  return has(shapes[head], Shape.Capital) || !has(classes[from], WordClass.Determiner);
}

/** "Center for [Arctic Trade Director Anna Osei]" */
function isBodyWithHolder(tokens: TokenStream, { head }: Chunk, { from, to }: Chunk): boolean {
  if (!has(tokens.classes[head], BODY) || !has(tokens.shapes[head], Shape.Capital)) return false;
  const start = nameStart(tokens, from, to);
  const role = start - 1;
  return (
    to - start > 1 &&
    role > from &&
    has(tokens.classes[role], WordClass.Role | WordClass.Title) &&
    has(tokens.shapes[from], Shape.Capital)
  );
}

/** A given name and more behind what the office is of; behind a title ("friends of Mayor Anna Osei") the title is the name's. */
function endsWithHolder(tokens: TokenStream, { from, to }: Chunk): boolean {
  const start = nameStart(tokens, from, to);
  if (start <= from || to - start < 2) return false;
  const isGiven =
    has(tokens.classes[start], WordClass.GivenName) ||
    genderOfGivenName(tokens.words[start] ?? '') !== 'unknown';
  const before = tokens.words[start - 1] ?? '';
  if (before === 'staff' || before === 'famer') return isGiven;
  return isGiven && !has(tokens.classes[start - 1], WordClass.Role | WordClass.Title);
}
