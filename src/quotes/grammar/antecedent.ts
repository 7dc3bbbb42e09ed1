import { has } from '../tokens/token-stream.ts';
import { Shape } from '../tokens/word-class.ts';
import { isSpeaker } from './can-speak.ts';
import { headOfGroup } from './head-of-group.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

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
