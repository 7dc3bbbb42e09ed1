import type { StoredArticle } from '../articles/article.ts';
import type { Quote } from '../quotes/quote.ts';

/**
 * When: `[from, to)`, ISO instants in UTC. Articles without a date lie in no interval that has a bound.
 * Quotations go by the day that their article states for them, else by publication.
 */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
  /** "Now": what was published later is invisible, whatever the bounds; the undated is not affected. */
  readonly asOf?: string;
}

export interface StoredQuote {
  readonly quote: Quote;
  readonly articleId: string;
  readonly publishedAt?: string;
  /** ISO date of the day that the article states for the statement. */
  readonly saidAt?: string;
  /** ISO 639-1 of the article; absent where it could not be told. */
  readonly language?: string;
}

/** How much nearness to a time is worth, see `recency.ts`. */
export interface Recency {
  readonly nearMs: number;
  readonly weight: number;
  /** Another time that the question names in passing. */
  readonly named?: { readonly fromMs: number; readonly toMs: number };
}

/** What of a search the store does: which terms to look up, in which order, how far it may read. */
export interface CandidatePlan {
  /** Normalised terms, rarest first. */
  readonly terms: readonly PlannedTerm[];
  readonly interval: Interval;
  /** How many index entries may be read in all; of a term its weight's share of them. */
  readonly postingsBudget: number;
  /** Where it is given, articles published shortly before a time weigh more. */
  readonly recency?: Recency;
  /** How many candidates to return at most: those of the greatest weight, newest first among equals. */
  readonly limit: number;
  /** Returned beside them, whatever words they have, as far as the interval allows. */
  readonly alike?: readonly AlikeArticle[];
}

/** An article by the store's own number, and how near its meaning is to the question's: 0..1, see `findAlike`. */
export interface AlikeArticle {
  readonly number: number;
  readonly likeness: number;
}

export interface PlannedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Candidate {
  readonly articleId: string;
  readonly publishedAt?: string;
  /** Equal for copies of one text. */
  readonly contentKey: string;
  /** See `packArticle`. */
  readonly analysis: Uint8Array;
  /** The sum of the weights of the plan's terms that were seen in it, those in its heading counted more, times recency. */
  readonly weight: number;
  /** Of those that the plan names as alike. */
  readonly likeness?: number;
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

/** What search and answers need of a store. Withdrawn articles and old versions never appear, but where a version is asked for. */
export interface ArticleIndex {
  /** In how many articles each normalised term stands; absent terms are absent from the map. */
  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** How many articles there are in all. */
  articleCount(): Promise<number>;
  candidates(plan: CandidatePlan): Promise<readonly Candidate[]>;
  /** The ids of the candidates alone, for which less is read. */
  candidateIds(plan: CandidatePlan): Promise<readonly string[]>;
  /** The current versions; unknown ids are left out; the order is that of `ids`. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  /** One version, also a replaced one, for pages that an earlier answer links to; null if unknown or withdrawn. */
  articleVersion(id: string, version: number): Promise<StoredArticle | null>;
  /** Quotations of one article, in the order of the text. */
  quotesIn(articleId: string): Promise<readonly StoredQuote[]>;
  /** Quotations whose speaker's surname has one of these keys (see people/), newest first. */
  quotesBySurname(
    surnameKeys: readonly string[],
    interval: Interval,
    limit: number,
  ): Promise<readonly StoredQuote[]>;
  /** Quotations in some articles of those who are quoted there by one of these names, in the order of each text. */
  quotesBySpeakers(articleIds: readonly string[], names: readonly string[]): Promise<readonly StoredQuote[]>;
  coverage(interval: Interval): Promise<Coverage>;
  /** Outlets by number of articles, most first. */
  sources(
    interval: Interval,
    limit: number,
  ): Promise<readonly { readonly source: string; readonly articles: number }[]>;
  /** Named speakers by number of quotations, most first, counted over the newest some thousand quotations. */
  speakers(interval: Interval, limit: number): Promise<readonly SpeakerSummary[]>;
  /** Surname keys within a small edit distance of `key`, for misspelt names; nearest first. */
  similarSurnames(key: string, limit: number): Promise<readonly string[]>;
  /** Articles by publication, newest first; without a bound, also the undated ones at the end. */
  latest(interval: Interval, limit: number): Promise<readonly StoredArticle[]>;
}
