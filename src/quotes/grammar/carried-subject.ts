import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { isSpeaker } from './can-speak.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** The subject of the nearest verb to the left that has one. */
export function lastSubject(
  { chunks }: ParsedSentence,
  before: number,
  known: ReadonlyMap<number, number>,
): number {
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
export function carriedSubject(
  parse: ParsedSentence,
  before: number,
  known: ReadonlyMap<number, number>,
): number {
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
