import type Database from 'better-sqlite3';
import { dayOf, firstNumberOf } from '../article-number.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Gives out article numbers, see article-number.ts. */
export class SqliteArticleNumbers {
  readonly #last: Database.Statement<[number], number | null>;

  constructor(database: SqliteDatabase) {
    this.#last = database
      .prepare<[number], number | null>('SELECT max(number) FROM articles WHERE number < ?')
      .pluck();
  }

  /** The next number of the day of publication. */
  next(publishedAtMs: number | null): number {
    const day = dayOf(publishedAtMs);
    const first = firstNumberOf(day);
    const last = this.#last.get(firstNumberOf(day + 1)) ?? null;
    return last === null || last < first ? first : last + 1;
  }
}
