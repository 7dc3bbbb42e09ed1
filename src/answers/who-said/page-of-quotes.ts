import type { MatchedQuote } from './match-quotes.ts';
import { type MergedQuote, mergeSameQuotes } from './merge-same-quotes.ts';

/** Quotations in one answer. */
const QUOTATIONS_SHOWN = 5;

export interface QuotePage {
  readonly shown: readonly MergedQuote[];
  /** Whether others come after these. */
  readonly hasMore: boolean;
}

/** The quotations of one answer, each once, after the `skip` that were shown before. */
export function pageOfQuotes(ranked: readonly MatchedQuote[], skip: number): QuotePage {
  const end = skip + QUOTATIONS_SHOWN;
  const merged = mergeSameQuotes(ranked, end + 1);
  return { shown: merged.slice(skip, end), hasMore: merged.length > end };
}
