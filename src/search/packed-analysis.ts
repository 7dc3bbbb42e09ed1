import type { Range } from '../text/range.ts';

/*
 * An article taken apart, made once when it comes (pack-article.ts), so that no question has to do it again: 32-bit
 * little-endian numbers, first the count of the title's terms and these, then each sentence's header and terms.
 */

/** A sentence as ranking reads it: its terms are numbers, see `hashTerm`. */
export interface PackedSentence extends Range {
  readonly terms: Int32Array;
  readonly isLead: boolean;
}

export interface UnpackedAnalysis {
  readonly title: Int32Array;
  readonly sentences: readonly PackedSentence[];
}

/** Start, end, 1 in the lead or 0, number of terms. */
export const SENTENCE_HEADER = 4;

/** The terms stay views of `bytes`: nothing is copied but the headers, where the buffer is aligned. */
export function unpackAnalysis(bytes: Uint8Array): UnpackedAnalysis {
  const packed = numbersOf(bytes);
  const titleEnd = 1 + (packed[0] ?? 0);
  const sentences: PackedSentence[] = [];
  for (let at = titleEnd; at < packed.length; at = endOfSentence(packed, at)) {
    sentences.push({
      start: packed[at] ?? 0,
      end: packed[at + 1] ?? 0,
      terms: packed.subarray(at + SENTENCE_HEADER, endOfSentence(packed, at)),
      isLead: packed[at + 2] === 1,
    });
  }
  return { title: packed.subarray(1, titleEnd), sentences };
}

/** Is handed the terms of a piece of text: those in `[start, end)` of the packed numbers. */
export interface FieldVisitor {
  title(packed: Int32Array, start: number, end: number): void;
  lead(packed: Int32Array, start: number, end: number): void;
  body(packed: Int32Array, start: number, end: number): void;
}

/** Every term of an article by the field it stands in, the title first, then sentence by sentence, without unpacking the article. */
export function visitFields(bytes: Uint8Array, visitor: FieldVisitor): void {
  const packed = numbersOf(bytes);
  const titleEnd = 1 + (packed[0] ?? 0);
  visitor.title(packed, 1, titleEnd);
  for (let at = titleEnd; at < packed.length; ) {
    const isLead = packed[at + 2] === 1;
    const end = endOfSentence(packed, at);
    if (isLead) visitor.lead(packed, at + SENTENCE_HEADER, end);
    else visitor.body(packed, at + SENTENCE_HEADER, end);
    at = end;
  }
}

function endOfSentence(packed: Int32Array, at: number): number {
  return at + SENTENCE_HEADER + (packed[at + 3] ?? 0);
}

function numbersOf(bytes: Uint8Array): Int32Array {
  // A copy where the driver's buffer does not begin at a multiple of four, as typed arrays must.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
