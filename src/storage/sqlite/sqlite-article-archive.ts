import type Database from 'better-sqlite3';
import { comparableText } from '../../articles/copies/comparable-text.ts';
import { sketchOf } from '../../articles/copies/sketch.ts';
import { packArticle } from '../../search/pack-article.ts';
import type { ArticleArchive, ProcessedArticle, PutResult } from '../../sources/article-archive.ts';
import { dayOf, firstNumberOf } from '../article-number.ts';
import { type ArticleRow, publishedAtMs, toArticleRow } from './article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';
import type { IndexChange } from './postings/build-segment.ts';
import { runSqlite } from './run-sqlite.ts';
import { SqliteCopies } from './sqlite-copies.ts';
import { SqliteDayCounts } from './sqlite-day-counts.ts';
import { SqlitePostings } from './sqlite-postings.ts';
import { SqliteQuotes } from './sqlite-quotes.ts';
import type { UnindexedArticle } from './unindexed-article.ts';

type AnalysedArticle = ProcessedArticle & Required<Pick<ProcessedArticle, 'analysis' | 'sketch'>>;

/** What a batch has yet to make findable, by number, and what is no longer to be found. */
interface Pending {
  readonly added: Map<number, UnindexedArticle>;
  readonly gone: IndexChange[];
}

/** Articles in an SQLite file, with their postings and quotations. */
export class SqliteArticleArchive implements ArticleArchive {
  readonly #database: SqliteDatabase;
  readonly #postings: SqlitePostings;
  readonly #quotes: SqliteQuotes;
  readonly #dayCounts: SqliteDayCounts;
  readonly #copies: SqliteCopies;
  readonly #latest: Database.Statement<[string], ArticleRow>;
  readonly #lastNumber: Database.Statement<[number], number | null>;
  readonly #insert: Database.Statement<[ArticleRow]>;
  readonly #withdraw: Database.Statement<[string]>;
  readonly #setState: Database.Statement<[ArticleRow['state'], number]>;
  readonly #analysis: Database.Statement<[number], Uint8Array>;
  readonly #insertAnalysis: Database.Statement<[number, Uint8Array]>;
  readonly #deleteAnalysis: Database.Statement<[number]>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#postings = new SqlitePostings(database);
    this.#quotes = new SqliteQuotes(database);
    this.#dayCounts = new SqliteDayCounts(database);
    this.#copies = new SqliteCopies(database);
    this.#latest = database.prepare('SELECT * FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1');
    this.#lastNumber = database
      .prepare<[number], number | null>('SELECT max(number) FROM articles WHERE number < ?')
      .pluck();
    this.#insert = database.prepare(`
      INSERT INTO articles (number, id, version, state, origin, hash, content_key, title, url, source, source_is_claimed,
        author, published_at, published_at_is_assumed, language, flags, skip, text)
      VALUES (@number, @id, @version, @state, @origin, @hash, @content_key, @title, @url, @source, @source_is_claimed,
        @author, @published_at, @published_at_is_assumed, @language, @flags, @skip, @text)`);
    this.#withdraw = database.prepare("UPDATE articles SET state = 'withdrawn' WHERE id = ?");
    this.#setState = database.prepare('UPDATE articles SET state = ? WHERE number = ?');
    this.#analysis = database
      .prepare<[number], Uint8Array>('SELECT analysis FROM analyses WHERE number = ?')
      .pluck();
    this.#insertAnalysis = database.prepare('INSERT INTO analyses (number, analysis) VALUES (?, ?)');
    this.#deleteAnalysis = database.prepare('DELETE FROM analyses WHERE number = ?');
  }

  async put(batch: readonly ProcessedArticle[]): Promise<readonly PutResult[]> {
    // Before the transaction, in which others cannot write.
    const analysed = batch.map((processed) => ({
      ...processed,
      analysis: processed.analysis ?? packArticle(processed.article),
      sketch: processed.sketch ?? sketchOf(comparableText(processed.article).shingles),
    }));
    const results = await this.#write(() => {
      const pending: Pending = { added: new Map(), gone: [] };
      const outcomes = analysed.map((each) => this.#putOne(each, pending));
      this.#index(pending);
      return outcomes;
    });
    await runSqlite(this.#database, () => this.#postings.tidy());
    return results;
  }

  #index({ added, gone }: Pending): void {
    const inOrder = [...added.values()].sort((a, b) => a.number - b.number);
    for (const { number, analysis } of inOrder) this.#insertAnalysis.run(number, analysis);
    const fresh = inOrder.map(({ number, analysis }) => ({ number, analysis, isGone: false }));
    this.#postings.write([...gone, ...fresh]);
    this.#quotes.add(inOrder);
  }

  /** What is found by an article is left to the end of the batch, in `pending`: in order it is written much faster. */
  #putOne(processed: AnalysedArticle, pending: Pending): PutResult {
    const { article, quotes, analysis, sketch } = processed;
    const before = this.#latest.get(article.id);
    const current = before?.state === 'current' ? before : undefined;
    if (current?.hash === article.hash) return { outcome: 'unchanged', isCopy: false };
    if (current !== undefined) {
      this.#setState.run('replaced', current.number);
      this.#forget(current, pending);
    }
    const number = this.#nextNumber(dayOf(publishedAtMs(article.publishedAt)));
    const received = toArticleRow(processed, { number, version: (before?.version ?? 0) + 1 });
    const origin = this.#copies.originOf(received, sketch);
    const row = origin === null ? received : { ...received, content_key: origin };
    this.#insert.run(row);
    this.#copies.add(number, sketch);
    this.#dayCounts.add(row, 1);
    pending.added.set(number, { number, publishedAtMs: row.published_at, analysis, quotes });
    return { outcome: current === undefined ? 'added' : 'changed', isCopy: origin !== null };
  }

  #nextNumber(day: number): number {
    const first = firstNumberOf(day);
    const last = this.#lastNumber.get(firstNumberOf(day + 1)) ?? null;
    return last === null || last < first ? first : last + 1;
  }

  /** Takes a version out of all that is searched; `pending` holds what this batch has yet to index. */
  #forget(row: ArticleRow, { added, gone }: Pending): void {
    const { number } = row;
    if (!added.delete(number)) {
      const analysis = this.#analysis.get(number);
      if (analysis !== undefined) gone.push({ number, analysis, isGone: true });
      this.#deleteAnalysis.run(number);
      this.#quotes.remove(number);
    }
    this.#copies.remove(row);
    this.#dayCounts.add(row, -1);
  }

  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return runSqlite(this.#database, () => {
      const found = this.#database
        .prepare<[string], { id: string; hash: string }>(
          "SELECT id, hash FROM articles WHERE state = 'current' AND id IN (SELECT value FROM json_each(?))",
        )
        .all(JSON.stringify(ids));
      return new Map(found.map(({ id, hash }) => [id, hash]));
    });
  }

  remove(idOrUrl: string): Promise<readonly string[]> {
    return this.#write(() => {
      const pending: Pending = { added: new Map(), gone: [] };
      const rows = this.#database
        .prepare<[string, string], ArticleRow>(
          // One condition with OR would read the whole table.
          `SELECT * FROM articles WHERE state = 'current' AND id = ?
          UNION SELECT * FROM articles WHERE state = 'current' AND url = ? AND url IS NOT NULL`,
        )
        .all(idOrUrl, idOrUrl);
      for (const row of rows) {
        this.#withdraw.run(row.id);
        this.#forget(row, pending);
      }
      this.#index(pending);
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
    return runSqlite(this.#database, () => this.#database.transaction(work).immediate());
  }
}
