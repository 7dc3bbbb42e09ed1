import type { AlikeArticle, Interval } from './article-index.ts';

/** One more source of candidates: articles that mean what a text says, in whatever words. */
export interface EmbeddingSource {
  /** Likest first; none where it cannot be told in time. Never throws. */
  alike(text: string, interval: Interval): Promise<readonly AlikeArticle[]>;
}
