import type { QuoteChange } from './quote-changes.ts';

/** What became of an article since it first came. */
export interface ArticleHistory {
  /** The versions that can be read, ascending; none where it is unknown or withdrawn. */
  readonly versions: readonly number[];
  /** By version, then in the order of the text. */
  readonly quoteChanges: readonly QuoteChange[];
}

export interface HistoryStore {
  history(articleId: string): Promise<ArticleHistory>;
}
