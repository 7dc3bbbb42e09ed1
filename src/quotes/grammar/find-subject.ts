import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { isOblique, slavicSubjectBefore } from './find-slavic-subject.ts';
import { headOfGroup } from './head-of-group.ts';
import { endsObliquely } from './oblique-name.ts';
import { isOnRecord } from './on-record.ts';
import { outOfModifier } from './out-of-modifier.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { whoIsMoved } from './who-is-moved.ts';

/** More commas between a speaker and the verb are a list, not an apposition. */
const MOST_COMMAS = 8;

/** The chunk that is the subject before a verb, or -1. `known` holds the subjects of the verbs before it. */
export function subjectBefore(
  parse: ParsedSentence,
  verb: number,
  known: ReadonlyMap<number, number>,
): number {
  const { chunks, tokens } = parse;
  if (tokens.lexicon.language !== 'en') {
    const subject = slavicSubjectBefore(parse, verb, { known, isSpeaker: (at) => isSpeaker(parse, at) });
    const last = chunks[verb - 1];
    if (subject >= 0 || isOblique(last) || (last?.kind === 'noun' && endsObliquely(tokens, last.to - 1)))
      return subject;
  }
  let i = verb - 1;
  while (i >= 0 && (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'time')) i--;
  const chunk = chunks[i];
  const form = chunks[verb]?.verb;
  if (chunk === undefined) return -1;
  if (form === 'infinitive') {
    const moved = whoIsMoved(parse, verb, headOfGroup(parse, verb - 1));
    return moved >= 0 ? moved : lastSubject(parse, verb, known);
  }
  if (form === 'participle') return participleSubject(parse, i, known);
  switch (chunk.kind) {
    case 'pronoun':
      return floats(parse, i) ? headOfGroup(parse, i - 1) : i;
    case 'quotation':
      return subjectAcrossCommas(parse, i);
    case 'noun':
      return nounBefore(parse, i, verb);
    case 'relative':
      return i;
    case 'comma':
    case 'dash':
      return subjectAcrossCommas(parse, i);
    case 'close':
      return beforeParenthesis(parse, i);
    case 'preposition': // a voice over says
      return chunks[i - 1]?.kind === 'noun' ? headOfGroup(parse, i - 1) : -1;
    case 'conjunction':
      return carriedSubject(parse, i, known);
    default:
      return -1;
  }
}

/** "Bolton and Gorka both denounced": the quantifier floats behind its noun. */
function floats({ chunks, tokens }: ParsedSentence, pronoun: number): boolean {
  const word = tokens.words[chunks[pronoun]?.head ?? -1] ?? '';
  return /^(?:both|all|each)$/.test(word) && chunks[pronoun - 1]?.kind === 'noun';
}

/** "In a statement released Thursday, Jeffries …": what hangs on a preposition released nothing. */
function nounBefore(parse: ParsedSentence, noun: number, verb: number): number {
  const modified = outOfModifier(parse, noun);
  const outer = modified < 0 ? -1 : headOfGroup(parse, modified);
  const head = outer >= 0 && isSpeaker(parse, outer) ? outer : headOfGroup(parse, noun);
  const before = parse.chunks[head - 1];
  const hangs = before?.kind === 'preposition' && parse.tokens.words[before.from] !== 'as';
  return hangs && !has(parse.chunks[verb]?.bits, WordClass.Say) ? -1 : head;
}

/** The subject of the nearest verb to the left that has one. */
function lastSubject({ chunks }: ParsedSentence, before: number, known: ReadonlyMap<number, number>): number {
  for (let i = before - 1; i >= 0; i--) {
    const subject = chunks[i]?.kind === 'verb' ? known.get(i) : undefined;
    if (subject !== undefined && subject >= 0) return subject;
    if (chunks[i]?.kind === 'colon') return -1;
  }
  return -1;
}

/**
 * Who speaks on: the nearest subject before that can speak, "who" and "which" apart, else the subject of the last verb. Where
 * subjects stand on either side of their verb, the subject of the last verb of saying goes first, then that of the first verb.
 */
function carriedSubject(parse: ParsedSentence, before: number, known: ReadonlyMap<number, number>): number {
  const { chunks, tokens } = parse;
  const isInflected = tokens.lexicon.language !== 'en';
  let first = -1;
  for (let i = before - 1; i >= 0; i--) {
    if (chunks[i]?.kind === 'colon') break;
    const subject = chunks[i]?.kind === 'verb' ? (known.get(i) ?? -1) : -1;
    if (subject < 0 || !isSpeaker(parse, subject)) continue;
    if (isInflected && has(chunks[i]?.bits, WordClass.Say)) return subject;
    if (chunks[subject]?.kind === 'relative') continue;
    if (!isInflected) return subject;
    first = subject;
  }
  return first >= 0 ? first : lastSubject(parse, before, known);
}

