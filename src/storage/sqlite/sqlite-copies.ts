import type Database from 'better-sqlite3';
import { comparableText } from '../../articles/copies/comparable-text.ts';
import { type ComparableText, isCopy } from '../../articles/copies/is-copy.ts';
import { HOLDERS_OF_A_SHINGLE, likelyOrigins } from '../../articles/copies/likely-origins.ts';
import { sketchOf } from '../../articles/copies/sketch.ts';
import { type ArticleRow, rangesOf } from '../article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';
import { RowInserts } from './row-inserts.ts';

/** Found by one query for all shingles of a sketch; where there are more, each is asked for by itself. */
const HOLDERS_AT_ONCE = 4 * HOLDERS_OF_A_SHINGLE;
/** Shingles remembered as phrases. */
const MOST_PHRASES = 10_000;

type ComparedRow = Pick<ArticleRow, 'number' | 'text' | 'skip' | 'source' | 'content_key'>;

/** Finds of an article that comes the one whose text it repeats, by the shingles that current articles are known by. */
export class SqliteCopies {
  readonly #sameWords: Database.Statement<[string, string], number>;
  readonly #holdersOfAll: Database.Statement<[string, number], number>;
  readonly #holdersUpTo: Database.Statement<[number, number, number], number>;
  readonly #holdersAfter: Database.Statement<[number, number, number], number>;
  readonly #row: Database.Statement<[number], ComparedRow>;
  readonly #insert: RowInserts<[number, number]>;
  readonly #holds: Database.Statement<[number, number], number>;
  readonly #delete: Database.Statement<[number, number]>;
  /** Shingles that more articles hold than are looked at for one. */
  readonly #phrases = new Set<number>();
  /** By shingle, the articles of this transaction, which `flush` writes. */
  readonly #unwritten = new Map<number, number[]>();

  constructor(database: SqliteDatabase) {
    this.#sameWords = database
      .prepare<[string, string], number>(
        "SELECT 1 FROM articles WHERE content_key = ? AND state = 'current' AND id <> ? LIMIT 1",
      )
      .pluck();
    this.#holdersOfAll = database
      .prepare<[string, number], number>(
        'SELECT number FROM json_each(?) CROSS JOIN copy_shingles ON shingle = value LIMIT ?',
      )
      .pluck();
    this.#holdersUpTo = database
      .prepare<[number, number, number], number>(
        'SELECT number FROM copy_shingles WHERE shingle = ? AND number <= ? ORDER BY number DESC LIMIT ?',
      )
      .pluck();
    this.#holdersAfter = database
      .prepare<[number, number, number], number>(
        'SELECT number FROM copy_shingles WHERE shingle = ? AND number > ? ORDER BY number LIMIT ?',
      )
      .pluck();
    this.#row = database.prepare(
      "SELECT number, text, skip, source, content_key FROM articles WHERE number = ? AND state = 'current'",
    );
    this.#insert = new RowInserts(database, 'INSERT OR IGNORE INTO copy_shingles (shingle, number)', 2);
    this.#holds = database.prepare('SELECT 1 FROM copy_shingles WHERE shingle = ? AND number = ?');
    this.#delete = database.prepare('DELETE FROM copy_shingles WHERE shingle = ? AND number = ?');
  }

  /** Begins a transaction: what one that failed has gathered is forgotten. */
  begin(): void {
    this.#unwritten.clear();
  }

  /** The key of the text that a new row repeats: that of another article, or null where it is the first with its words. */
  originOf(row: ArticleRow, sketch: readonly number[]): string | null {
    if (this.#sameWords.get(row.content_key, row.id) !== undefined) return row.content_key;
    const unwritten = sketch.map((shingle) => this.#unwritten.get(shingle) ?? []);
    const likely = likelyOrigins([...unwritten, ...this.#holders(row.number, sketch)]);
    if (likely.length === 0) return null;
    const text = comparable(row);
    for (const number of likely) {
      const other = this.#row.get(number);
      if (other !== undefined && isCopy(text, comparable(other))) return other.content_key;
    }
    return null;
  }

  /** One query for all shingles but those known as phrases takes a fifth of the time of one for each. */
  #holders(number: number, sketch: readonly number[]): readonly (readonly number[])[] {
    const rare = sketch.filter((shingle) => !this.#phrases.has(shingle));
    const all = this.#holdersOfAll.all(JSON.stringify(rare), HOLDERS_AT_ONCE + 1);
    if (all.length > HOLDERS_AT_ONCE) return sketch.map((shingle) => this.#nearest(shingle, number));
    const phrases = sketch.filter((shingle) => this.#phrases.has(shingle));
    return [all, ...phrases.map((shingle) => this.#nearest(shingle, number))];
  }

  /** Those nearest in time: numbers go by day, and copies appear within days of each other. */
  #nearest(shingle: number, number: number): readonly number[] {
    const holders = [
      ...this.#holdersUpTo.all(shingle, number, HOLDERS_OF_A_SHINGLE),
      ...this.#holdersAfter.all(shingle, number, HOLDERS_OF_A_SHINGLE),
    ];
    if (this.#phrases.size >= MOST_PHRASES) this.#phrases.clear();
    if (holders.length >= HOLDERS_OF_A_SHINGLE) this.#phrases.add(shingle);
    return holders;
  }

  add(number: number, sketch: readonly number[]): void {
    for (const shingle of sketch) {
      const holders = this.#unwritten.get(shingle);
      if (holders === undefined) this.#unwritten.set(shingle, [number]);
      else holders.push(number);
    }
  }

  /** Writes what was added, by ascending shingle: as they come, each stands on another page of the file. */
  flush(): void {
    const rows: [number, number][] = [];
    for (const shingle of Float64Array.from(this.#unwritten.keys()).sort())
      for (const number of this.#unwritten.get(shingle) ?? []) rows.push([shingle, number]);
    this.#insert.run(rows);
    this.#unwritten.clear();
  }

  holds(number: number, sketch: readonly number[]): boolean {
    return sketch.every((shingle) => this.#holds.get(shingle, number) !== undefined);
  }

  remove(row: ComparedRow): void {
    for (const shingle of sketchOf(comparable(row).shingles)) {
      const holders = this.#unwritten.get(shingle)?.filter((number) => number !== row.number);
      if (holders !== undefined) this.#unwritten.set(shingle, holders);
      this.#delete.run(shingle, row.number);
    }
  }
}

function comparable({ text, skip, source }: ComparedRow): ComparableText {
  return comparableText({ text, skip: rangesOf(skip), ...(source === null ? {} : { source }) });
}
