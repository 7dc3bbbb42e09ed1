import type { Range } from '../text/range.ts';
import type { Quote } from './quote.ts';

export interface QuotableText {
  readonly title?: string;
  readonly text: string;
  /** ISO 639-1; absent: told from the text. */
  readonly language?: string;
  /** Sorted, disjoint ranges of `text` that are not looked into; no quotation crosses one. */
  readonly skip?: readonly Range[];
}

/** Finds who said what. Linear in the length of the text; the same input always gives the same quotations. */
export function extractQuotes(_input: QuotableText): readonly Quote[] {
  return [];
}
