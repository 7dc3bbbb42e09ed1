import type Database from 'better-sqlite3';
import type { ProcessedArticle } from '../../sources/article-archive.ts';
import type { ArchivedArticle, ArticleUpkeep, Disagreement, Renewal } from '../../sources/article-upkeep.ts';
import { type AnalysedArticle, analysed } from '../analysed-article.ts';
import { type ArticleRow, fromArticleRow, toArticleRow } from '../article-rows.ts';
import { isSameData } from '../is-same-data.ts';
import { findDisagreements } from './find-disagreements.ts';
import type { SqliteDatabase } from './open-database.ts';
import { runSqlite } from './run-sqlite.ts';
import { SqliteArticleNumbers } from './sqlite-article-numbers.ts';
import { SqliteDerived } from './sqlite-derived.ts';
import { sweepDerived } from './sweep-derived.ts';
import { writeWhenFree } from './write-when-free.ts';

/** Of `articles`: current, and read by an extractor of a version below the parameter. */
const IS_OLDER = `state = 'current' AND NOT EXISTS
  (SELECT 1 FROM extractor_versions v WHERE v.number = articles.number AND v.version >= ?)`;

/** Keeps what an SQLite file derives from its articles in step with them. */
export class SqliteArticleUpkeep implements ArticleUpkeep {
  readonly #database: SqliteDatabase;
  readonly #derived: SqliteDerived;
  readonly #numbers: SqliteArticleNumbers;
  readonly #page: Database.Statement<[string, number], ArticleRow>;
  readonly #older: Database.Statement<[string, number, number], ArticleRow>;
  readonly #countOlder: Database.Statement<[number], number>;
  readonly #current: Database.Statement<[string], ArticleRow>;
  readonly #renumber: Database.Statement<
    [Pick<ArticleRow, 'number' | 'content_key' | 'skip'> & { old: number }]
  >;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#derived = new SqliteDerived(database);
    this.#numbers = new SqliteArticleNumbers(database);
    this.#page = database.prepare(
      "SELECT * FROM articles WHERE id > ? AND state = 'current' ORDER BY id LIMIT ?",
    );
    this.#older = database.prepare(`SELECT * FROM articles WHERE id > ? AND ${IS_OLDER} ORDER BY id LIMIT ?`);
    this.#countOlder = database
      .prepare<[number], number>(`SELECT count(*) FROM articles WHERE ${IS_OLDER}`)
      .pluck();
    this.#current = database.prepare("SELECT * FROM articles WHERE id = ? AND state = 'current'");
    this.#renumber = database.prepare(
      'UPDATE articles SET number = @number, content_key = @content_key, skip = @skip WHERE number = @old',
    );
  }

  page(afterId: string, limit: number, olderThan?: number): Promise<readonly ArchivedArticle[]> {
    return runSqlite(this.#database, () => {
      const rows =
        olderThan === undefined ? this.#page.all(afterId, limit) : this.#older.all(afterId, olderThan, limit);
      return rows.map((row) => ({ article: fromArticleRow(row), origin: row.origin }));
    });
  }

  countOlderThan(extractor: number): Promise<number> {
    return runSqlite(this.#database, () => this.#countOlder.get(extractor) ?? 0);
  }

  async renew(batch: readonly ProcessedArticle[]): Promise<Renewal> {
    const all = batch.map(analysed);
    const renewal = await runSqlite(this.#database, () =>
      writeWhenFree(this.#database, () => this.#renewAll(all)),
    );
    await runSqlite(this.#database, () => this.#derived.postings.tidy());
    return renewal;
  }

  #renewAll(batch: readonly AnalysedArticle[]): Renewal {
    this.#derived.begin();
    let mended = 0;
    let unchanged = 0;
    for (const processed of batch) {
      const row = this.#current.get(processed.article.id);
      if (row === undefined || row.hash !== processed.article.hash) continue;
      if (this.#isInStep(row, processed)) {
        this.#derived.confirm(row.number, processed);
        unchanged++;
      } else {
        this.#renewOne(row, processed);
        mended++;
      }
    }
    this.#derived.flush();
    return { mended, unchanged };
  }

  #isInStep(row: ArticleRow, { article, quotes, analysis, sketch }: AnalysedArticle): boolean {
    return (
      row.skip === JSON.stringify(article.skip) &&
      this.#derived.holds(row.number, { analysis, sketch }) &&
      isSameData(this.#derived.quotesOf(row), quotes)
    );
  }

  /** An article that was taken out of the postings cannot come back under its number: it gets the next of its day. */
  #renewOne(row: ArticleRow, processed: AnalysedArticle): void {
    this.#derived.forget(row);
    const number = this.#numbers.next(row.published_at);
    const received = toArticleRow(processed, { number, version: row.version });
    const content_key = this.#derived.originOf(received, processed.sketch) ?? received.content_key;
    this.#renumber.run({ number, content_key, skip: received.skip, old: row.number });
    this.#derived.add({ ...row, number, content_key, skip: received.skip }, processed);
  }

  sweep(): Promise<number> {
    return runSqlite(this.#database, () => sweepDerived(this.#database));
  }

  check(): Promise<readonly Disagreement[]> {
    return runSqlite(this.#database, () => findDisagreements(this.#database));
  }
}
