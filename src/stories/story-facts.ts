import type { Range } from '../text/range.ts';

/** What of a report can be counted; by this it is known what the report added to its story. */
export interface StoryFacts {
  readonly articleId: string;
  readonly version: number;
  /** Full names in it, as it writes them, each person once; those whom it quotes come first. */
  readonly people: readonly string[];
  /** Values of its numbers, see `figuresIn`. */
  readonly figures: readonly number[];
  /** What it quotes word for word, in the order of its text. */
  readonly quotations: readonly FactQuotation[];
  /** True of a copy that says what the article that it repeats does not: an agency's text with a new beginning. */
  readonly adds: boolean;
}

/** Where a quotation stands in the report's text, and its letters, by which it is known again in another report. */
export interface FactQuotation extends Range {
  readonly letters: string;
}
