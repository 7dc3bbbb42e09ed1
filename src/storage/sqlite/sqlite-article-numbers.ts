import type Database from 'better-sqlite3';
import { dayOf, firstNumberOf } from '../article-number.ts';
import type { ArticleRow } from '../article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Gives out article numbers, see article-number.ts. */
export class SqliteArticleNumbers {
  readonly #last: Database.Statement<[number], number | null>;
  readonly #lastDeleted: Database.Statement<[number], number>;
  readonly #retire: Database.Statement<[number, number]>;

  constructor(database: SqliteDatabase) {
    this.#last = database
      .prepare<[number], number | null>('SELECT max(number) FROM articles WHERE number < ?')
      .pluck();
    this.#lastDeleted = database
      .prepare<[number], number>('SELECT last_number FROM deleted_numbers WHERE day = ?')
      .pluck();
    this.#retire = database.prepare(
      `INSERT INTO deleted_numbers (day, last_number) VALUES (?, ?)
      ON CONFLICT (day) DO UPDATE SET last_number = max(last_number, excluded.last_number)`,
    );
  }

  /** The next number of the day of publication. */
  next(publishedAtMs: number | null): number {
    const day = dayOf(publishedAtMs);
    const first = firstNumberOf(day);
    const last = Math.max(this.#last.get(firstNumberOf(day + 1)) ?? 0, this.#lastDeleted.get(day) ?? 0);
    return Math.max(first, last + 1);
  }

  /** Keeps the number of a version that is deleted from being given out again. */
  retire({ number, published_at }: Pick<ArticleRow, 'number' | 'published_at'>): void {
    this.#retire.run(dayOf(published_at), number);
  }
}
