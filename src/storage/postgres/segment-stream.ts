import type { TermOfSegment } from '../postings/merge-terms.ts';
import { BlockReader, type SegmentBlock } from '../postings/segment-block.ts';
import type { TermLists } from '../postings/segment-format.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { readBlocks } from './segment-rows.ts';

/** A quarter of a megabyte. */
const BLOCKS_AT_A_TIME = 256;

/** Goes through a segment term by term, and reads ahead. */
export class SegmentStream implements TermOfSegment {
  readonly segment: number;
  /** Of the term that the stream stands at; `Infinity` beyond the last. */
  hash = -1;
  lists: TermLists = [];
  readonly #pool: PostgresPool;
  #blocks: SegmentBlock[] = [];
  #last = -1;
  #reader: BlockReader | undefined;

  constructor(pool: PostgresPool, segment: number) {
    this.#pool = pool;
    this.segment = segment;
  }

  /** Goes on to the next term, where it was read already; false where `load` has to come first. */
  next(): boolean {
    for (;;) {
      const term = this.#reader?.next();
      if (term) {
        this.hash = term.hash;
        this.lists = term.lists;
        return true;
      }
      const block = this.#blocks.shift();
      if (block === undefined) return false;
      this.#last = block.id;
      this.#reader = new BlockReader(block);
    }
  }

  /** Reads on, and goes to the next term. */
  async load(): Promise<void> {
    this.#blocks = await withClient(this.#pool, (client) =>
      readBlocks(client, this.segment, this.#last, BLOCKS_AT_A_TIME),
    );
    if (!this.next()) this.hash = Number.POSITIVE_INFINITY;
  }
}
