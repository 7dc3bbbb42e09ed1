import type { Range } from '../../text/range.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import type { Gender } from './mention.ts';

/** The gender that the classes of a word tell; unknown where they tell none, or both. */
export function genderOf(bits: number): Gender {
  const masculine = has(bits, WordClass.Masculine);
  if (masculine === has(bits, WordClass.Feminine)) return 'unknown';
  return masculine ? 'masculine' : 'feminine';
}

/** Where the tokens `[from, to)` stand in the text. */
export function rangeOf(tokens: TokenStream, from: number, to: number): Range {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}
