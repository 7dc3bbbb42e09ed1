import type { ChunkKind } from './chunk.ts';

/** What each mark between phrases is to a sentence, in every language read here. */
export const punctuationChunks: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ';': 'colon',
  ':': 'colon',
  '—': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};
