import type { ProcessedArticle } from '../sources/article-archive.ts';

/** An article that a batch has stored and has yet to index, under its number. */
export interface UnindexedArticle extends Pick<ProcessedArticle, 'quotes'> {
  readonly number: number;
  readonly publishedAtMs: number | null;
  /** See `packArticle`. */
  readonly analysis: Uint8Array;
}
