import type Database from 'better-sqlite3';
import type { Interval, SpeakerSummary, StoredQuote } from '../../search/article-index.ts';
import { type NumberRange, numberRange } from '../number-range.ts';
import { endOfVisible, publishedRange, saidRange } from '../published-range.ts';
import { HALF_DAY_MS, memoisedKeys, surnameKeyOf, whenSaid } from '../quote-keys.ts';
import { fromQuoteRow, type QuoteRow } from '../quote-rows.ts';
import type { UnindexedArticle } from '../unindexed-article.ts';
import type { SqliteDatabase } from './open-database.ts';
import { RowInserts } from './row-inserts.ts';

/** "Who speaks here" is told from this many quotations: enough for a list of names, however large the archive. */
const QUOTES_FOR_SPEAKERS = 5_000;

const quoteColumns =
  'q.number, q.position, q.said_at, q.quote, a.id AS article_id, a.published_at, a.language FROM quotes q JOIN articles a ON a.number = q.number';

/** A quotation with the time by which it is found. */
type SpokenQuote = QuoteRow & { readonly at: number };

/** A quotation as the columns of `quotes` come. */
type QuoteColumns = [
  number: number,
  position: number,
  speaker: string | null,
  saidAt: string | null,
  quote: string,
];

/** One with a speaker as the columns of `quote_speakers` come: bound by their names they take half as long again. */
type SpokenColumns = [
  surnameKey: string,
  at: number,
  number: number,
  position: number,
  saidAt: string | null,
  articleId: string,
  publishedAtMs: number | null,
  language: string,
  quote: string,
];

/** Quotations of current articles, by article and by their speaker's surname. */
export class SqliteQuotes {
  readonly #database: SqliteDatabase;
  readonly #insert: RowInserts<QuoteColumns>;
  readonly #insertSpoken: RowInserts<SpokenColumns>;
  readonly #addSurname: Database.Statement<[string, number]>;
  readonly #inArticle: Database.Statement<[string], QuoteRow>;
  readonly #bySpeakers: Database.Statement<[string, string], QuoteRow>;
  readonly #bySurname: Database.Statement<[string, number, number, number, number, number], SpokenQuote>;
  readonly #speakers: Database.Statement<[NumberRange & { sample: number; limit: number }], SpeakerSummary>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#insert = new RowInserts(
      database,
      'INSERT INTO quotes (number, position, speaker, said_at, quote)',
      5,
    );
    this.#insertSpoken = new RowInserts(
      database,
      'INSERT OR IGNORE INTO quote_speakers (surname_key, at, number, position, said_at, article_id, published_at, language, quote)',
      9,
    );
    this.#addSurname = database.prepare(
      'INSERT INTO surnames (surname_key, quotes) VALUES (?, ?) ON CONFLICT (surname_key) DO UPDATE SET quotes = quotes + excluded.quotes',
    );
    this.#inArticle = database.prepare(
      `SELECT ${quoteColumns} WHERE a.id = ? AND a.state = 'current' ORDER BY q.position`,
    );
    this.#bySpeakers = database.prepare(`
      SELECT ${quoteColumns}
      WHERE a.id IN (SELECT value FROM json_each(?)) AND a.state = 'current' AND q.speaker IN (SELECT value FROM json_each(?))
      ORDER BY q.number DESC, q.position`);
    // In the order of the key, so that a much-quoted speaker costs no more than the limit.
    this.#bySurname = database.prepare(`
      SELECT at, number, position, said_at, article_id, published_at, language, quote FROM quote_speakers
      WHERE surname_key = ? AND at >= ? AND at < ? AND (published_at < ? OR (published_at IS NULL AND ?))
      ORDER BY at DESC, number DESC, position DESC LIMIT ?`);
    this.#speakers = database.prepare(`
      SELECT speaker AS name, count(*) AS quotes
      FROM (SELECT speaker FROM quotes WHERE number >= @from AND number < @to AND speaker IS NOT NULL ORDER BY number DESC LIMIT @sample)
      GROUP BY speaker ORDER BY quotes DESC, name LIMIT @limit`);
  }

  /** Stores the quotations of articles that come by ascending number. */
  add(articles: readonly UnindexedArticle[]): void {
    const keyOf = memoisedKeys();
    const written: QuoteColumns[] = [];
    const spoken: SpokenColumns[] = [];
    for (const { number, id, language, publishedAtMs, quotes } of articles)
      for (const [position, { saidAt, ...words }] of quotes.entries()) {
        const key = keyOf(words.speaker);
        const name = key === null ? null : (words.speaker?.name ?? null);
        const quote = JSON.stringify(words);
        written.push([number, position, name, saidAt ?? null, quote]);
        if (key === null) continue;
        const at = whenSaid(saidAt, publishedAtMs);
        spoken.push([key, at, number, position, saidAt ?? null, id, publishedAtMs, language, quote]);
      }
    this.#insert.run(written);
    // In the order of the table: neighbours share a page, which is then written once.
    spoken.sort(([a, ofA], [b, ofB]) => (a === b ? ofA - ofB : a < b ? -1 : 1));
    this.#insertSpoken.run(spoken);
    const counts = new Map<string, number>();
    for (const [key] of spoken) counts.set(key, (counts.get(key) ?? 0) + 1);
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

  bySpeakers(articleIds: readonly string[], names: readonly string[]): StoredQuote[] {
    return this.#bySpeakers.all(JSON.stringify(articleIds), JSON.stringify(names)).map(fromQuoteRow);
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
