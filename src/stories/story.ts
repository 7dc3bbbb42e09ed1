import type { Article } from '../articles/article.ts';

/** What grouping reads of an article. */
export type GroupableArticle = Pick<Article, 'id' | 'title' | 'text' | 'skip' | 'language' | 'contentKey'> & {
  readonly publishedAt?: string;
};

/** One event and the articles that tell of it. */
export interface Story {
  /** The id of the founding article: the earliest, which stays when others join. */
  readonly key: string;
  /** One article of each independent text, in order of publication; the first is the founding one. */
  readonly originIds: readonly string[];
  /** Ids of articles whose words are those of an earlier one. */
  readonly copyIds: readonly string[];
  /** Which article each copy repeats. */
  readonly copies: readonly { readonly id: string; readonly of: string }[];
}
