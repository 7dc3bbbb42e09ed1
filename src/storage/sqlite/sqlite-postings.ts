import type Database from 'better-sqlite3';
import { hashTerm } from '../../search/hash-term.ts';
import { buildSegment, type IndexChange, MOST_CHANGES } from '../postings/build-segment.ts';
import type { NumberWindow } from '../postings/number-list.ts';
import type { Segment } from '../postings/segment.ts';
import { countPostings, type Found, readPostings } from '../postings/segment-reader.ts';
import { SegmentWriter } from '../postings/segment-writer.ts';
import { SegmentMerger } from './segment-merger.ts';
import { SegmentTables } from './segment-tables.ts';

/** Terms of which it is remembered where they stand: those of a few questions. */
const REMEMBERED_TERMS = 512;

/** The full-text index: in which articles each term stands, and in how many. See docs/search.md for how it is kept. */
export class SqlitePostings {
  readonly #tables: SegmentTables;
  readonly #merger: SegmentMerger;
  #segments: readonly Segment[] = [];
  #state = '';
  #found = new Map<number, readonly Found[]>();

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
    const segments = this.#tables.ready();
    const state = segments.map(({ token }) => token).join();
    if (state === this.#state) return;
    this.#segments = segments;
    this.#state = state;
    this.#found.clear();
  }

  /** Numbers of articles in `[from, to)` that have a term, greatest first. */
  read(term: string, window: NumberWindow & { readonly inHeading: boolean }): number[] {
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
    const known = this.#found.get(hash);
    if (known !== undefined) return known;
    const found = this.#segments.flatMap((segment) => {
      const lists = this.#tables.lists(segment.id, hash);
      // Copied, so as not to keep the block that they are a piece of.
      return lists === null ? [] : [{ segment, lists: lists.map((list) => list && new Uint8Array(list)) }];
    });
    if (this.#found.size >= REMEMBERED_TERMS) this.#found.clear();
    this.#found.set(hash, found);
    return found;
  }
}
