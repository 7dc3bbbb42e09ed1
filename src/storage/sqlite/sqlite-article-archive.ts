import type Database from 'better-sqlite3';
import type { ArticleArchive, ProcessedArticle, PutResult } from '../../sources/article-archive.ts';
import { compareQuotes } from '../../sources/quote-changes.ts';
import { type AnalysedArticle, analysed } from '../analysed-article.ts';
import { type ArticleRow, publishedAtMs, toArticleRow } from '../article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';
import { runSqlite } from './run-sqlite.ts';
import { SqliteArticleNumbers } from './sqlite-article-numbers.ts';
import { SqliteDerived } from './sqlite-derived.ts';
import { SqliteQuoteChanges } from './sqlite-quote-changes.ts';
import { writeWhenFree } from './write-when-free.ts';

/** Articles in an SQLite file, with their postings and quotations. */
export class SqliteArticleArchive implements ArticleArchive {
  readonly #database: SqliteDatabase;
  readonly #derived: SqliteDerived;
  readonly #quoteChanges: SqliteQuoteChanges;
  readonly #numbers: SqliteArticleNumbers;
  readonly #latest: Database.Statement<[string], ArticleRow>;
  readonly #insert: Database.Statement<[ArticleRow]>;
  readonly #withdraw: Database.Statement<[string]>;
  readonly #setState: Database.Statement<[ArticleRow['state'], number]>;
  readonly #hashes: Database.Statement<[string], { readonly id: string; readonly hash: string }>;
  #merging: Promise<void> | null = null;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#derived = new SqliteDerived(database);
    this.#quoteChanges = new SqliteQuoteChanges(database);
    this.#numbers = new SqliteArticleNumbers(database);
    this.#latest = database.prepare('SELECT * FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1');
    this.#insert = database.prepare(`
      INSERT INTO articles (number, id, version, state, origin, hash, content_key, title, url, source, source_is_claimed,
        author, published_at, published_at_is_assumed, language, flags, skip, text)
      VALUES (@number, @id, @version, @state, @origin, @hash, @content_key, @title, @url, @source, @source_is_claimed,
        @author, @published_at, @published_at_is_assumed, @language, @flags, @skip, @text)`);
    this.#withdraw = database.prepare("UPDATE articles SET state = 'withdrawn' WHERE id = ?");
    this.#setState = database.prepare('UPDATE articles SET state = ? WHERE number = ?');
    this.#hashes = database.prepare(
      "SELECT id, hash FROM articles WHERE state = 'current' AND id IN (SELECT value FROM json_each(?))",
    );
  }

  async put(batch: readonly ProcessedArticle[]): Promise<readonly PutResult[]> {
    const all = batch.map(analysed);
    const results = await this.#write(() => {
      this.#derived.begin();
      const outcomes = all.map((each) => this.#putOne(each));
      this.#derived.flush();
      return outcomes;
    });
    this.#merge();
    return results;
  }

  /** To be awaited before the database is closed. */
  async settled(): Promise<void> {
    await this.#merging;
  }

  /**
   * Segments are merged between batches, and nobody waits for that. A merge that fails leaves all as it was; the next batch tries
   * again, and whatever is wrong with the file is told to whoever stores that.
   */
  #merge(): void {
    this.#merging ??= this.#derived.postings
      .tidy()
      .catch(() => undefined)
      .finally(() => {
        this.#merging = null;
      });
  }

  #putOne(processed: AnalysedArticle): PutResult {
    const { article, sketch } = processed;
    const before = this.#latest.get(article.id);
    const current = before?.state === 'current' ? before : undefined;
    if (current?.hash === article.hash) return { outcome: 'unchanged', isCopy: false };
    const version = (before?.version ?? 0) + 1;
    if (current !== undefined) this.#replace(current, { version, quotes: processed.quotes });
    const number = this.#numbers.next(publishedAtMs(article.publishedAt));
    const received = toArticleRow(processed, { number, version });
    const origin = this.#derived.originOf(received, sketch);
    const row = origin === null ? received : { ...received, content_key: origin };
    this.#insert.run(row);
    this.#derived.add(row, processed);
    return { outcome: current === undefined ? 'added' : 'changed', isCopy: origin !== null };
  }

  #replace(
    row: ArticleRow,
    by: { readonly version: number; readonly quotes: ProcessedArticle['quotes'] },
  ): void {
    this.#quoteChanges.record(row.id, compareQuotes(this.#derived.quotesOf(row), by));
    this.#setState.run('replaced', row.number);
    this.#derived.forget(row);
  }

  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return runSqlite(this.#database, () => {
      const found = this.#hashes.all(JSON.stringify(ids));
      return new Map(found.map(({ id, hash }) => [id, hash]));
    });
  }

  remove(idOrUrl: string): Promise<readonly string[]> {
    return this.#write(() => {
      this.#derived.begin();
      const rows = this.#database
        .prepare<[string, string], ArticleRow>(
          // One condition with OR would read the whole table.
          `SELECT * FROM articles WHERE state = 'current' AND id = ?
          UNION SELECT * FROM articles WHERE state = 'current' AND url = ? AND url IS NOT NULL`,
        )
        .all(idOrUrl, idOrUrl);
      for (const row of rows) {
        this.#withdraw.run(row.id);
        this.#derived.forget(row);
      }
      this.#derived.flush();
      return rows.map(({ id }) => id);
    });
  }

  idsOfOrigin(origin: string): Promise<readonly string[]> {
    return runSqlite(this.#database, () =>
      this.#database
        .prepare<[string], string>(
          "SELECT id FROM articles WHERE state = 'current' AND origin = ? ORDER BY id",
        )
        .pluck()
        .all(origin),
    );
  }

  note(key: string): Promise<string | null> {
    return runSqlite(this.#database, () => {
      const read = this.#database.prepare<[string], string>('SELECT value FROM source_notes WHERE key = ?');
      return read.pluck().get(key) ?? null;
    });
  }

  setNote(key: string, value: string): Promise<void> {
    return this.#write(() => {
      this.#database
        .prepare(
          'INSERT INTO source_notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        )
        .run(key, value);
    });
  }

  /** Takes the write lock at once, so that a batch never fails half-way because another process wrote meanwhile. */
  #write<T>(work: () => T): Promise<T> {
    return runSqlite(this.#database, () => writeWhenFree(this.#database, work));
  }
}
