import type { AnswerQuote } from '../answers/answer.ts';

/** One quotation: its pieces in the order of the article. */
export type Quotation = readonly [AnswerQuote, ...AnswerQuote[]];

/** Puts the pieces that the article interrupts ("…," he said, "…") back together; the order is that of the first pieces. */
export function joinPieces(quotes: readonly AnswerQuote[]): readonly Quotation[] {
  const quotations = new Map<string, [AnswerQuote, ...AnswerQuote[]]>();
  for (const [index, quote] of quotes.entries()) {
    const key = quote.part === undefined ? `#${index}` : `${quote.articleId} ${quote.part}`;
    const pieces = quotations.get(key);
    if (pieces === undefined) quotations.set(key, [quote]);
    else pieces.push(quote);
  }
  for (const pieces of quotations.values()) pieces.sort((a, b) => a.start - b.start);
  return [...quotations.values()];
}
