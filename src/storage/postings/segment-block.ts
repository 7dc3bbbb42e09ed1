import { ByteReader } from './byte-reader.ts';
import { firstHashOf, type TermLists } from './segment-format.ts';

/** A row of `posting_blocks`. */
export interface SegmentBlock {
  readonly id: number;
  readonly entries: Uint8Array;
}

/** Goes through a block term by term. */
export class BlockReader {
  readonly #reader: ByteReader;
  #hash: number;

  constructor({ id, entries }: SegmentBlock) {
    this.#reader = new ByteReader(entries);
    this.#hash = firstHashOf(id);
  }

  /** The next term with its lists; null after the last. */
  next(): { readonly hash: number; readonly lists: TermLists } | null {
    const reader = this.#reader;
    if (reader.isAtEnd) return null;
    this.#hash += reader.varint();
    const lists: (Uint8Array | undefined)[] = [];
    for (;;) {
      const head = reader.varint();
      lists[head & 3] = reader.slice(head >>> 2);
      // A distance of 0: another list of the same term.
      if (reader.isAtEnd || reader.bytes[reader.at] !== 0) return { hash: this.#hash, lists };
      reader.at++;
    }
  }
}

/** The lists of a term; null where the block does not have it. Skips what it passes without reading it. */
export function findTerm({ id, entries }: SegmentBlock, hash: number): TermLists | null {
  const reader = new ByteReader(entries);
  let lists: (Uint8Array | undefined)[] | null = null;
  let at = firstHashOf(id);
  while (!reader.isAtEnd) {
    at += reader.varint();
    if (at > hash) break;
    const head = reader.varint();
    if (at < hash) reader.at += head >>> 2;
    else {
      lists ??= [];
      lists[head & 3] = reader.slice(head >>> 2);
    }
  }
  return lists;
}
