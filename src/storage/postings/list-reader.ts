import { NUMBERS_PER_DAY } from '../article-number.ts';
import type { NumberRange } from '../number-range.ts';
import { ByteReader } from './byte-reader.ts';
import { CHUNK_NUMBERS, chunkId } from './segment-format.ts';

export type ReadChunk = (id: number) => Uint8Array | undefined;

/** A list where it stands. */
export interface StoredList {
  readonly segment: number;
  readonly list: Uint8Array;
  readonly readChunk: ReadChunk;
}

/** How many numbers a list has. */
export function lengthOfList(list: Uint8Array | undefined): number {
  return list === undefined ? 0 : new ByteReader(list).varint() >>> 1;
}

/** Whether its numbers stand in chunks and not in the list itself, see segment-format.ts. */
export function isLongList(list: Uint8Array): boolean {
  return ((list[0] ?? 0) & 1) === 1;
}

const END = -1;

/** Goes through a list from its greatest number in a range down; pieces of a long one are read when they are reached. */
export class ListReader {
  /** The number that the reader stands at; -1 at the end. */
  head = END;
  /** How many numbers the list has, in the range or not. */
  readonly length: number;
  readonly #stored: StoredList;
  readonly #from: number;
  #bytes: ByteReader;
  #left: number;
  #day = END;
  #place = 0;
  /** Of a long list: the greatest number of each chunk, the place of the first chunk, and which is next. */
  #newest: readonly number[] = [];
  #firstChunk = 0;
  #chunk = 0;

  constructor(stored: StoredList, { from, to }: NumberRange) {
    this.#stored = stored;
    this.#from = from;
    this.#bytes = new ByteReader(stored.list);
    const head = this.#bytes.varint();
    this.length = head >>> 1;
    this.#left = this.length;
    if ((head & 1) === 1) this.#readChunkHeads(to);
    this.next();
    while (this.head >= to) this.next();
  }

  next(): void {
    while (this.#left === 0 && this.#chunk < this.#newest.length) this.#openChunk();
    if (this.#left > 0) this.#readNumber();
    else this.head = END;
    if (this.head < this.#from) this.#end();
  }

  #readNumber(): void {
    this.#left--;
    const step = this.#bytes.varint();
    if ((step & 1) === 0) this.#place -= step >>> 1;
    else {
      this.#day = this.#day < 0 ? step >>> 1 : this.#day - (step >>> 1);
      this.#place = this.#bytes.varint();
    }
    this.head = this.#day * NUMBERS_PER_DAY + this.#place;
  }

  #readChunkHeads(to: number): void {
    const chunks = this.#bytes.varint();
    this.#firstChunk = this.#bytes.varint();
    const newest: number[] = [];
    for (this.#left = chunks; this.#left > 0; newest.push(this.head)) this.#readNumber();
    this.#newest = newest;
    // A chunk ends above where the next one begins.
    while ((newest[this.#chunk + 1] ?? END) >= to) this.#chunk++;
  }

  /** Where a chunk is not to be had, the reader goes on with the next one. */
  #openChunk(): void {
    const place = this.#chunk++;
    if ((this.#newest[place] ?? END) < this.#from) {
      this.#end();
      return;
    }
    const bytes = this.#stored.readChunk(chunkId(this.#stored.segment, this.#firstChunk + place));
    if (bytes === undefined) return;
    this.#day = END;
    this.#left = Math.min(CHUNK_NUMBERS, this.length - place * CHUNK_NUMBERS);
    this.#bytes = new ByteReader(bytes);
  }

  #end(): void {
    this.head = END;
    this.#left = 0;
    this.#chunk = this.#newest.length;
  }
}
