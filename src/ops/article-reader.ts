import type { StoredArticle } from '../articles/article.ts';
import type { ArticleHistory } from '../sources/article-history.ts';

/** Where the reader page finds articles: one version, or the current one; null where it is not there or withdrawn. */
export interface ArticleReader {
  /** For how many days after publication all articles are kept; absent: for good. */
  readonly keptDays?: number | undefined;
  article(id: string, version?: number): Promise<StoredArticle | null>;
  history(id: string): Promise<ArticleHistory>;
}
