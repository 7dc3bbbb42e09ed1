import type { Sentence } from './find-sentences.ts';
import type { TokenStream } from './token-stream.ts';

/** A sentence and the stream it stands in. */
export interface SentenceTokens {
  readonly tokens: TokenStream;
  readonly sentence: Sentence;
}