/** A statement is somebody's; a sign says what it says. */
const SPEAKS_ITSELF =
  /^(?:signs?|banners?|posters?|placards?|hats?|shirts?|t-shirts?|buttons?|stickers?|caps?)$/;

/** ", adding that": who did what stands before; "with Zelensky accusing", "with fans of the team chanting": the noun right before. */
function participleSubject(
  parse: ParsedSentence,
  before: number,
  known: ReadonlyMap<number, number>,
): number {
  const { chunks } = parse;
  const chunk = chunks[before];
  if (chunk?.kind === 'pronoun') return before;
  if (parse.tokens.words[chunk?.from ?? -1] === 'as' && has(chunks[before - 2]?.bits, WordClass.Say))
    return before - 1; // quoted Osei as saying
  if (chunk?.kind === 'noun' && hasName(parse, before) && isOnRecord(parse, before)) return before;
  const accompanying = nounBehindWith(parse, before);
  if (accompanying >= 0) return accompanying;
  if (chunk?.kind === 'noun' && SPEAKS_ITSELF.test(parse.tokens.words[chunk.head] ?? '')) return before;
  if (chunk?.kind === 'noun' && !has(chunk.bits, WordClass.Document)) {
    const head = headOfGroup(parse, before);
    if (chunks[head - 1]?.kind === 'preposition' || chunks[head - 1]?.kind === 'verb') {
      return isSpeaker(parse, head) ? head : carriedSubject(parse, before, known);
    }
  }
  const carried = carriedSubject(parse, before + 1, known);
  return carried >= 0 ? carried : firstNoun(parse, before);
}

/** "with his fans and the staff of the club chanting": who is with somebody, or -1. */
function nounBehindWith(parse: ParsedSentence, last: number): number {
  const { chunks, tokens } = parse;
  if (chunks[last]?.kind !== 'noun') return -1;
  let head = headOfGroup(parse, last);
  if (chunks[head - 1]?.kind === 'conjunction' && chunks[head - 2]?.kind === 'noun')
    head = headOfGroup(parse, head - 2);
  return tokens.words[chunks[head - 1]?.from ?? -1] === 'with' ? head : -1;
}

function firstNoun(parse: ParsedSentence, before: number): number {
  const { chunks } = parse;
  for (let i = 0; i < before; i++) {
    const kind = chunks[i]?.kind;
    if (
      (kind === 'noun' || kind === 'pronoun') &&
      chunks[i - 1]?.kind !== 'preposition' &&
      isSpeaker(parse, i)
    )
      return i;
  }
  return -1;
}

/** The noun phrase that "who" or "that" stands for, or -1. */
export function antecedent(parse: ParsedSentence, relative: number): number {
  const { chunks } = parse;
  let i = relative - 1;
  if (chunks[i]?.kind === 'comma' || chunks[i]?.kind === 'dash') i--;
  if (chunks[i]?.kind === 'close') while (i >= 0 && chunks[i + 1]?.kind !== 'open') i--;
  if (isAge(parse, i)) i -= 2;
  if (chunks[i]?.kind === 'preposition') i--;
  if (chunks[i]?.kind !== 'noun') return -1;
  const head = headOfGroup(parse, i);
  const word = parse.tokens.words[chunks[relative]?.from ?? -1];
  if (word === 'who') return !isSpeaker(parse, head) && isSpeaker(parse, i) ? i : head; // praise from Osei, who
  return word === 'which' && chunks[head]?.kind === 'pronoun' ? i : head; // some of the firm, which
}

/** "Osei, 53, who" */
function isAge({ chunks, tokens }: ParsedSentence, i: number): boolean {
  const { from = 0, to = 0 } = chunks[i] ?? {};
  return to - from === 1 && has(tokens.shapes[from], Shape.Number) && chunks[i - 1]?.kind === 'comma';
}

function beforeParenthesis(parse: ParsedSentence, close: number): number {
  const { chunks } = parse;
  let i = close;
  while (i >= 0 && chunks[i]?.kind !== 'open') i--;
  const chunk = chunks[i - 1];
  if (chunk?.kind === 'noun') return headOfGroup(parse, i - 1);
  if (chunk?.kind === 'comma') return subjectAcrossCommas(parse, i - 1);
  return -1;
}

