import type { Chunk } from './chunk.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const RECORDS = /^(?:footage|videos?|clips?|recordings?|audio|tapes?|images?|photos?)$/;

/** "footage of Keller asking", "a statement – Keller saying … and Osei calling it": who is recorded, or named behind a dash, did it. */
export function isOnRecord({ chunks, tokens }: ParsedSentence, noun: number): boolean {
  const before = chunks[noun - 1];
  if (before?.kind === 'dash') return noun > 1;
  if (before?.kind === 'conjunction') return isJoinedToDash(chunks, noun);
  const isOf = tokens.words[before?.from ?? -1] === 'of';
  return isOf && RECORDS.test(tokens.words[chunks[noun - 2]?.head ?? -1] ?? '');
}

/** Another one with a participle of their own behind the same dash. */
function isJoinedToDash(chunks: readonly Chunk[], noun: number): boolean {
  const dash = chunks.findLastIndex(({ kind }, i) => i < noun && kind === 'dash');
  return dash > 0 && chunks[dash + 1]?.kind === 'noun' && chunks[dash + 2]?.verb === 'participle';
}
