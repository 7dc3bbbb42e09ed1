import type { SegmentTables } from '../sqlite/segment-tables.ts';
import { BlockReader, type SegmentBlock } from './segment-block.ts';
import type { TermLists } from './segment-format.ts';

const BLOCKS_AT_A_TIME = 16;

/** Goes through a segment term by term. */
export class SegmentCursor {
  readonly segment: number;
  /** Of the term that the cursor stands at; `Infinity` beyond the last. */
  hash = -1;
  lists: TermLists = [];
  readonly #tables: SegmentTables;
  #blocks: SegmentBlock[] = [];
  #last = -1;
  #reader: BlockReader | undefined;

  constructor(tables: SegmentTables, segment: number) {
    this.#tables = tables;
    this.segment = segment;
    this.next();
  }

  next(): void {
    for (;;) {
      const term = this.#reader?.next();
      if (term) {
        this.hash = term.hash;
        this.lists = term.lists;
        return;
      }
      const block = this.#nextBlock();
      if (block === undefined) {
        this.hash = Number.POSITIVE_INFINITY;
        return;
      }
      this.#reader = new BlockReader(block);
    }
  }

  #nextBlock(): SegmentBlock | undefined {
    if (this.#blocks.length === 0)
      this.#blocks = this.#tables.blocks(this.segment, this.#last, BLOCKS_AT_A_TIME);
    const block = this.#blocks.shift();
    if (block !== undefined) this.#last = block.id;
    return block;
  }
}
