import { setTimeout as wait } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { dueSegments, STALE_SECONDS } from '../postings/due-segments.ts';
import { mergeTerms } from '../postings/merge-terms.ts';
import type { Segment } from '../postings/segment.ts';
import { SegmentCursor } from '../postings/segment-cursor.ts';
import { SegmentWriter } from '../postings/segment-writer.ts';
import type { SegmentTables } from './segment-tables.ts';
import { isBusy, LONGEST_NAP_MS } from './write-when-free.ts';

interface Merge {
  readonly target: Segment;
  readonly inputs: readonly Segment[];
}

/** Longer than others nap who wait to write: between any two steps one of them comes in. */
const PAUSE_MS = 2 * LONGEST_NAP_MS;

/**
 * Keeps segments few. A merge is claimed, so that no two processes do the same one, and done in short transactions, so that
 * others get to write in between; its result is seen only when it is whole, and broken off it leaves what was there.
 */
export class SegmentMerger {
  readonly #database: Database.Database;
  readonly #tables: SegmentTables;
  readonly #unclaimed: Database.Statement<[], Segment>;
  readonly #obsolete: Database.Statement<[], number>;

  constructor(database: Database.Database, tables: SegmentTables) {
    this.#database = database;
    this.#tables = tables;
    this.#unclaimed = database.prepare(
      "SELECT id, token, articles, oldest, newest FROM posting_segments WHERE state = 'ready' AND merged_into IS NULL",
    );
    this.#obsolete = database
      .prepare<[], number>("SELECT id FROM posting_segments WHERE state = 'obsolete'")
      .pluck();
  }

  /**
   * Does what is due, in steps between which the thread is free for others. While another process writes for long it is left
   * for the next time: what was to be stored is stored.
   */
  async run(): Promise<void> {
    try {
      for (let merge = this.#claim(); merge !== null; merge = this.#claim()) {
        const steps = this.#steps(merge);
        while (this.#step(merge.target, steps)) await wait(PAUSE_MS);
        for (const id of this.#obsolete.all()) while (this.#deleteSome(id)) await wait(PAUSE_MS);
      }
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }

  /** All at once, within the caller's transaction. */
  runWithin(): void {
    for (let merge = this.#claim(); merge !== null; merge = this.#claim()) {
      const steps = this.#steps(merge);
      while (this.#step(merge.target, steps));
      for (const id of this.#obsolete.all()) while (this.#deleteSome(id));
    }
  }

  #claim(): Merge | null {
    return this.#write(() => {
      this.#freeStale();
      const inputs = dueSegments(this.#unclaimed.all());
      if (inputs === null) return null;
      const target = this.#tables.insert(
        {
          articles: inputs.reduce((sum, { articles }) => sum + articles, 0),
          oldest: Math.min(...inputs.map(({ oldest }) => oldest)),
          newest: Math.max(...inputs.map(({ newest }) => newest)),
        },
        'building',
      );
      const claim = this.#database.prepare('UPDATE posting_segments SET merged_into = ? WHERE id = ?');
      for (const { id } of inputs) claim.run(target.token, id);
      return { target, inputs };
    });
  }

  #steps({ target, inputs }: Merge): Generator<void> {
    const cursors = inputs.map(({ id }) => new SegmentCursor(this.#tables, id));
    return mergeTerms(this.#tables, cursors, new SegmentWriter(target.id, this.#tables.sink));
  }

  /** One transaction; false when nothing is left to do, or when others took the merge for broken off. */
  #step({ token }: Segment, steps: Generator<void>): boolean {
    return this.#write(() => {
      const touched = this.#database
        .prepare(
          "UPDATE posting_segments SET touched_at = unixepoch() WHERE token = ? AND state = 'building'",
        )
        .run(token);
      if (touched.changes === 0) return false;
      if (steps.next().done !== true) return true;
      this.#database
        .prepare("UPDATE posting_segments SET state = 'obsolete' WHERE merged_into = ?")
        .run(token);
      this.#database.prepare("UPDATE posting_segments SET state = 'ready' WHERE token = ?").run(token);
      return false;
    });
  }

  /** Some rows of a segment; false once it is gone. Its id is free for others only when all of them are. */
  #deleteSome(id: number): boolean {
    return this.#write(() => {
      if (this.#tables.deleteSomeRows(id)) return true;
      this.#database.prepare("DELETE FROM posting_segments WHERE id = ? AND state = 'obsolete'").run(id);
      return false;
    });
  }

  #freeStale(): void {
    this.#database
      .prepare("DELETE FROM posting_segments WHERE state = 'building' AND touched_at < unixepoch() - ?")
      .run(STALE_SECONDS);
    this.#database
      .prepare(
        `UPDATE posting_segments SET merged_into = NULL WHERE state = 'ready' AND merged_into IS NOT NULL
        AND merged_into NOT IN (SELECT token FROM posting_segments WHERE state = 'building')`,
      )
      .run();
  }

  #write<T>(work: () => T): T {
    return this.#database.inTransaction ? work() : this.#database.transaction(work).immediate();
  }
}
