import type Database from 'better-sqlite3';

/** Of short rows, most of the time goes into handing a statement over; of more at once, into the rows themselves. */
const ROWS_AT_ONCE = 10;

type Value = string | number | null;

/** Writes many rows of one table, some with one statement. */
export class RowInserts<Row extends readonly Value[]> {
  readonly #some: Database.Statement<Value[]>;
  readonly #one: Database.Statement<Value[]>;

  /** `insert`: the statement up to its columns, of which there are so many. */
  constructor(database: Database.Database, insert: string, columns: number) {
    const row = `(${Array(columns).fill('?').join(', ')})`;
    this.#some = database.prepare(`${insert} VALUES ${Array(ROWS_AT_ONCE).fill(row).join(', ')}`);
    this.#one = database.prepare(`${insert} VALUES ${row}`);
  }

  /** Within the caller's transaction, in the order given. */
  run(rows: readonly Row[]): void {
    const whole = rows.length - (rows.length % ROWS_AT_ONCE);
    for (let from = 0; from < whole; from += ROWS_AT_ONCE)
      this.#some.run(...rows.slice(from, from + ROWS_AT_ONCE).flat());
    for (const row of rows.slice(whole)) this.#one.run(...row);
  }
}
