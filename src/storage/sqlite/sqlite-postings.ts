import type Database from 'better-sqlite3';
import { hashTerm } from '../../search/hash-term.ts';
import { buildSegment, type IndexChange, MOST_CHANGES } from '../postings/build-segment.ts';
import type { NumberWindow } from '../postings/number-list.ts';
import { countPostings, type Found, readPostings } from '../postings/segment-reader.ts';
import { SegmentWriter } from '../postings/segment-writer.ts';
import { RememberedLists } from './remembered-lists.ts';
import { SegmentMerger } from './segment-merger.ts';
import { SegmentTables } from './segment-tables.ts';

/** The full-text index: in which articles each term stands, and in how many. See docs/search.md for how it is kept. */
export class SqlitePostings {
  readonly #tables: SegmentTables;
  readonly #merger: SegmentMerger;
  #segments: readonly RememberedLists[] = [];

  constructor(database: Database.Database) {
    this.#tables = new SegmentTables(database);
    this.#merger = new SegmentMerger(database, this.#tables);
  }

  /** Makes articles findable, or no longer so, within the caller's transaction. */
  write(changes: readonly IndexChange[]): void {
    for (let from = 0; from < changes.length; from += MOST_CHANGES) {
      const part = changes.slice(from, from + MOST_CHANGES);
      const numbers = part.map(({ number }) => number);
      const oldest = numbers.reduce((least, number) => Math.min(least, number));
      const newest = numbers.reduce((most, number) => Math.max(most, number));
      const { id } = this.#tables.insert({ articles: part.length, oldest, newest }, 'ready');
      buildSegment(part, new SegmentWriter(id, this.#tables.sink));
    }
  }

  /** Keeps the index quick to read after writing; needs no transaction, and takes short ones of its own. */
  tidy(): Promise<void> {
    return this.#merger.run();
  }

  /** As `tidy`, at once and within the caller's transaction. */
  tidyWithin(): void {
    this.#merger.runWithin();
  }

  /** Looks what segments there are now; to be called first in every transaction that reads. */
  refresh(): void {
    const known = new Map(this.#segments.map((lists) => [lists.segment.token, lists]));
    this.#segments = this.#tables
      .ready()
      .map((segment) => known.get(segment.token) ?? new RememberedLists(this.#tables, segment));
  }

  /** Numbers of articles in `[from, to)` that have a term, greatest first. */
  read(term: string, window: NumberWindow & { readonly inHeading: boolean }): Float64Array {
    return readPostings(this.#find(hashTerm(term) >>> 0), window, this.#tables.readChunk);
  }

  /** Whether an article is found by a term, given as its hash. */
  holds(hash: number, number: number): boolean {
    const window = { from: number, to: number + 1, limit: 1, inHeading: false };
    return readPostings(this.#find(hash >>> 0), window, this.#tables.readChunk).length > 0;
  }

  documentFrequency(term: string): number {
    return countPostings(this.#find(hashTerm(term) >>> 0));
  }

  #find(hash: number): readonly Found[] {
    return this.#segments.flatMap((remembered) => {
      const lists = remembered.of(hash);
      return lists === null ? [] : [{ segment: remembered.segment, lists }];
    });
  }
}
