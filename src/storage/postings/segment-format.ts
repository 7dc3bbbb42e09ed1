/**
 * How postings are laid out. A segment is an index of some articles, complete in itself. Its terms, as unsigned 32-bit hashes
 * in ascending order, are packed into blocks of about a page; a block is found by the segment and its first hash. An entry is
 *
 *     hash − that of the entry before (varint), length × 4 + kind (varint), list
 *
 * and a list is `count × 2` (varint) with its numbers, or `count × 2 + 1` where it is long: then the number of its chunks, the
 * place of the first one among the segment's chunks, and the greatest number of each; the numbers themselves stand in the
 * chunks, of which only those are read that are wanted.
 */
export const postingKinds = {
  /** The articles that have the term. */
  anywhere: 0,
  /** Those that have it in their heading. */
  heading: 1,
  /** Those that had it and were withdrawn or replaced. Where both meet in a merge, they cancel each other out. */
  goneAnywhere: 2,
  goneHeading: 3,
} as const;
export type PostingKind = 0 | 1 | 2 | 3;
export const KINDS: readonly PostingKind[] = [0, 1, 2, 3];

/** The lists of one term in one segment, by kind; their bytes as laid out above. */
export type TermLists = readonly (Uint8Array | undefined)[];

/** With what SQLite adds, one row fills one page of 4 kB. */
export const BLOCK_BYTES = 4_000;
export const CHUNK_NUMBERS = 1_024;
/** The least that is worth a chunk: shorter lists stand in the block. */
export const LONG_LIST = CHUNK_NUMBERS / 2;

const HASHES = 2 ** 32;
const CHUNKS = 2 ** 30;

/** The key of a block; those of a segment end below the first key of the next segment. */
export function blockId(segment: number, firstHash: number): number {
  return segment * HASHES + firstHash;
}

/** The hash that the key of a block was made of. */
export function firstHashOf(id: number): number {
  return id % HASHES;
}

/** The key of a chunk; `place` is its place among the chunks of its segment. */
export function chunkId(segment: number, place: number): number {
  return segment * CHUNKS + place;
}
