import type { Range } from '../text/range.ts';
import type { ArticleAnalysis } from './analyse-article.ts';
import { hashTerm } from './hash-term.ts';

/** A sentence as ranking reads it: its terms are numbers, see `hashTerm`. */
export interface PackedSentence extends Range {
  readonly terms: Int32Array;
  readonly isLead: boolean;
  readonly isClosed: boolean;
}

export interface UnpackedAnalysis {
  readonly title: Int32Array;
  readonly sentences: readonly PackedSentence[];
  /** How many terms the text has. */
  readonly length: number;
}

const LEAD = 1;
const CLOSED = 2;
/** Start, end, flags, number of terms. */
const SENTENCE_HEADER = 4;

/**
 * An analysis as bytes, made once when the article comes, so that no question has to take its text apart again: 32-bit
 * little-endian numbers, first the title's count and terms, then each sentence's header and terms.
 */
export function packAnalysis({ title, sentences }: ArticleAnalysis): Uint8Array {
  const size = sentences.reduce((sum, { terms }) => sum + SENTENCE_HEADER + terms.length, 1 + title.length);
  const packed = new Int32Array(size);
  let at = 0;
  packed[at++] = title.length;
  for (const term of title) packed[at++] = hashTerm(term);
  for (const { start, end, terms, isLead, isClosed } of sentences) {
    packed[at++] = start;
    packed[at++] = end;
    packed[at++] = (isLead ? LEAD : 0) | (isClosed ? CLOSED : 0);
    packed[at++] = terms.length;
    for (const term of terms) packed[at++] = hashTerm(term);
  }
  return new Uint8Array(packed.buffer);
}

export function unpackAnalysis(bytes: Uint8Array): UnpackedAnalysis {
  // A copy where the driver's buffer does not begin at a multiple of four, as typed arrays must.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const packed = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const titleLength = packed[0] ?? 0;
  const sentences: PackedSentence[] = [];
  let length = 0;
  for (let at = 1 + titleLength; at < packed.length; ) {
    const [start = 0, end = 0, flags = 0, count = 0] = packed.subarray(at, at + SENTENCE_HEADER);
    const terms = packed.subarray(at + SENTENCE_HEADER, at + SENTENCE_HEADER + count);
    sentences.push({
      start,
      end,
      terms,
      isLead: (flags & LEAD) !== 0,
      isClosed: (flags & CLOSED) !== 0,
    });
    length += count;
    at += SENTENCE_HEADER + count;
  }
  return { title: packed.subarray(1, 1 + titleLength), sentences, length };
}
