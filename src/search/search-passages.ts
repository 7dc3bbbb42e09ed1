import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import type { ArticleIndex, Interval } from './article-index.ts';

export interface SearchQuery {
  /** The question as asked, or the words of its topic. */
  readonly text: string;
  /** ISO 639-1 of the question. */
  readonly language: string;
  readonly interval: Interval;
  /** "Now" for the question: later articles are invisible, nearer ones are preferred. */
  readonly asOf: Date;
  /** How many passages at most. */
  readonly limit: number;
  /** Names that the passages should be about, in any script. */
  readonly people?: readonly string[];
}

/** A sentence, or the densest part of a long one, never across a skipped range. */
export interface RankedPassage {
  readonly article: StoredArticle;
  readonly span: Span;
  /** Comparable within one search only. */
  readonly score: number;
  /** The terms of the query that stand in the passage. */
  readonly matched: readonly string[];
}

export interface PassageSearchResult {
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The query's terms as searched, rarest first. */
  readonly terms: readonly string[];
  /** How many articles were looked at. */
  readonly considered: number;
}

export type SearchPassages = (index: ArticleIndex, query: SearchQuery) => Promise<PassageSearchResult>;
