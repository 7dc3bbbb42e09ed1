import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { isSpeaker } from './can-speak.ts';
import { carriedSubject, lastSubject } from './carried-subject.ts';
import { isOblique, slavicSubjectBefore } from './find-slavic-subject.ts';
import { headOfGroup } from './head-of-group.ts';
import { endsObliquely } from './oblique-name.ts';
import { outOfModifier } from './out-of-modifier.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { participleSubject } from './participle-subject.ts';
import { subjectAcrossCommas } from './subject-across-commas.ts';
import { whoIsMoved } from './who-is-moved.ts';

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

function beforeParenthesis(parse: ParsedSentence, close: number): number {
  const { chunks } = parse;
  let i = close;
  while (i >= 0 && chunks[i]?.kind !== 'open') i--;
  const chunk = chunks[i - 1];
  if (chunk?.kind === 'noun') return headOfGroup(parse, i - 1);
  if (chunk?.kind === 'comma') return subjectAcrossCommas(parse, i - 1);
  return -1;
}
