import type { MatchedQuote } from './match-quotes.ts';
import { type MergedQuote, mergeSameQuotes } from './merge-same-quotes.ts';

/** Of all quotations of one answer together. */
const MOST_CHARACTERS = 900;
/** Quotations in one answer. */
const QUOTATIONS_SHOWN = 5;

export interface QuotePage {
  readonly shown: readonly MergedQuote[];
  /** Whether others come after these. */
  readonly hasMore: boolean;
}

/** Quotations from which a summary is made, and how many of the best ones they are chosen among. */
const QUOTATIONS_SUMMED_UP = 12;
const QUOTATIONS_CONSIDERED = 60;

/**
 * Quotations for a summary of what somebody said over some time: spread evenly over it, oldest first, so that a change of mind can be seen.
 */
export function spreadOfQuotes(ranked: readonly MatchedQuote[]): QuotePage {
  const merged = mergeSameQuotes(ranked, QUOTATIONS_CONSIDERED + 1);
  const considered = merged.slice(0, QUOTATIONS_CONSIDERED);
  const byTime = considered.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const step = Math.max(1, (byTime.length - 1) / (QUOTATIONS_SUMMED_UP - 1));
  const shown = byTime.filter((_, at) => at === 0 || Math.floor(at / step) > Math.floor((at - 1) / step));
  return { shown: shown.slice(0, QUOTATIONS_SUMMED_UP), hasMore: merged.length > shown.length };
}

function timeOf({ stored: { saidAt, publishedAt } }: MergedQuote): string {
  return saidAt ?? publishedAt ?? '';
}

/** The quotations of one answer, each once, after the `skip` that were shown before: as many as fit a message, one at the least. */
export function pageOfQuotes(ranked: readonly MatchedQuote[], skip: number): QuotePage {
  const end = skip + QUOTATIONS_SHOWN;
  const merged = mergeSameQuotes(ranked, end + 1);
  let characters = 0;
  const shown = merged.slice(skip, end).filter(({ pieces }, at) => {
    characters += pieces.reduce((sum, { quote }) => sum + quote.text.length, 0);
    return at === 0 || characters <= MOST_CHARACTERS;
  });
  return { shown, hasMore: merged.length > skip + shown.length };
}