/** "Dean Johnson, a salesman from Sumter, South Carolina, says": to the left over what stands between commas. */
function subjectAcrossCommas(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  let right = comma;
  let description = -1;
  for (let steps = 0; steps < MOST_COMMAS; steps++) {
    const left = previousComma(chunks, right);
    if (left < 0) break;
    const named = nameAsApposition(parse, left, right);
    if (named >= 0) return named;
    if (
      steps === 0 &&
      chunks[right - 1]?.kind === 'close' &&
      chunks[left + 1]?.kind === 'noun' &&
      hasName(parse, left + 1)
    ) {
      return left + 1;
    }
    if (!isParenthetical(parse, left, right)) break;
    const head = nounEndingAt(parse, left);
    if (head >= 0 && standsFree(parse, head) && isSpeaker(parse, head)) {
      if (hasName(parse, head) || chunks[head - 1]?.kind !== 'comma') return head;
      description = head;
    }
    right = left;
  }
  return description >= 0 ? description : nameBeforeComma(parse, comma);
}

/** `"…," Ann Osei of Elm, said`: some writers set a comma between a name behind a quotation and its verb; -1 where none is. */
function nameBeforeComma(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  const head = nounEndingAt(parse, comma);
  const isBehindQuotation =
    chunks[head - 1]?.kind === 'quotation' ||
    (chunks[head - 1]?.kind === 'comma' && chunks[head - 2]?.kind === 'quotation');
  const says = chunks[comma + 1]?.verb === 'finite' && has(chunks[comma + 1]?.bits, WordClass.Say);
  return says && isBehindQuotation && hasName(parse, head) ? head : -1;
}

function previousComma(chunks: readonly Chunk[], right: number): number {
  for (let i = right - 1; i >= 0; i--) {
    const kind = chunks[i]?.kind;
    if (kind === 'comma' || kind === 'dash') return i;
    if (kind === 'colon') return -1;
  }
  return -1;
}

function nounEndingAt(parse: ParsedSentence, comma: number): number {
  const { chunks } = parse;
  let i = comma - 1;
  if (chunks[i]?.kind === 'close') {
    while (i >= 0 && chunks[i]?.kind !== 'open') i--;
    i--;
  }
  if (chunks[i]?.kind === 'pronoun') return i;
  return chunks[i]?.kind === 'noun' ? headOfGroup(parse, i) : -1;
}

/** Not the object of a verb or a preposition; "as Keller, a farmer, put it" has none. */
function standsFree({ chunks, tokens }: ParsedSentence, head: number): boolean {
  const before = chunks[head - 1];
  if (before?.kind === 'preposition') return tokens.words[before.from] === 'as';
  return before?.kind !== 'verb' && before?.kind !== 'according';
}

/** "the nominee's spokeswoman, Hope Hicks, said": the name is the apposition. */
function nameAsApposition(parse: ParsedSentence, left: number, right: number): number {
  const { chunks } = parse;
  if (right - left !== 2 || chunks[left + 1]?.kind !== 'noun') return -1;
  const before = nounEndingAt(parse, left);
  if (before < 0 || hasName(parse, before) || !has(chunks[before]?.bits, WordClass.Role)) return -1;
  return hasName(parse, left + 1) ? left + 1 : -1;
}

/** "Ann Osei, one of the organizers, said" */
function isOneOfThem({ tokens }: ParsedSentence, i: number): boolean {
  return tokens.words[i] === 'one' && tokens.words[i + 1] === 'of';
}

function isParenthetical(parse: ParsedSentence, left: number, right: number): boolean {
  const first = parse.chunks[left + 1];
  if (first === undefined || left + 1 >= right) return false;
  if (first.kind === 'pronoun') return isOneOfThem(parse, first.from);
  if (first.kind === 'verb') return first.verb !== 'finite' || isPastParticiple(parse, first);
  if (first.kind !== 'noun') return true;
  const finite = parse.chunks.slice(left + 1, right).some((chunk, i, all) => {
    return (
      chunk.kind === 'verb' &&
      chunk.verb === 'finite' &&
      all[i - 1]?.kind !== 'relative' &&
      !all.slice(0, i).some((c) => c.kind === 'relative')
    );
  });
  return !finite;
}

/** "Keller, asked whether the dam would hold, said": right behind the comma after a name a past form is a participle. */
function isPastParticiple({ tokens }: ParsedSentence, { from, to, head }: Chunk): boolean {
  return to - from === 1 && /(?:ed|en|[^s]t)$/.test(tokens.words[head] ?? '');
}

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
