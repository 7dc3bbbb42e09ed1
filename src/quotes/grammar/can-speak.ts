import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** The party and the state of whoever is named before: Ann Osei, R-Elm. */
const PARTY = /^[dri]-\p{L}+/u;

/** A capitalised word that is not only a role or an adjective. */
export function hasName(parse: ParsedSentence, chunk: number): boolean {
  const { tokens, chunks } = parse;
  const { from = 0, to = 0 } = chunks[chunk] ?? {};
  if (to - from === 1 && PARTY.test(tokens.words[from] ?? '')) return false;
  for (let i = to - 1; i >= from; i--) {
    if (!has(tokens.shapes[i], Shape.Capital)) return false;
    if (!has(tokens.classes[i], WordClass.Role | WordClass.Adjective | WordClass.Determiner)) return true;
  }
  return false;
}

const SPEAKING =
  WordClass.Role |
  WordClass.Organisation |
  WordClass.Document |
  WordClass.Government |
  WordClass.Anonymous |
  WordClass.GivenName;

/** What can say something: a name, a pronoun, a person's or body's noun. */
export function isSpeaker(parse: ParsedSentence, chunk: number): boolean {
  const found = parse.chunks[chunk];
  if (found?.kind === 'pronoun' || found?.kind === 'relative') return true;
  if (found?.kind !== 'noun') return false;
  const endsInMarks = has(parse.tokens.shapes[found.to - 1], Shape.Quotation); // компания «Север»
  return endsInMarks || has(found.bits, SPEAKING) || hasName(parse, chunk);
}
