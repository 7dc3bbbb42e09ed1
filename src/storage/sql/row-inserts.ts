import { CompiledQuery } from 'kysely';
import type { Query, SqlDatabase } from './sql-database.ts';

/** Rows in one statement: enough to spare a server its round trips, few enough that reading the statement costs little. */
const MOST_ROWS = 64;

/**
 * A statement that inserts many rows, written by Kysely once for each number of them and then filled with their values: writing it
 * anew takes longer than SQLite takes to run it. The numbers are powers of two, so that few statements serve any count.
 */
export class RowInserts<Row extends object> {
  readonly #write: (query: SqlDatabase['query'], rows: readonly Row[]) => Query;
  readonly #texts = new WeakMap<SqlDatabase['query'], Map<number, string>>();

  /** `write` takes all its values from the rows, whose columns stand in one order. */
  constructor(write: (query: SqlDatabase['query'], rows: readonly Row[]) => Query) {
    this.#write = write;
  }

  queries({ query }: Pick<SqlDatabase, 'query'>, rows: readonly Row[]): readonly Query[] {
    const queries: Query[] = [];
    for (let at = 0, size = MOST_ROWS; at < rows.length; ) {
      if (size > rows.length - at) {
        size /= 2;
        continue;
      }
      queries.push(this.#filled(query, rows.slice(at, at + size)));
      at += size;
    }
    return queries;
  }

  #filled(query: SqlDatabase['query'], rows: readonly Row[]): Query {
    const texts = this.#texts.get(query) ?? new Map<number, string>();
    this.#texts.set(query, texts);
    const text = texts.get(rows.length) ?? this.#write(query, rows).compile().sql;
    texts.set(rows.length, text);
    const parameters = rows.flatMap((row) => Object.values(row));
    return { compile: () => CompiledQuery.raw(text, parameters) };
  }
}
