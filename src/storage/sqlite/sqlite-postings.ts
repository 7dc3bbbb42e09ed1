import type Database from 'better-sqlite3';
import type { Article } from '../../articles/article.ts';
import { analyseArticle } from '../../search/analyse-article.ts';
import { headingTerms } from '../../search/heading-terms.ts';
import { packAnalysis } from '../../search/packed-analysis.ts';
import type { SqliteDatabase } from './open-database.ts';
import type { UnindexedArticle } from './unindexed-article.ts';

/** Marks a term that stands in an article's heading; the tokenizer takes it for a part of the word. */
const HEADING = '^';

/** The full-text index: in which articles each term stands, and in how many; and each article taken apart for ranking. */
export class SqlitePostings {
  readonly #insert: Database.Statement<[number, string]>;
  readonly #delete: Database.Statement<[number]>;
  readonly #insertAnalysis: Database.Statement<[number, Uint8Array]>;
  readonly #deleteAnalysis: Database.Statement<[number]>;
  readonly #read: Database.Statement<[string, number, number, number], number>;
  readonly #addCount: Database.Statement<[string, number]>;
  readonly #dropUnused: Database.Statement<[string]>;
  readonly #count: Database.Statement<[string], number>;

  constructor(database: SqliteDatabase) {
    this.#insert = database.prepare('INSERT INTO postings (rowid, terms) VALUES (?, ?)');
    this.#delete = database.prepare('DELETE FROM postings WHERE rowid = ?');
    this.#insertAnalysis = database.prepare('INSERT INTO analyses (number, analysis) VALUES (?, ?)');
    this.#deleteAnalysis = database.prepare('DELETE FROM analyses WHERE number = ?');
    this.#read = database
      .prepare<[string, number, number, number], number>(
        'SELECT rowid FROM postings WHERE postings MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
      )
      .pluck();
    this.#addCount = database.prepare(
      'INSERT INTO term_counts (term, articles) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles',
    );
    this.#dropUnused = database.prepare('DELETE FROM term_counts WHERE term = ? AND articles <= 0');
    this.#count = database
      .prepare<[string], number>('SELECT articles FROM term_counts WHERE term = ?')
      .pluck();
  }

  /**
   * Indexes articles that come by ascending number: FTS5 gathers a batch in memory for as long as the numbers grow, and
   * writes what it has whenever one is smaller than the one before.
   */
  add(articles: readonly UnindexedArticle[]): void {
    const counts = new Map<string, number>();
    for (const { number, article } of articles) {
      const analysis = analyseArticle(article);
      this.#insertAnalysis.run(number, packAnalysis(analysis));
      const { all, heading } = headingTerms(analysis);
      let terms = '';
      for (const term of all) {
        terms += `${term} `;
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      for (const term of heading) terms += `${HEADING}${term} `;
      this.#insert.run(number, terms);
    }
    // In the order of the table: neighbours share a page, which is then written once.
    for (const [term, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
      this.#addCount.run(term, count);
  }

  remove(number: number, article: Article): void {
    this.#delete.run(number);
    this.#deleteAnalysis.run(number);
    for (const term of headingTerms(analyseArticle(article)).all) {
      this.#addCount.run(term, -1);
      this.#dropUnused.run(term);
    }
  }

  /** Numbers of articles in `[from, to)` that have a term, greatest first. */
  read(
    term: string,
    where: {
      readonly inHeading: boolean;
      readonly from: number;
      readonly to: number;
      readonly limit: number;
    },
  ): number[] {
    const token = `"${where.inHeading ? HEADING : ''}${term.replaceAll('"', '')}"`;
    return this.#read.all(token, where.from, where.to, where.limit);
  }

  documentFrequency(term: string): number {
    return this.#count.get(term) ?? 0;
  }
}
