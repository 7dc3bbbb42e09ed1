import type { StoredArticle } from '../articles/article.ts';
import type { Quote } from '../quotes/quote.ts';

/** Half-open interval of publication, ISO instants in UTC. Articles without a date lie in no bounded interval. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

export interface StoredQuote {
  readonly quote: Quote;
  readonly articleId: string;
  readonly publishedAt?: string;
  /** ISO date of the day that the article states for the statement. */
  readonly saidAt?: string;
}

/** A search as planned: which normalised terms, in which order, how far it may read. */
export interface CandidatePlan {
  /** Normalised terms, rarest first. */
  readonly terms: readonly string[];
  readonly interval: Interval;
  /** How many index entries may be read in all. */
  readonly postingsBudget: number;
  /** How many candidates to return at most. */
  readonly limit: number;
}

export interface Candidate {
  readonly articleId: string;
  readonly publishedAt?: string;
  /** Which of the plan's terms were seen in it, as indexes into `plan.terms`. */
  readonly matched: readonly number[];
}

export interface Coverage {
  readonly articles: number;
  /** ISO instants of the first and the last dated article. */
  readonly first?: string;
  readonly last?: string;
}

export interface SpeakerSummary {
  readonly name: string;
  readonly quotes: number;
}

/** What search and answers need of a store. Withdrawn articles and old versions never appear. */
export interface ArticleIndex {
  /** In how many articles each normalised term stands; absent terms are absent from the map. */
  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  candidates(plan: CandidatePlan): Promise<readonly Candidate[]>;
  /** The current versions; unknown ids are left out; the order is that of `ids`. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  /** Quotations of one article, in the order of the text. */
  quotesIn(articleId: string): Promise<readonly StoredQuote[]>;
  /** Quotations whose speaker's surname has one of these keys (see people/), newest first. */
  quotesBySurname(
    surnameKeys: readonly string[],
    interval: Interval,
    limit: number,
  ): Promise<readonly StoredQuote[]>;
  coverage(interval: Interval): Promise<Coverage>;
  /** Outlets by number of articles, most first. */
  sources(
    interval: Interval,
    limit: number,
  ): Promise<readonly { readonly source: string; readonly articles: number }[]>;
  /** Named speakers by number of quotations, most first. */
  speakers(interval: Interval, limit: number): Promise<readonly SpeakerSummary[]>;
  /** Surname keys within a small edit distance of `key`, for misspelt names; nearest first. */
  similarSurnames(key: string, limit: number): Promise<readonly string[]>;
  /** Articles by publication, newest first; without a bound, also the undated ones at the end. */
  latest(interval: Interval, limit: number): Promise<readonly StoredArticle[]>;
}
