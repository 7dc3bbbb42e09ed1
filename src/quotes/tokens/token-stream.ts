import type { Quotation } from '../../text/pair-quotation-marks.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * What is told around the quotations, as parallel arrays: each outermost quotation is one token. Arrays of numbers rather
 * than of objects, since every word that is ever ingested passes here.
 */
export interface TokenStream {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In lower case; of punctuation the character; of a quotation '"'. */
  readonly words: readonly string[];
  /** Bits of WordClass. */
  readonly classes: Int32Array;
  /** Bits of Shape. */
  readonly shapes: Uint8Array;
  /** Index into `quotations`, or -1. */
  readonly quotationAt: Int32Array;
  readonly quotations: readonly Quotation[];
}

export function has(bits: number | undefined, mask: number): boolean {
  return ((bits ?? 0) & mask) !== 0;
}
