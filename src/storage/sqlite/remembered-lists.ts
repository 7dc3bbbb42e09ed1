import type { Segment } from '../postings/segment.ts';
import type { TermLists } from '../postings/segment-format.ts';
import type { SegmentTables } from './segment-tables.ts';

/** Terms kept of a segment: those of some hundred questions. */
const KEPT_TERMS = 2_048;

/**
 * What terms have in one segment. It never changes, so that what was looked up once is remembered for as long as the segment
 * is there. When the memory is full the older half is forgotten; what is still asked for has moved to the newer one by then.
 */
export class RememberedLists {
  readonly segment: Segment;
  readonly #tables: SegmentTables;
  #newer = new Map<number, TermLists | null>();
  #older = new Map<number, TermLists | null>();

  constructor(tables: SegmentTables, segment: Segment) {
    this.#tables = tables;
    this.segment = segment;
  }

  /** The lists of the term with this hash; null where none of the segment's articles has it. */
  of(hash: number): TermLists | null {
    let lists = this.#newer.get(hash);
    if (lists !== undefined) return lists;
    lists = this.#older.get(hash);
    if (lists === undefined) lists = this.#lookUp(hash);
    if (this.#newer.size >= KEPT_TERMS / 2) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(hash, lists);
    return lists;
  }

  #lookUp(hash: number): TermLists | null {
    const lists = this.#tables.lists(this.segment.id, hash);
    // Copied, so as not to keep the block that they are a piece of.
    return lists === null ? null : lists.map((list) => list && new Uint8Array(list));
  }
}
