import type pg from 'pg';
import { comparableText } from '../../articles/copies/comparable-text.ts';
import { type ComparableText, isCopy } from '../../articles/copies/is-copy.ts';
import { HOLDERS_OF_A_SHINGLE, likelyOrigins } from '../../articles/copies/likely-origins.ts';
import { sketchOf } from '../../articles/copies/sketch.ts';
import { type ArticleRow, rangesOf } from '../article-rows.ts';
import { insertRows, toColumns } from './insert-rows.ts';

export type ComparedRow = Pick<ArticleRow, 'number' | 'text' | 'skip' | 'source' | 'content_key'>;

/** Enough to see that another article has the same words, whatever the batch takes away. */
const IDS_OF_A_KEY = 16;

/** An article that comes, as copies are looked for. */
interface Arrival {
  readonly contentKey: string;
  readonly sketch: readonly number[];
}

interface Holding {
  readonly shingle: number;
  readonly number: number;
}

/** What the archive holds of the articles that come. */
interface Held {
  /** Numbers of articles by shingle, newest first. */
  readonly holders: Map<number, number[]>;
  readonly idsByKey: Map<string, Set<string>>;
  /** Those whose texts may be repeated, by number. */
  readonly origins: ReadonlyMap<number, ComparedRow>;
}

/**
 * Finds of the articles of one batch those whose texts they repeat. What the archive holds of their shingles is read at once,
 * and so are the texts to compare; what the batch itself adds and takes away is kept beside it until `store`.
 */
export class PostgresCopies {
  readonly #client: pg.PoolClient;
  readonly #holders: Map<number, number[]>;
  readonly #idsByKey: Map<string, Set<string>>;
  readonly #origins: ReadonlyMap<number, ComparedRow>;
  readonly #fresh = new Map<number, ComparedRow>();
  readonly #added: Holding[] = [];
  readonly #gone: Holding[] = [];

  private constructor(client: pg.PoolClient, { holders, idsByKey, origins }: Held) {
    this.#client = client;
    this.#holders = holders;
    this.#idsByKey = idsByKey;
    this.#origins = origins;
  }

  static async open(client: pg.PoolClient, arrivals: readonly Arrival[]): Promise<PostgresCopies> {
    const holders = await holdersOf(client, new Set(arrivals.flatMap(({ sketch }) => sketch)));
    const idsByKey = await idsOf(client, new Set(arrivals.map(({ contentKey }) => contentKey)));
    const likely = new Set(arrivals.flatMap(({ sketch }) => likelyOrigins(listsOf(sketch, holders))));
    const rows = await readRows(client, [...likely]);
    return new PostgresCopies(client, {
      holders,
      idsByKey,
      origins: new Map(rows.map((row) => [row.number, row])),
    });
  }

  /** The key of the text that a new row repeats: that of another article, or null where it is the first with its words. */
  async originOf(row: ArticleRow, sketch: readonly number[]): Promise<string | null> {
    const sameWords = this.#idsByKey.get(row.content_key) ?? new Set<string>();
    if ([...sameWords].some((id) => id !== row.id)) return row.content_key;
    const likely = likelyOrigins(listsOf(sketch, this.#holders));
    if (likely.length === 0) return null;
    const text = comparable(row);
    for (const number of likely) {
      const other = await this.#rowOf(number);
      if (other !== undefined && isCopy(text, comparable(other))) return other.content_key;
    }
    return null;
  }

  add(row: ArticleRow, sketch: readonly number[]): void {
    this.#fresh.set(row.number, row);
    this.#idsByKey.set(row.content_key, (this.#idsByKey.get(row.content_key) ?? new Set()).add(row.id));
    for (const shingle of new Set(sketch)) {
      this.#added.push({ shingle, number: row.number });
      const numbers = listIn(this.#holders, shingle);
      const place = numbers.findIndex((number) => number < row.number);
      numbers.splice(place < 0 ? numbers.length : place, 0, row.number);
    }
  }

  remove(row: ComparedRow & Pick<ArticleRow, 'id'>): void {
    this.#fresh.delete(row.number);
    this.#idsByKey.get(row.content_key)?.delete(row.id);
    for (const shingle of sketchOf(comparable(row).shingles)) {
      this.#gone.push({ shingle, number: row.number });
      const numbers = this.#holders.get(shingle) ?? [];
      const place = numbers.indexOf(row.number);
      if (place >= 0) numbers.splice(place, 1);
    }
  }

  async store(): Promise<void> {
    const picks = {
      shingle: ['bigint', ({ shingle }: Holding) => shingle],
      number: ['bigint', ({ number }: Holding) => number],
    } as const;
    // In the order of the index, so that neighbours are written to one page.
    const added = this.#added.sort((a, b) => a.shingle - b.shingle);
    await insertRows(this.#client, 'copy_shingles', toColumns(added, picks), 'on conflict do nothing');
    if (this.#gone.length > 0)
      await this.#client.query(
        `delete from copy_shingles using unnest($1::bigint[], $2::bigint[]) as gone (shingle, number)
        where copy_shingles.shingle = gone.shingle and copy_shingles.number = gone.number`,
        [this.#gone.map(({ shingle }) => shingle), this.#gone.map(({ number }) => number)],
      );
  }

  async #rowOf(number: number): Promise<ComparedRow | undefined> {
    const known = this.#fresh.get(number) ?? this.#origins.get(number);
    return known ?? (await readRows(this.#client, [number]))[0];
  }
}

async function holdersOf(
  client: pg.PoolClient,
  shingles: ReadonlySet<number>,
): Promise<Map<number, number[]>> {
  const { rows } = await client.query<Holding>(
    `select wanted.shingle, held.number from unnest($1::bigint[]) as wanted (shingle)
    cross join lateral (
      select number from copy_shingles where shingle = wanted.shingle order by number desc limit ${HOLDERS_OF_A_SHINGLE}
    ) held`,
    [[...shingles].sort((a, b) => a - b)],
  );
  const holders = new Map<number, number[]>();
  for (const { shingle, number } of rows) listIn(holders, shingle).push(number);
  for (const numbers of holders.values()) numbers.sort((a, b) => b - a);
  return holders;
}

/** Some articles that have the same words, by the key of these. */
async function idsOf(client: pg.PoolClient, keys: ReadonlySet<string>): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ key: string; id: string }>(
    `select wanted.key, same.id from unnest($1::text[]) as wanted (key)
    cross join lateral (
      select id from article_versions where content_key = wanted.key and state = 'current' limit ${IDS_OF_A_KEY}
    ) same`,
    [[...keys]],
  );
  const idsByKey = new Map<string, Set<string>>();
  for (const { key, id } of rows) idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id));
  return idsByKey;
}

async function readRows(client: pg.PoolClient, numbers: readonly number[]): Promise<readonly ComparedRow[]> {
  if (numbers.length === 0) return [];
  const { rows } = await client.query<ComparedRow>(
    "select number, text, skip, source, content_key from articles where number = any($1::bigint[]) and state = 'current'",
    [numbers],
  );
  return rows;
}

function listsOf(
  sketch: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  return sketch.map((shingle) => (holders.get(shingle) ?? []).slice(0, HOLDERS_OF_A_SHINGLE));
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function comparable({ text, skip, source }: ComparedRow): ComparableText {
  return comparableText({ text, skip: rangesOf(skip), ...(source === null ? {} : { source }) });
}
