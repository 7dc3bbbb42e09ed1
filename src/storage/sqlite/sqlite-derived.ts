import type Database from 'better-sqlite3';
import type { AnalysedArticle } from '../analysed-article.ts';
import type { ArticleRow } from '../article-rows.ts';
import type { IndexChange } from '../postings/build-segment.ts';
import { type UnindexedArticle, unindexedArticle } from '../unindexed-article.ts';
import type { SqliteDatabase } from './open-database.ts';
import { SqliteCopies } from './sqlite-copies.ts';
import { SqliteDayCounts } from './sqlite-day-counts.ts';
import { SqlitePostings } from './sqlite-postings.ts';
import { SqliteQuotes } from './sqlite-quotes.ts';

/**
 * All that is found by an article: postings, analyses, quotations, shingles, counts. Within a transaction it is gathered, and
 * `flush` writes it at its end: in order it is written much faster.
 */
export class SqliteDerived {
  readonly quotes: SqliteQuotes;
  readonly postings: SqlitePostings;
  readonly #dayCounts: SqliteDayCounts;
  readonly #copies: SqliteCopies;
  readonly #analysis: Database.Statement<[number], Uint8Array>;
  readonly #insertAnalysis: Database.Statement<[number, Uint8Array]>;
  readonly #deleteAnalysis: Database.Statement<[number]>;
  readonly #deleteEmbedding: Database.Statement<[number]>;
  readonly #setExtractor: Database.Statement<[number, number]>;
  readonly #deleteExtractor: Database.Statement<[number]>;
  #added = new Map<number, UnindexedArticle>();
  #gone: IndexChange[] = [];

  constructor(database: SqliteDatabase) {
    this.postings = new SqlitePostings(database);
    this.quotes = new SqliteQuotes(database);
    this.#dayCounts = new SqliteDayCounts(database);
    this.#copies = new SqliteCopies(database);
    this.#analysis = database
      .prepare<[number], Uint8Array>('SELECT analysis FROM analyses WHERE number = ?')
      .pluck();
    this.#insertAnalysis = database.prepare('INSERT INTO analyses (number, analysis) VALUES (?, ?)');
    this.#deleteAnalysis = database.prepare('DELETE FROM analyses WHERE number = ?');
    this.#deleteEmbedding = database.prepare('DELETE FROM embeddings WHERE number = ?');
    this.#setExtractor = database.prepare('REPLACE INTO extractor_versions (number, version) VALUES (?, ?)');
    this.#deleteExtractor = database.prepare('DELETE FROM extractor_versions WHERE number = ?');
  }

  /** Begins a transaction: what one that failed has gathered is forgotten. */
  begin(): void {
    this.#added = new Map();
    this.#gone = [];
    this.#copies.begin();
  }

  /** The key of the text that a new row repeats, or null where it is the first with its words. */
  originOf(row: ArticleRow, sketch: readonly number[]): string | null {
    return this.#copies.originOf(row, sketch);
  }

  add(row: ArticleRow, { quotes, analysis, sketch, extractor }: AnalysedArticle): void {
    const { number } = row;
    this.#copies.add(number, sketch);
    this.#dayCounts.add(row, 1);
    this.#added.set(number, unindexedArticle(row, { quotes, analysis, extractor }));
  }

  /** What an older extractor found is found by this one as well. */
  confirm(number: number, { extractor }: AnalysedArticle): void {
    this.#setExtractor.run(number, extractor);
  }

  /** Takes a version out of all that is searched. */
  forget(row: ArticleRow): void {
    const { number } = row;
    if (!this.#added.delete(number)) {
      const analysis = this.#analysis.get(number);
      if (analysis !== undefined) this.#gone.push({ number, analysis, isGone: true });
      this.#deleteAnalysis.run(number);
      this.#deleteEmbedding.run(number);
      this.#deleteExtractor.run(number);
      this.quotes.remove(number);
    }
    this.#copies.remove(row);
    this.#dayCounts.add(row, -1);
  }

  /** The quotations of a current version, whether they are written yet or not. */
  quotesOf(row: ArticleRow): UnindexedArticle['quotes'] {
    return (
      this.#added.get(row.number)?.quotes ??
      this.quotes
        .inArticle(row.id)
        .map(({ quote, saidAt }) => (saidAt === undefined ? quote : { ...quote, saidAt }))
    );
  }

  /** Whether these are what an article is found by now. */
  holds(number: number, { analysis, sketch }: Pick<AnalysedArticle, 'analysis' | 'sketch'>): boolean {
    const stored = this.#analysis.get(number);
    return (
      stored !== undefined && Buffer.compare(stored, analysis) === 0 && this.#copies.holds(number, sketch)
    );
  }

  flush(): void {
    const inOrder = [...this.#added.values()].sort((a, b) => a.number - b.number);
    for (const { number, analysis } of inOrder) this.#insertAnalysis.run(number, analysis);
    for (const { number, extractor } of inOrder) this.#setExtractor.run(number, extractor);
    const fresh = inOrder.map(({ number, analysis }) => ({ number, analysis, isGone: false }));
    this.postings.write([...this.#gone, ...fresh]);
    this.quotes.add(inOrder);
    this.#copies.flush();
  }
}
