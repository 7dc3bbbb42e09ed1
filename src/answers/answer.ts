import type { Quote, Span } from '../quotes/quote.ts';

export interface Citation {
  /** Counts from 1 within one answer or digest. */
  readonly n: number;
  readonly articleId: string;
  /** Which version of the article the passages are slices of, counted from 1. */
  readonly version?: number;
  readonly title: string;
  readonly source?: string;
  /** True where only the article itself says that it comes from this outlet. */
  readonly sourceIsClaimed?: boolean;
  /** http or https only. */
  readonly url?: string;
  /** ISO 8601 instant. */
  readonly publishedAt?: string;
  /** True where nothing states the date and the file's own date stands in. */
  readonly publishedAtIsAssumed?: boolean;
  readonly passages: readonly Span[];
}

/** A sentence with the numbers of the citations that support it. Quotations in it stand in “…”. */
export interface Sentence {
  readonly text: string;
  readonly citations: readonly number[];
  /** ISO 639-1 of the article whose words it is, where that is known. */
  readonly language?: string;
  /** Present where a model worded it; else its words are an article's. */
  readonly wording?: 'model';
  /** The citation whose sentence, shown before this one, gives another figure for the same thing. */
  readonly differsFrom?: number;
  /** ISO 639-1 of the article that the model translated it from. */
  readonly translatedFrom?: string;
  /** The sentence of its first citation that it translates. */
  readonly original?: Span;
}

/**
 * Why a model that was asked did not write the answer, or not all of it: it was too late, could not be had, wrote what its sources do
 * not confirm, or would have cost more than is allowed.
 */
export type ModelFailure = 'late' | 'unavailable' | 'unconfirmed' | 'over-budget';

export interface AnswerQuote extends Quote {
  readonly articleId: string;
  /** ISO date of the day that the article states for the statement. */
  readonly saidAt?: string;
  /** ISO 639-1 of the words; absent where it is not known. */
  readonly language?: string;
  readonly citation: number;
  /** Ids of other articles that carry the same quotation. */
  readonly alsoIn?: readonly string[];
  /** The quotation, shown before this one, whose statement this one words otherwise or in another language. */
  readonly restates?: { readonly articleId: string; readonly start: number };
}

export interface Searched {
  readonly articles: number;
  readonly from?: string;
  readonly to?: string;
  readonly nearest?: Citation;
}

export type AnswerKind = 'quotes' | 'summary' | 'no-evidence' | 'clarify' | 'talk';

export interface Understood {
  readonly speakers?: readonly string[];
  readonly topic?: string;
  /** ISO instants, half-open. */
  readonly from?: string;
  readonly to?: string;
  readonly language: string;
  /** ISO 639-1 of the language in which the words are wanted, where one was named. */
  readonly inLanguage?: string;
  /** The outlet from which alone they are wanted, where one was named. */
  readonly inOutlet?: string;
  /** True where some of it comes from earlier questions of the conversation. */
  readonly fromConversation?: boolean;
}

/** What is shown of an answer. Quotes and citations come best first. What `ask --json` prints of it: `commands/answer-as-json.ts`. */
export interface Answer {
  readonly id?: string;
  readonly question: string;
  readonly kind: AnswerKind;
  readonly understood: Understood;
  /** What to choose from; only where it is asked back which is meant. */
  readonly options?: readonly string[];
  /** Whom of a like name to ask for, where nothing was found. */
  readonly suggestions?: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly AnswerQuote[];
  readonly citations: readonly Citation[];
  readonly searched: Searched;
  readonly writer: 'extractive' | 'model';
  readonly style: 'exact' | 'fluent';
  /** Present where a model was asked and the articles' own sentences stand in for its words. */
  readonly modelFailure?: ModelFailure;
}
