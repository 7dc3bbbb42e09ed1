import type { Chunk } from '../grammar/chunk.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence } from '../tokens/find-sentences.ts';
import type { TokenStream } from '../tokens/token-stream.ts';

/** What the extractor needs to know of a language: its words, and how its sentences fall into phrases. */
export interface Language {
  readonly lexicon: Lexicon;
  chunk(tokens: TokenStream, sentence: Sentence): readonly Chunk[];
  /** Weights were fitted that choose among the clauses that may report a quotation; else the nearest is taken by rule. */
  readonly weighsReports: boolean;
  /** Names of firms, ships and papers stand in quotation marks: «Газпром». */
  readonly namesStandInMarks: boolean;
  /** Speech may be led by a dash instead of marks, and reports stand between dashes inside it. */
  readonly dashesQuote: boolean;
}
