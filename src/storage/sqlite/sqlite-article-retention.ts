import type Database from 'better-sqlite3';
import type { ArticleRetention, DueArticles, RetentionLimits } from '../../sources/article-retention.ts';
import type { ArticleRow } from '../article-rows.ts';
import { type DueNumbers, dueNumbers } from '../due-numbers.ts';
import type { SqliteDatabase } from './open-database.ts';
import { runSqlite } from './run-sqlite.ts';
import { SqliteArticleNumbers } from './sqlite-article-numbers.ts';
import { SqliteDerived } from './sqlite-derived.ts';
import { writeWhenFree } from './write-when-free.ts';

/** Of articles, here `l`, the latest versions that are due. */
const IS_DUE = `l.version = (SELECT max(version) FROM articles WHERE id = l.id)
  AND l.number >= @first AND l.number < @keptFrom
  AND (l.number < @quotedFrom
    OR NOT EXISTS (SELECT 1 FROM quotes q WHERE q.number = l.number AND q.speaker IS NOT NULL))`;

/** Deletes old articles from an SQLite file. */
export class SqliteArticleRetention implements ArticleRetention {
  readonly #database: SqliteDatabase;
  readonly #derived: SqliteDerived;
  readonly #numbers: SqliteArticleNumbers;
  readonly #looked: Database.Statement<[DueNumbers & { limit: number }], { number: number; id: string }>;
  readonly #due: Database.Statement<[DueNumbers & { ids: string }], string>;
  readonly #versions: Database.Statement<[string], ArticleRow>;
  readonly #deletes: readonly Database.Statement<[string]>[];

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#derived = new SqliteDerived(database);
    this.#numbers = new SqliteArticleNumbers(database);
    this.#looked = database.prepare(
      'SELECT number, id FROM articles WHERE number >= @first AND number < @keptFrom ORDER BY number LIMIT @limit',
    );
    this.#due = database
      .prepare<[DueNumbers & { ids: string }], string>(
        `SELECT l.id FROM json_each(@ids) wanted JOIN articles l ON l.id = wanted.value WHERE ${IS_DUE}`,
      )
      .pluck();
    this.#versions = database.prepare('SELECT * FROM articles WHERE id = ?');
    this.#deletes = [
      database.prepare('DELETE FROM articles WHERE id = ?'),
      database.prepare('DELETE FROM quote_changes WHERE article_id = ?'),
      database.prepare('DELETE FROM story_articles WHERE article_id = ?'),
      database.prepare('DELETE FROM story_facts WHERE article_id = ?'),
    ];
  }

  due(limits: RetentionLimits, after: number | null, limit: number): Promise<DueArticles> {
    const numbers = dueNumbers(limits);
    return runSqlite(this.#database, () => {
      const first = after === null ? numbers.first : after + 1;
      const looked = this.#looked.all({ ...numbers, first, limit });
      const ids = this.#stillDue(
        looked.map(({ id }) => id),
        numbers,
      );
      return { ids, next: looked.length < limit ? null : (looked.at(-1)?.number ?? null) };
    });
  }

  async delete(ids: readonly string[], limits: RetentionLimits): Promise<number> {
    const deleted = await runSqlite(this.#database, () =>
      writeWhenFree(this.#database, () => {
        this.#derived.begin();
        const due = this.#stillDue(ids, dueNumbers(limits));
        for (const id of due) this.#deleteOne(id);
        this.#derived.flush();
        return due.length;
      }),
    );
    if (deleted > 0) await runSqlite(this.#database, () => this.#derived.postings.tidy());
    return deleted;
  }

  #stillDue(ids: readonly string[], numbers: DueNumbers): readonly string[] {
    return this.#due.all({ ...numbers, ids: JSON.stringify([...new Set(ids)]) });
  }

  #deleteOne(id: string): void {
    for (const row of this.#versions.all(id)) {
      if (row.state === 'current') this.#derived.forget(row);
      this.#numbers.retire(row);
    }
    for (const each of this.#deletes) each.run(id);
  }
}
