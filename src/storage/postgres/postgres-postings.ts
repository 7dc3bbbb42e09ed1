import type pg from 'pg';
import { hashTerm } from '../../search/hash-term.ts';
import { buildSegment, type IndexChange, MOST_CHANGES } from '../postings/build-segment.ts';
import type { ReadChunk } from '../postings/list-reader.ts';
import type { Segment } from '../postings/segment.ts';
import { findTerm, type SegmentBlock } from '../postings/segment-block.ts';
import { blockId, type TermLists } from '../postings/segment-format.ts';
import type { Found } from '../postings/segment-reader.ts';
import { insertSegment, readChunks, SegmentParts, segmentWriter } from './segment-rows.ts';

/** Terms and pieces of long lists that are remembered: those of a few questions. */
const REMEMBERED_TERMS = 2_048;
const REMEMBERED_CHUNKS = 2_048;

const SNAPSHOT = 'begin isolation level repeatable read read only';
const SEGMENTS =
  "select id, token, articles, oldest, newest from posting_segments where state = 'ready' order by newest desc, id";

/** Writes changes of the index as segments of their own, within the caller's transaction. */
export async function writePostings(client: pg.PoolClient, changes: readonly IndexChange[]): Promise<void> {
  for (let from = 0; from < changes.length; from += MOST_CHANGES) {
    const part = changes.slice(from, from + MOST_CHANGES);
    const numbers = part.map(({ number }) => number);
    const oldest = numbers.reduce((least, number) => Math.min(least, number));
    const newest = numbers.reduce((most, number) => Math.max(most, number));
    const { id } = await insertSegment(client, { articles: part.length, oldest, newest }, 'ready');
    const parts = new SegmentParts();
    buildSegment(part, segmentWriter(id, parts));
    await parts.store(client);
  }
}

/** The full-text index as questions read it. What was read of it is remembered for as long as the segments stay the same. */
export class PostgresPostings {
  #view = new PostingsView([], '');

  /** The index as a transaction sees it. */
  async view(client: pg.PoolClient): Promise<PostingsView> {
    const { rows } = await client.query<Segment>(SEGMENTS);
    return this.#viewOf(rows);
  }

  /** Begins a transaction that sees one state of everything, and tells the index as it is in it: one round trip for both. */
  async snapshot(client: pg.PoolClient): Promise<PostingsView> {
    const results: unknown = await client.query(`${SNAPSHOT}; ${SEGMENTS}`);
    // Of several statements in one query the driver gives the results in their order.
    const [, segments] = Array.isArray(results) ? (results as readonly pg.QueryResult<Segment>[]) : [];
    return this.#viewOf(segments?.rows ?? []);
  }

  #viewOf(rows: readonly Segment[]): PostingsView {
    const state = rows.map(({ token }) => token).join();
    if (state !== this.#view.state) this.#view = new PostingsView(rows, state);
    return this.#view;
  }
}

/** Some segments, and what was read of them. */
export class PostingsView {
  readonly state: string;
  readonly #segments: readonly Segment[];
  readonly #found = new Map<number, readonly Found[]>();
  readonly #chunks = new Map<number, Uint8Array>();

  constructor(segments: readonly Segment[], state: string) {
    this.#segments = segments;
    this.state = state;
  }

  /** Where terms stand; all that is not remembered is asked for at once. */
  async find(
    client: pg.PoolClient,
    terms: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Found[]>> {
    const hashes = new Map(terms.map((term) => [term, hashTerm(term) >>> 0]));
    const found = await this.findHashes(client, hashes.values());
    return new Map([...hashes].map(([term, hash]) => [term, found.get(hash) ?? []]));
  }

  /** The same by the hashes of terms. */
  async findHashes(
    client: pg.PoolClient,
    hashes: Iterable<number>,
  ): Promise<ReadonlyMap<number, readonly Found[]>> {
    if (this.#found.size > REMEMBERED_TERMS) this.#found.clear();
    const found = new Map<number, readonly Found[]>();
    for (const hash of hashes) found.set(hash, this.#found.get(hash) ?? []);
    const asked = [...found.keys()].filter((hash) => !this.#found.has(hash));
    const places = asked.flatMap((hash) => this.#segments.map((segment) => ({ hash, segment })));
    const blocks = await blocksAt(
      client,
      places.map(({ hash, segment }) => blockId(segment.id, hash)),
    );
    for (const [index, { hash, segment }] of places.entries()) {
      const lists = listsIn(blocks[index], segment, hash);
      if (lists !== null) found.set(hash, [...(found.get(hash) ?? []), { segment, lists }]);
    }
    for (const hash of asked) this.#found.set(hash, found.get(hash) ?? []);
    return found;
  }

  /**
   * Runs work that reads long lists piece by piece, until all the pieces that it asks for are there: as it is not known
   * beforehand how far a list is read, it is run again with what was missing. It must have no effect but its result.
   */
  async withChunks<T>(client: pg.PoolClient, work: (readChunk: ReadChunk) => T): Promise<T> {
    const own = new Map<number, Uint8Array>();
    for (;;) {
      const missing: number[] = [];
      const result = work((id) => {
        const known = own.get(id) ?? this.#chunks.get(id);
        if (known === undefined) missing.push(id);
        else own.set(id, known);
        return known;
      });
      if (missing.length === 0) return result;
      const read = await readChunks(client, missing);
      if (this.#chunks.size > REMEMBERED_CHUNKS) this.#chunks.clear();
      for (const id of missing) {
        const numbers = read.get(id) ?? new Uint8Array();
        own.set(id, numbers);
        this.#chunks.set(id, numbers);
      }
    }
  }
}

/** The block in which each of these would stand. */
async function blocksAt(
  client: pg.PoolClient,
  ids: readonly number[],
): Promise<readonly (SegmentBlock | undefined)[]> {
  if (ids.length === 0) return [];
  const { rows } = await client.query<SegmentBlock & { readonly wanted: number }>(
    `select wanted.place::integer as wanted, block.id, block.entries from unnest($1::bigint[]) with ordinality as wanted (id, place)
    cross join lateral (
      select id, entries from posting_blocks where id <= wanted.id order by id desc limit 1
    ) block`,
    [ids],
  );
  const found: (SegmentBlock | undefined)[] = ids.map(() => undefined);
  for (const { wanted, id, entries } of rows) found[wanted - 1] = { id, entries };
  return found;
}

function listsIn(block: SegmentBlock | undefined, segment: Segment, hash: number): TermLists | null {
  if (block === undefined || block.id < blockId(segment.id, 0)) return null;
  const lists = findTerm(block, hash);
  // Copied, so as not to keep the block that they are a piece of.
  return lists === null ? null : lists.map((list) => list && new Uint8Array(list));
}
