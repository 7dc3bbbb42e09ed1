import { ByteWriter } from './byte-writer.ts';
import { writeNumbers } from './number-list.ts';
import {
  BLOCK_BYTES,
  blockId,
  CHUNK_NUMBERS,
  chunkId,
  LONG_LIST,
  type PostingKind,
} from './segment-format.ts';

/** Where finished parts of a segment go. The bytes are valid during the call only. */
export interface SegmentSink {
  block(id: number, entries: Uint8Array): void;
  chunk(id: number, numbers: Uint8Array): void;
}

/** Lays out a segment, see segment-format.ts. Terms come by ascending hash, their lists by kind. */
export class SegmentWriter {
  readonly #segment: number;
  readonly #sink: SegmentSink;
  readonly #blockBytes: number;
  readonly #block = new ByteWriter();
  /** The entries of the term that is being written: a term is never parted between two blocks. */
  readonly #term = new ByteWriter();
  readonly #list = new ByteWriter();
  #firstHash = 0;
  #lastHash = 0;
  #hash = -1;
  #chunks = 0;

  /** `blockBytes`: how large a block becomes, but for a term that alone takes more. */
  constructor(segment: number, sink: SegmentSink, blockBytes = BLOCK_BYTES) {
    this.#segment = segment;
    this.#blockBytes = blockBytes;
    this.#sink = sink;
  }

  /** `numbers` come greatest first; none are no entry. */
  add(hash: number, kind: PostingKind, numbers: ArrayLike<number>): void {
    if (numbers.length === 0) return;
    this.#list.clear();
    if (numbers.length < LONG_LIST) {
      this.#list.varint(numbers.length * 2);
      writeNumbers(this.#list, numbers, 0, numbers.length);
    } else this.#writeLong(numbers);
    this.addList(hash, kind, this.#list.view());
  }

  /** Takes over a short list as it stands in another segment. */
  addList(hash: number, kind: PostingKind, list: Uint8Array): void {
    if (hash !== this.#hash) this.#endTerm(hash);
    // Of the entries of one term only the first one's distance is not 0; it is written with the term.
    if (this.#term.length > 0) this.#term.varint(0);
    this.#term.varint(list.length * 4 + kind);
    this.#term.bytes(list);
  }

  end(): void {
    this.#endTerm(-1);
    this.#endBlock();
  }

  #writeLong(numbers: ArrayLike<number>): void {
    const newest: number[] = [];
    const first = this.#chunks;
    for (let from = 0; from < numbers.length; from += CHUNK_NUMBERS) {
      this.#list.clear();
      writeNumbers(this.#list, numbers, from, Math.min(numbers.length, from + CHUNK_NUMBERS));
      this.#sink.chunk(chunkId(this.#segment, this.#chunks++), this.#list.view());
      newest.push(numbers[from] ?? 0);
    }
    this.#list.clear();
    this.#list.varint(numbers.length * 2 + 1);
    this.#list.varint(newest.length);
    this.#list.varint(first);
    writeNumbers(this.#list, newest, 0, newest.length);
  }

  #endTerm(next: number): void {
    if (this.#term.length > 0) {
      if (this.#block.length + this.#term.length > this.#blockBytes) this.#endBlock();
      if (this.#block.length === 0) {
        this.#firstHash = this.#hash;
        this.#lastHash = this.#hash;
      }
      this.#block.varint(this.#hash - this.#lastHash);
      this.#block.bytes(this.#term.view());
      this.#lastHash = this.#hash;
      this.#term.clear();
    }
    this.#hash = next;
  }

  #endBlock(): void {
    if (this.#block.length > 0) this.#sink.block(blockId(this.#segment, this.#firstHash), this.#block.view());
    this.#block.clear();
  }
}
