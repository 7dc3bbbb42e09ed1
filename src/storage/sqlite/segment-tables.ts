import type Database from 'better-sqlite3';
import type { Segment } from '../postings/segment.ts';
import { findTerm, type SegmentBlock } from '../postings/segment-block.ts';
import { blockId, chunkId, type TermLists } from '../postings/segment-format.ts';
import type { SegmentSink } from '../postings/segment-writer.ts';

const ROWS_AT_A_TIME = 1_000;

/** The rows of segments. All that is written is written within the caller's transaction. */
export class SegmentTables {
  readonly sink: SegmentSink;
  readonly #ready: Database.Statement<[], Segment>;
  readonly #block: Database.Statement<[number], SegmentBlock>;
  readonly #blocks: Database.Statement<[number, number, number], SegmentBlock>;
  readonly #chunk: Database.Statement<[number], Uint8Array>;
  readonly #freeId: Database.Statement<[], number>;
  readonly #insert: Database.Statement<[Segment & { readonly state: 'ready' | 'building' }]>;
  readonly #deleteBlocks: Database.Statement<[number, number]>;
  readonly #deleteChunks: Database.Statement<[number, number]>;
  readonly #deleteSomeBlocks: Database.Statement<[number, number, number]>;
  readonly #deleteSomeChunks: Database.Statement<[number, number, number]>;

  constructor(database: Database.Database) {
    this.#ready = database.prepare(
      "SELECT id, token, articles, oldest, newest FROM posting_segments WHERE state = 'ready' ORDER BY newest DESC, id",
    );
    this.#block = database.prepare(
      'SELECT id, entries FROM posting_blocks WHERE id <= ? ORDER BY id DESC LIMIT 1',
    );
    this.#blocks = database.prepare(
      'SELECT id, entries FROM posting_blocks WHERE id > ? AND id < ? ORDER BY id LIMIT ?',
    );
    this.#chunk = database
      .prepare<[number], Uint8Array>('SELECT numbers FROM posting_chunks WHERE id = ?')
      .pluck();
    this.#freeId = database
      .prepare<[], number>(
        `SELECT min(id) + 1 FROM (SELECT 0 AS id UNION ALL SELECT id FROM posting_segments)
        WHERE id + 1 NOT IN (SELECT id FROM posting_segments)`,
      )
      .pluck();
    this.#insert = database.prepare(`
      INSERT INTO posting_segments (id, token, articles, oldest, newest, state, touched_at)
      VALUES (@id, @token, @articles, @oldest, @newest, @state, unixepoch())`);
    this.#deleteBlocks = database.prepare('DELETE FROM posting_blocks WHERE id >= ? AND id < ?');
    this.#deleteChunks = database.prepare('DELETE FROM posting_chunks WHERE id >= ? AND id < ?');
    this.#deleteSomeBlocks = database.prepare(
      'DELETE FROM posting_blocks WHERE id IN (SELECT id FROM posting_blocks WHERE id >= ? AND id < ? LIMIT ?)',
    );
    this.#deleteSomeChunks = database.prepare(
      'DELETE FROM posting_chunks WHERE id IN (SELECT id FROM posting_chunks WHERE id >= ? AND id < ? LIMIT ?)',
    );
    const insertBlock = database.prepare<[number, Uint8Array]>(
      'INSERT INTO posting_blocks (id, entries) VALUES (?, ?)',
    );
    const insertChunk = database.prepare<[number, Uint8Array]>(
      'INSERT INTO posting_chunks (id, numbers) VALUES (?, ?)',
    );
    this.sink = {
      block: (id, entries) => insertBlock.run(id, entries),
      chunk: (id, numbers) => insertChunk.run(id, numbers),
    };
  }

  /** Those that may be read, the newest first. */
  ready(): Segment[] {
    return this.#ready.all();
  }

  /** Makes room for a segment under an id that none has; what a broken-off merge left there is deleted. */
  insert(segment: Omit<Segment, 'id' | 'token'>, state: 'ready' | 'building'): Segment {
    const id = this.#freeId.get() ?? 1;
    this.deleteRows(id);
    const token = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
    const inserted = { ...segment, id, token };
    this.#insert.run({ ...inserted, state });
    return inserted;
  }

  deleteRows(segment: number): void {
    this.#deleteBlocks.run(blockId(segment, 0), blockId(segment + 1, 0));
    this.#deleteChunks.run(chunkId(segment, 0), chunkId(segment + 1, 0));
  }

  /** Deletes as many rows as others may be kept waiting for; false when none are left. */
  deleteSomeRows(segment: number): boolean {
    const blocks = this.#deleteSomeBlocks.run(blockId(segment, 0), blockId(segment + 1, 0), ROWS_AT_A_TIME);
    const chunks = this.#deleteSomeChunks.run(chunkId(segment, 0), chunkId(segment + 1, 0), ROWS_AT_A_TIME);
    return blocks.changes + chunks.changes > 0;
  }

  lists(segment: number, hash: number): TermLists | null {
    const block = this.#block.get(blockId(segment, hash));
    return block === undefined || block.id < blockId(segment, 0) ? null : findTerm(block, hash);
  }

  /** The blocks of a segment in order, those after the one with the id `after`. */
  blocks(segment: number, after: number, limit: number): SegmentBlock[] {
    return this.#blocks.all(Math.max(after, blockId(segment, 0) - 1), blockId(segment + 1, 0), limit);
  }

  readonly readChunk = (id: number): Uint8Array | undefined => this.#chunk.get(id);
}
