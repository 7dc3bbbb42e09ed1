import type Database from 'better-sqlite3';
import type { Interval, SpeakerSummary, StoredQuote } from '../../search/article-index.ts';
import { type NumberRange, numberRange } from '../number-range.ts';
import { endOfVisible, publishedRange, saidRange } from '../published-range.ts';
import { HALF_DAY_MS, memoisedKeys, surnameKeyOf, whenSaid } from '../quote-keys.ts';
import { fromQuoteRow, type QuoteRow } from '../quote-rows.ts';
import type { UnindexedArticle } from '../unindexed-article.ts';
import type { SqliteDatabase } from './open-database.ts';

/** "Who speaks here" is told from this many quotations: enough for a list of names, however large the archive. */
const QUOTES_FOR_SPEAKERS = 5_000;

const quoteColumns =
  'q.number, q.position, q.said_at, q.quote, a.id AS article_id, a.published_at FROM quotes q JOIN articles a ON a.number = q.number';

/** Quotations of current articles, by article and by their speaker's surname. */
export class SqliteQuotes {
  readonly #database: SqliteDatabase;
  readonly #insert: Database.Statement<[number, number, string | null, string | null, string]>;
  readonly #insertSpeaker: Database.Statement<[string, number, number, number]>;
  readonly #addSurname: Database.Statement<[string, number]>;
  readonly #inArticle: Database.Statement<[string], QuoteRow>;
  readonly #bySurname: Database.Statement<
    [string, number, number, number, number, number],
    QuoteRow & { readonly at: number }
  >;
  readonly #speakers: Database.Statement<[NumberRange & { sample: number; limit: number }], SpeakerSummary>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#insert = database.prepare(
      'INSERT INTO quotes (number, position, speaker, said_at, quote) VALUES (?, ?, ?, ?, ?)',
    );
    this.#insertSpeaker = database.prepare(
      'INSERT OR IGNORE INTO quote_speakers (surname_key, at, number, position) VALUES (?, ?, ?, ?)',
    );
    this.#addSurname = database.prepare(
      'INSERT INTO surnames (surname_key, quotes) VALUES (?, ?) ON CONFLICT (surname_key) DO UPDATE SET quotes = quotes + excluded.quotes',
    );
    this.#inArticle = database.prepare(
      `SELECT ${quoteColumns} WHERE a.id = ? AND a.state = 'current' ORDER BY q.position`,
    );
    // In the order of the key, so that a much-quoted speaker costs no more than the limit.
    this.#bySurname = database.prepare(`
      SELECT s.at, ${quoteColumns} JOIN quote_speakers s ON s.number = q.number AND s.position = q.position
      WHERE s.surname_key = ? AND s.at >= ? AND s.at < ? AND (a.published_at < ? OR (a.published_at IS NULL AND ?))
      ORDER BY s.at DESC, s.number DESC, s.position DESC LIMIT ?`);
    this.#speakers = database.prepare(`
      SELECT speaker AS name, count(*) AS quotes
      FROM (SELECT speaker FROM quotes WHERE number >= @from AND number < @to AND speaker IS NOT NULL ORDER BY number DESC LIMIT @sample)
      GROUP BY speaker ORDER BY quotes DESC, name LIMIT @limit`);
  }

  /** Stores the quotations of articles that come by ascending number. */
  add(articles: readonly UnindexedArticle[]): void {
    const keyOf = memoisedKeys();
    const spoken: { key: string; at: number; number: number; position: number }[] = [];
    for (const { number, publishedAtMs, quotes } of articles)
      for (const [position, { saidAt, ...quote }] of quotes.entries()) {
        const key = keyOf(quote.speaker);
        const name = key === null ? null : (quote.speaker?.name ?? null);
        this.#insert.run(number, position, name, saidAt ?? null, JSON.stringify(quote));
        if (key !== null) spoken.push({ key, at: whenSaid(saidAt, publishedAtMs), number, position });
      }
    // In the order of the table: neighbours share a page, which is then written once.
    spoken.sort((a, b) => (a.key === b.key ? a.at - b.at : a.key < b.key ? -1 : 1));
    const counts = new Map<string, number>();
    for (const { key, at, number, position } of spoken) {
      this.#insertSpeaker.run(key, at, number, position);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) this.#addSurname.run(key, count);
  }

  remove(number: number): void {
    const rows = this.#database
      .prepare<[number], QuoteRow>(`SELECT ${quoteColumns} WHERE q.number = ?`)
      .all(number);
    for (const row of rows) {
      const key = surnameKeyOf(fromQuoteRow(row).quote.speaker);
      if (key === null) continue;
      this.#database
        .prepare(
          'DELETE FROM quote_speakers WHERE surname_key = ? AND at = ? AND number = ? AND position = ?',
        )
        .run(key, whenSaid(row.said_at ?? undefined, row.published_at), number, row.position);
      this.#addSurname.run(key, -1);
      this.#database.prepare('DELETE FROM surnames WHERE surname_key = ? AND quotes <= 0').run(key);
    }
    this.#database.prepare('DELETE FROM quotes WHERE number = ?').run(number);
  }

  inArticle(articleId: string): StoredQuote[] {
    return this.#inArticle.all(articleId).map(fromQuoteRow);
  }

  bySurname(keys: readonly string[], interval: Interval, limit: number): StoredQuote[] {
    const { fromMs, toMs } = saidRange(interval);
    const visibleMs = endOfVisible(interval);
    // What was said on the day of "now" stands at its noon.
    const lastMs = Math.min(toMs, visibleMs + HALF_DAY_MS);
    const isUnbounded = interval.from === undefined && interval.to === undefined;
    return [...new Set(keys)]
      .flatMap((key) => this.#bySurname.all(key, fromMs, lastMs, visibleMs, Number(isUnbounded), limit))
      .sort((a, b) => b.at - a.at || b.number - a.number || a.position - b.position)
      .slice(0, limit)
      .map(fromQuoteRow);
  }

  speakers(interval: Interval, limit: number): SpeakerSummary[] {
    const range = numberRange(publishedRange(interval));
    return this.#speakers.all({ ...range, sample: QUOTES_FOR_SPEAKERS, limit });
  }

  /** Surname keys that begin as `key` does and are about as long, with how many quotations each has. */
  surnamesLike(key: string): { readonly key: string; readonly quotes: number }[] {
    const first = String.fromCodePoint(key.codePointAt(0) ?? 0);
    return this.#database
      .prepare<[string, string, number, number], { key: string; quotes: number }>(
        'SELECT surname_key AS key, quotes FROM surnames WHERE surname_key >= ? AND surname_key < ? AND length(surname_key) BETWEEN ? AND ?',
      )
      .all(first, `${first}\uffff`, key.length - 1, key.length + 1);
  }
}
