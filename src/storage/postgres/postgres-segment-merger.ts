import type pg from 'pg';
import { dueSegments, STALE_SECONDS } from '../postings/due-segments.ts';
import { ListReader } from '../postings/list-reader.ts';
import { hasLongList, mergeTerm } from '../postings/merge-terms.ts';
import { EVERYTHING } from '../postings/number-list.ts';
import type { Segment } from '../postings/segment.ts';
import { inTransaction } from './in-transaction.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { deleteSegmentRows, insertSegment, readChunks, SegmentParts, segmentWriter } from './segment-rows.ts';
import { SegmentStream } from './segment-stream.ts';

/** Written in one transaction. */
const BYTES_A_STEP = 1_000_000;

interface Merge {
  readonly target: Segment;
  readonly inputs: readonly Segment[];
}

/**
 * Keeps segments few, as the one for SQLite does: a merge is claimed by one worker and done in short transactions; its result
 * is seen only when it is whole, and broken off it leaves what was there.
 */
export class PostgresSegmentMerger {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  async run(): Promise<void> {
    for (let merge = await this.#claim(); merge !== null; merge = await this.#claim()) {
      await this.#merge(merge);
      await this.#deleteObsolete();
    }
  }

  #claim(): Promise<Merge | null> {
    return this.#write(async (client) => {
      await client.query('lock table posting_segments in share row exclusive mode');
      await freeStale(client);
      const { rows } = await client.query<Segment>(
        "select id, token, articles, oldest, newest from posting_segments where state = 'ready' and merged_into is null",
      );
      const inputs = dueSegments(rows);
      if (inputs === null) return null;
      const target = await insertSegment(
        client,
        {
          articles: inputs.reduce((sum, { articles }) => sum + articles, 0),
          oldest: Math.min(...inputs.map(({ oldest }) => oldest)),
          newest: Math.max(...inputs.map(({ newest }) => newest)),
        },
        'building',
      );
      await client.query('update posting_segments set merged_into = $1 where id = any($2::bigint[])', [
        target.token,
        inputs.map(({ id }) => id),
      ]);
      return { target, inputs };
    });
  }

  async #merge({ target, inputs }: Merge): Promise<void> {
    const parts = new SegmentParts();
    const writer = segmentWriter(target.id, parts);
    const streams = inputs.map(({ id }) => new SegmentStream(this.#pool, id));
    for (const stream of streams) await stream.load();
    for (;;) {
      const hash = streams.reduce((least, stream) => Math.min(least, stream.hash), Number.POSITIVE_INFINITY);
      if (hash === Number.POSITIVE_INFINITY) break;
      const here = streams.filter((stream) => stream.hash === hash);
      const chunks = here.some(hasLongList) ? await this.#chunksOf(here) : NO_CHUNKS;
      mergeTerm(here, writer, (id) => chunks.get(id));
      for (const stream of here) if (!stream.next()) await stream.load();
      if (parts.size >= BYTES_A_STEP && !(await this.#step(target, parts, false))) return;
    }
    writer.end();
    await this.#step(target, parts, true);
  }

  /** All the pieces of the long lists of a term. */
  #chunksOf(here: readonly SegmentStream[]): Promise<Map<number, Uint8Array>> {
    const ids: number[] = [];
    const readChunk = (id: number) => void ids.push(id);
    for (const { segment, lists } of here)
      for (const list of lists) if (list) new ListReader({ segment, list, readChunk }, EVERYTHING);
    return withClient(this.#pool, (client) => readChunks(client, ids));
  }

  /** Stores what is ready; false where others took the merge for broken off. */
  #step({ token }: Segment, parts: SegmentParts, isLast: boolean): Promise<boolean> {
    return this.#write(async (client) => {
      const { rowCount } = await client.query(
        "update posting_segments set touched_at = extract(epoch from now())::bigint where token = $1 and state = 'building'",
        [token],
      );
      if (rowCount === 0) return false;
      await parts.store(client);
      if (!isLast) return true;
      await client.query("update posting_segments set state = 'obsolete' where merged_into = $1", [token]);
      await client.query("update posting_segments set state = 'ready' where token = $1", [token]);
      return true;
    });
  }

  /** A segment's id is free for others only when its rows are gone. */
  async #deleteObsolete(): Promise<void> {
    await this.#write(async (client) => {
      const { rows } = await client.query<{ id: number }>(
        "delete from posting_segments where state = 'obsolete' returning id",
      );
      for (const { id } of rows) await deleteSegmentRows(client, id);
    });
  }

  #write<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return withClient(this.#pool, (client) => inTransaction(client, () => work(client)));
  }
}

const NO_CHUNKS: ReadonlyMap<number, Uint8Array> = new Map();

async function freeStale(client: pg.PoolClient): Promise<void> {
  await client.query(
    "delete from posting_segments where state = 'building' and touched_at < extract(epoch from now())::bigint - $1::bigint",
    [STALE_SECONDS],
  );
  await client.query(
    `update posting_segments set merged_into = null where state = 'ready' and merged_into is not null
    and merged_into not in (select token from posting_segments where state = 'building')`,
  );
}
