import type { Sentence } from '../tokens/find-sentences.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { isSomebodyElse } from './oblique-name.ts';

const STOPS =
  WordClass.Say |
  WordClass.Verb |
  WordClass.Pronoun |
  WordClass.Relative |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Preposition |
  WordClass.Adverb |
  WordClass.Time;
/** "Управителят на „Хидрострой“ Огнян Ралев": the longest way from an office to its holder's name. */
const LONGEST = 12;

/**
 * Reads a noun phrase. An office and its holder are one, with prepositions and names in marks in between; else a name ends
 * the phrase, for what follows it is another ("Ралев забавянето").
 */
export function readSlavicNoun(tokens: TokenStream, start: number, sentence: Sentence): Chunk {
  const held = officeAndHolder(tokens, start, sentence);
  const to = held ?? plainEnd(tokens, start, sentence);
  let bits = 0;
  for (let i = start; i < to; i++) bits |= tokens.classes[i] ?? 0;
  return { kind: 'noun', from: start, to, head: to - 1, bits };
}

export function isNameWord(tokens: TokenStream, i: number): boolean {
  return has(tokens.shapes[i], Shape.Capital) && !has(tokens.classes[i], STOPS & ~WordClass.Time);
}

function isNounWord(tokens: TokenStream, i: number): boolean {
  return (
    !has(tokens.shapes[i], Shape.Punctuation | Shape.Quotation | Shape.Break) &&
    !has(tokens.classes[i], STOPS | WordClass.Object)
  );
}

function plainEnd(tokens: TokenStream, start: number, sentence: Sentence): number {
  let to = start + 1;
  let name = isName(tokens, start, sentence);
  if (isBody(tokens, start) && isNameInMarks(tokens, to) && to < sentence.end) return to + 1;
  while (to < sentence.end && isNounWord(tokens, to)) {
    const isNextName = isNameWord(tokens, to);
    if (name && (!isNextName || isSomebodyElse(tokens, to))) break;
    name = isNextName;
    to++;
    if (isBody(tokens, to - 1) && to < sentence.end && isNameInMarks(tokens, to)) return to + 1;
  }
  return to;
}

/** A capital at the start of a sentence says nothing, unless another follows. */
function isName(tokens: TokenStream, i: number, sentence: Sentence): boolean {
  if (!isNameWord(tokens, i) || has(tokens.classes[i], WordClass.Role | WordClass.Organisation)) return false;
  return i > sentence.start || isNameWord(tokens, i + 1) || has(tokens.classes[i + 1], WordClass.Say);
}

/** The end of the holder's name, where an office leads to one of two words or more, or to a verb of saying; else null. */
function officeAndHolder(tokens: TokenStream, start: number, sentence: Sentence): number | null {
  if (!has(tokens.classes[start], WordClass.Role) && !has(tokens.classes[start + 1], WordClass.Role))
    return null;
  const limit = Math.min(sentence.end, start + LONGEST);
  let end: number | null = null;
  for (let i = start; i < limit; i++) {
    const shape = tokens.shapes[i] ?? 0;
    if (has(shape, Shape.Quotation)) {
      if (!isShort(tokens, i)) break;
      continue;
    }
    if (has(shape, Shape.Punctuation | Shape.Break)) break;
    const bits = tokens.classes[i] ?? 0;
    const mayBeName = has(shape, Shape.Capital) ? WordClass.Time : 0; // Неделя is a Sunday and a woman
    if (has(bits, STOPS & ~(WordClass.Preposition | mayBeName))) break;
    const endsName =
      i > start &&
      isNameWord(tokens, i) &&
      isNameWord(tokens, i - 1) &&
      (!isNameWord(tokens, i + 1) || isSomebodyElse(tokens, i + 1));
    if (i > start && isNameWord(tokens, i) && isNameWord(tokens, i + 1) && isSomebodyElse(tokens, i + 1))
      return i + 1;
    if (endsName && !has(tokens.classes[i - 1], WordClass.Role)) end = i + 1;
    else if (i > start && isNameWord(tokens, i) && has(tokens.classes[i + 1], WordClass.Say)) end = i + 1;
    if (end !== null) break;
  }
  return end;
}

/** Bodies whose names stand in marks: компания «Север», and what is given to one: интервью «Северу». */
function isBody(tokens: TokenStream, i: number): boolean {
  return has(tokens.classes[i], WordClass.Organisation) || INTERVIEW.test(tokens.words[i] ?? '');
}

const INTERVIEW = /^(?:интервью|інтерв['’]ю|комментарий|комментарии|коментар|коментарі)$/;

/** A short quotation that could be a body's name: «Север». */
export function isNameInMarks(tokens: TokenStream, i: number): boolean {
  if (!has(tokens.shapes[i], Shape.Quotation) || !isShort(tokens, i)) return false;
  return /^["“”„«]\p{Lu}\S*(?: \S+){0,3}$/u.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
}

function isShort(tokens: TokenStream, i: number): boolean {
  const text = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  return text.length < 40 && !/[.,!?…—]["“”»]*$/.test(text);
}
