import type { Sentence } from '../tokens/find-sentences.ts';
import type { TokenStream } from '../tokens/token-stream.ts';
import type { Chunk } from './chunk.ts';

export interface ParsedSentence {
  readonly tokens: TokenStream;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
}

/** A verb (or "according to") by which somebody says something. */
export interface Clause {
  /** Index of the verb's chunk. */
  readonly verb: number;
  readonly kind: 'verb' | 'according' | 'noun';
  /** Index of the chunk of who says it; -1 where none could be told. */
  readonly subject: number;
  readonly inverted: boolean;
  /** WordClass bits of the verb. */
  readonly bits: number;
}
