import type Database from 'better-sqlite3';
import type { QuoteChange } from '../../sources/quote-changes.ts';
import type { SqliteDatabase } from './open-database.ts';

type Row = [string, number, number, string, string, string | null, string | null, string | null];

/** Records what became of quotations, within the transaction that stores the version. Read by `storage/sql/history-store.ts`. */
export class SqliteQuoteChanges {
  readonly #insert: Database.Statement<Row>;

  constructor(database: SqliteDatabase) {
    this.#insert = database.prepare(
      'INSERT INTO quote_changes (article_id, version, position, kind, words, speaker, words_now, speaker_now) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
  }

  record(articleId: string, changes: readonly QuoteChange[]): void {
    for (const [position, { version, kind, words, speaker, wordsNow, speakerNow }] of changes.entries())
      this.#insert.run(
        articleId,
        version,
        position,
        kind,
        words,
        speaker ?? null,
        wordsNow ?? null,
        speakerNow ?? null,
      );
  }
}
