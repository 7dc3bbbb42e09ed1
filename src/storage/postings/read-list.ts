import { ByteReader } from './byte-reader.ts';
import { EVERYTHING, type NumberWindow, readNumbers } from './number-list.ts';
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

export function isLongList(list: Uint8Array): boolean {
  return ((list[0] ?? 0) & 1) === 1;
}

/** The greatest numbers of a list that lie in the window, greatest first. */
export function readList({ segment, list, readChunk }: StoredList, window: NumberWindow): number[] {
  const reader = new ByteReader(list);
  const head = reader.varint();
  const count = head >>> 1;
  const found: number[] = [];
  if ((head & 1) === 0) {
    readNumbers(reader, count, window, found);
    return found;
  }
  const chunks = reader.varint();
  const first = reader.varint();
  const newest: number[] = [];
  readNumbers(reader, chunks, EVERYTHING, newest);
  for (let place = 0; place < chunks && found.length < window.limit; place++) {
    // A chunk ends above where the next one begins.
    if ((newest[place + 1] ?? -1) >= window.to) continue;
    if ((newest[place] ?? 0) < window.from) break;
    const numbers = readChunk(chunkId(segment, first + place));
    if (numbers === undefined) continue;
    const inChunk = Math.min(CHUNK_NUMBERS, count - place * CHUNK_NUMBERS);
    readNumbers(new ByteReader(numbers), inChunk, window, found);
  }
  return found;
}
