import type { StoredArticle } from '../articles/article.ts';

/** A story with its articles at hand, as a digest tells it. */
export interface ToldStory {
  readonly key: string;
  /** Articles that are no copies, in order of publication. */
  readonly reports: readonly StoredArticle[];
  readonly copies: number;
  /** Outlets that tell it in their own words; an article without an outlet stands for itself. */
  readonly outlets: number;
  /** Ids of all its articles. */
  readonly articleIds: ReadonlySet<string>;
  /** ISO instant of the newest report that is no copy. */
  readonly latest: string;
}
