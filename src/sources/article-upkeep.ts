import type { StoredArticle } from '../articles/article.ts';
import type { ProcessedArticle } from './article-archive.ts';

export interface ArchivedArticle {
  readonly article: StoredArticle;
  readonly origin: string;
}

export interface Renewal {
  /** Articles whose quotations, skipped ranges or terms are others than were stored. */
  readonly mended: number;
  readonly unchanged: number;
}

/** Something that the index holds and the articles do not, or the other way round. */
export interface Disagreement {
  readonly about: 'terms' | 'quotations' | 'copies' | 'embeddings' | 'counts';
  readonly message: string;
  /** How many rows, articles or counts disagree. */
  readonly count: number;
}

/** Keeps what is derived from articles in step with them, and with what the program has learnt since. */
export interface ArticleUpkeep {
  /**
   * Current articles in the order of their ids, after one ('': from the start). `olderThan`: only those that an older version of
   * the extractor has read, see extractor-version.ts.
   */
  page(afterId: string, limit: number, olderThan?: number): Promise<readonly ArchivedArticle[]>;
  /** How many current articles an older version of the extractor has read. */
  countOlderThan(extractor: number): Promise<number>;
  /**
   * Replaces what was derived from the current versions of these articles, in one transaction. The articles themselves and
   * their versions stay; one that has changed since it was read is passed over.
   */
  renew(batch: readonly ProcessedArticle[]): Promise<Renewal>;
  /** Removes what is derived from articles that are no longer current, and counts anew. Returns how many rows went. */
  sweep(): Promise<number>;
  /** Looks whether articles and index agree; reads samples where reading everything would take long. */
  check(): Promise<readonly Disagreement[]>;
}
