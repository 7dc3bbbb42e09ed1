import type { Range } from '../../text/range.ts';
import { has, type TokenStream } from './token-stream.ts';
import { Shape, WordClass } from './word-class.ts';

/** Token indexes `[start, end)` of one sentence, and which paragraph it stands in. */
export interface Sentence extends Range {
  readonly paragraph: number;
}

const FUNCTION_WORD =
  WordClass.Pronoun |
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator;
const SPEECH = WordClass.Say;
/** How far a speaker may reach after "…?" before the verb that reports it. */
const LONGEST_SUBJECT = 14;

/** Words between a verb of saying and the comma before what is said: told the council on Monday, */
const LONGEST_ADDRESSEE = 6;

/** A word without a point of its own ends none. */
const MAY_END = Shape.Punctuation | Shape.Quotation | Shape.Pointed;

/** Longer ones are no prose; they are cut, so that looking around in a sentence costs no more than this. */
const LONGEST_SENTENCE = 150;

/** The sentences around the quotations: one that ends inside its marks goes on where its speaker follows. Linear. */
export function findSentences(tokens: TokenStream): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isBreak = has(tokens.shapes[i], Shape.Break);
    if (!isBreak && i - start < LONGEST_SENTENCE && !endsSentence(tokens, i)) continue;
    const end = isBreak ? i : afterClosers(tokens, i + 1);
    if (end > start) sentences.push({ start, end, paragraph });
    if (isBreak) paragraph++;
    start = isBreak ? i + 1 : end;
    i = Math.max(i, start - 1);
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length, paragraph });
  return sentences;
}

function afterClosers(tokens: TokenStream, from: number): number {
  let i = from;
  while (tokens.words[i] === ')' || tokens.words[i] === ']') i++;
  return i;
}

function endsSentence(tokens: TokenStream, i: number): boolean {
  const shape = tokens.shapes[i] ?? 0;
  if (!has(shape, MAY_END)) return false;
  if (has(shape, Shape.Quotation)) return quotationEndsSentence(tokens, i);
  if (has(shape, Shape.Pointed))
    return startsSentence(tokens, i + 1) && has(tokens.classes[i + 1], FUNCTION_WORD);
  const word = tokens.words[i];
  if (word !== '.' && word !== '?' && word !== '!' && word !== '…') return false;
  return startsSentence(tokens, afterClosers(tokens, i + 1));
}

function startsSentence(tokens: TokenStream, i: number): boolean {
  const shape = tokens.shapes[i] ?? Shape.Break;
  if (has(shape, Shape.Punctuation)) return !/^[,;:)]$/.test(tokens.words[i] ?? '');
  return has(shape, Shape.Capital | Shape.Number | Shape.Quotation | Shape.Break);
}

function quotationEndsSentence(tokens: TokenStream, i: number): boolean {
  const quotation = tokens.quotations[tokens.quotationAt[i] ?? -1];
  if (quotation === undefined) return false;
  let last = quotation.end - 1;
  while (last > quotation.start && /[\s'’”"»)\]]/.test(tokens.text.charAt(last))) last--;
  const mark = tokens.text.charAt(last);
  if (!/[.!?…]/.test(mark)) return false;
  const next = tokens.shapes[i + 1] ?? Shape.Break;
  if (has(next, Shape.Break | Shape.Quotation)) return true;
  if (!has(next, Shape.Capital)) return false;
  if (isLedIn(tokens, i)) return true;
  return !speakerFollows(tokens, i + 1, mark === '.');
}

/** Maria told her, "…!": who follows has another sentence. */
function isLedIn(tokens: TokenStream, quotation: number): boolean {
  const before = tokens.words[quotation - 1];
  if (before !== ',') return before === ':';
  for (let i = quotation - 2; i >= quotation - LONGEST_ADDRESSEE; i--) {
    if (has(tokens.shapes[i] ?? Shape.Break, Shape.Break | Shape.Quotation | Shape.Punctuation)) return false;
    if (has(tokens.classes[i], SPEECH)) return true;
  }
  return false;
}

/** "…?" Obama asked reporters. After a full stop the report must be all of the sentence: "…." Trump said. */
function speakerFollows(tokens: TokenStream, from: number, wholeSentence: boolean): boolean {
  for (let i = from; i < from + LONGEST_SUBJECT; i++) {
    const shape = tokens.shapes[i] ?? Shape.Break;
    if (
      has(shape, Shape.Break | Shape.Quotation) ||
      (has(shape, Shape.Punctuation) && tokens.words[i] !== ',')
    ) {
      return false;
    }
    const bits = tokens.classes[i] ?? 0;
    if (has(bits, SPEECH) && !has(bits, WordClass.Participle) && (i > from || !has(shape, Shape.Capital))) {
      return !wholeSentence || endsSoon(tokens, i + 1);
    }
    if (wholeSentence && i > from && has(bits, WordClass.Auxiliary | WordClass.Subordinator)) return false;
  }
  return false;
}

function endsSoon(tokens: TokenStream, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (has(tokens.shapes[i] ?? Shape.Break, Shape.Break)) return true;
    if (tokens.words[i] === '.' || tokens.words[i] === '…') return true;
    if (has(tokens.shapes[i], Shape.Punctuation | Shape.Quotation)) return false;
  }
  return false;
}
