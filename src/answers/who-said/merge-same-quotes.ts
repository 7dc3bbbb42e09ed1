import { lettersOf } from '../../text/letters-of.ts';
import type { MatchedQuote } from './match-quotes.ts';

/** A quotation as shown, with the articles that carry it as well. */
export interface MergedQuote extends MatchedQuote {
  readonly copies: readonly MatchedQuote[];
}

/** Shorter words may be everybody's. */
const SHORTEST_CONTAINED = 24;

/**
 * Shows each quotation once: those with the same letters, or that another one contains, become copies of the first; so does a
 * report around words of it that are shown already, however few, as those are shown with their sentence.
 */
export function mergeSameQuotes(ranked: readonly MatchedQuote[], limit: number): readonly MergedQuote[] {
  const merged: { quote: MatchedQuote; letters: string; copies: MatchedQuote[] }[] = [];
  for (const quote of ranked) {
    const letters = lettersOfQuote(quote);
    const same = merged.find(
      ({ quote: shown, letters: known, copies }) =>
        isSame(known, letters) || [shown, ...copies].some((other) => isAround(quote, other)),
    );
    if (same !== undefined) same.copies.push(quote);
    else if (merged.length < limit) merged.push({ quote, letters, copies: [] });
  }
  return merged.map(({ quote, copies }) => ({ ...quote, copies }));
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_CONTAINED && long.includes(short);
}

function isAround({ stored: report }: MatchedQuote, { pieces }: MatchedQuote): boolean {
  if (report.quote.kind === 'direct') return false;
  return pieces.some(
    ({ articleId, quote }) =>
      articleId === report.articleId &&
      quote.field === report.quote.field &&
      quote.start >= report.quote.start &&
      quote.end <= report.quote.end,
  );
}

function lettersOfQuote({ pieces }: MatchedQuote): string {
  return lettersOf(pieces.map(({ quote }) => quote.text).join(' '));
}
