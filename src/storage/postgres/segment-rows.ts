import type pg from 'pg';
import type { Segment } from '../postings/segment.ts';
import type { SegmentBlock } from '../postings/segment-block.ts';
import { blockId, chunkId } from '../postings/segment-format.ts';
import { type SegmentSink, SegmentWriter } from '../postings/segment-writer.ts';
import { insertRows, toColumns } from './insert-rows.ts';

/** A block travels whole for each term that is looked up: small ones cost less, and PostgreSQL packs eight into a page. */
const POSTGRES_BLOCK_BYTES = 1_000;

type Part = readonly [id: number, bytes: Uint8Array];

/** Gathers what a segment writer makes, to be inserted together. */
export class SegmentParts implements SegmentSink {
  #blocks: Part[] = [];
  #chunks: Part[] = [];
  /** Bytes that wait to be stored. */
  size = 0;

  block(id: number, entries: Uint8Array): void {
    this.#blocks.push([id, Buffer.from(entries)]);
    this.size += entries.length;
  }

  chunk(id: number, numbers: Uint8Array): void {
    this.#chunks.push([id, Buffer.from(numbers)]);
    this.size += numbers.length;
  }

  async store(client: pg.PoolClient): Promise<void> {
    const id = ['bigint', ([id]: Part) => id] as const;
    const bytes = ['bytea', ([, bytes]: Part) => bytes] as const;
    await insertRows(client, 'posting_blocks', toColumns(this.#blocks, { id, entries: bytes }));
    await insertRows(client, 'posting_chunks', toColumns(this.#chunks, { id, numbers: bytes }));
    this.#blocks = [];
    this.#chunks = [];
    this.size = 0;
  }
}

export function segmentWriter(segment: number, parts: SegmentParts): SegmentWriter {
  return new SegmentWriter(segment, parts, POSTGRES_BLOCK_BYTES);
}

/** Makes room for a segment under an id that none has; what a broken-off merge left there is deleted. */
export async function insertSegment(
  client: pg.PoolClient,
  segment: Omit<Segment, 'id' | 'token'>,
  state: 'ready' | 'building',
): Promise<Segment> {
  // Two that look for a free id at once would find the same.
  await client.query('lock table posting_segments in share row exclusive mode');
  const { rows } = await client.query<{ id: number }>(
    `select min(id) + 1 as id from (select 0 as id union all select id from posting_segments) taken
    where id + 1 not in (select id from posting_segments)`,
  );
  const id = rows[0]?.id ?? 1;
  await deleteSegmentRows(client, id);
  const token = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
  await client.query(
    `insert into posting_segments (id, token, articles, oldest, newest, state, touched_at)
    values ($1, $2, $3, $4, $5, $6, extract(epoch from now())::bigint)`,
    [id, token, segment.articles, segment.oldest, segment.newest, state],
  );
  return { ...segment, id, token };
}

export async function deleteSegmentRows(client: pg.PoolClient, segment: number): Promise<void> {
  await client.query('delete from posting_blocks where id >= $1 and id < $2', [
    blockId(segment, 0),
    blockId(segment + 1, 0),
  ]);
  await client.query('delete from posting_chunks where id >= $1 and id < $2', [
    chunkId(segment, 0),
    chunkId(segment + 1, 0),
  ]);
}

/** The blocks of a segment in order, those after the one with the id `after`. */
export async function readBlocks(
  client: pg.PoolClient,
  segment: number,
  after: number,
  limit: number,
): Promise<SegmentBlock[]> {
  const { rows } = await client.query<SegmentBlock>(
    'select id, entries from posting_blocks where id > $1 and id < $2 order by id limit $3',
    [Math.max(after, blockId(segment, 0) - 1), blockId(segment + 1, 0), limit],
  );
  return rows;
}

export async function readChunks(
  client: pg.PoolClient,
  ids: readonly number[],
): Promise<Map<number, Uint8Array>> {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<{ id: number; numbers: Uint8Array }>(
    'select id, numbers from posting_chunks where id = any($1::bigint[])',
    [ids],
  );
  return new Map(rows.map(({ id, numbers }) => [id, numbers]));
}
