import type { Interval } from './article-index.ts';

/** `number` is the store's own for a version of an article, greater for newer ones; the vector is as `quantiseVector` makes it. */
export interface ArticleVector {
  readonly number: number;
  readonly vector: Int8Array;
}

/** How far a walk through the articles has come. */
export interface WalkPlace {
  readonly publishedMs: number | null;
  readonly number: number;
}

export interface WalkedPage {
  /** Of the articles looked at, those without a vector of the model. */
  readonly missing: readonly { readonly number: number; readonly id: string }[];
  /** Null at the end. */
  readonly next: WalkPlace | null;
}

/** What is kept of the articles' meaning: at most one vector for each current version. */
export interface EmbeddingStore {
  /** Looks at `limit` current articles at most, newest first, the undated last. */
  walk(model: string, after: WalkPlace | null, limit: number): Promise<WalkedPage>;
  /** Replaces vectors of other models; what is no longer current is passed over. */
  save(model: string, vectors: readonly ArticleVector[]): Promise<void>;
  /** Newest first, from below a number; on its first and last day an interval may yield articles just outside. */
  newest(
    model: string,
    range: { readonly interval: Interval; readonly below: number | null; readonly limit: number },
  ): Promise<readonly ArticleVector[]>;
}
