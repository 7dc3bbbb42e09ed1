import type Database from 'better-sqlite3';
import type { StoredArticle } from '../../articles/article.ts';
import { defined } from '../../defined.ts';
import type {
  ArticleIndex,
  Candidate,
  CandidatePlan,
  Coverage,
  Interval,
  SpeakerSummary,
  StoredQuote,
} from '../../search/article-index.ts';
import { collectCandidates, type NumberedCandidate } from '../../search/collect-candidates.ts';
import { rankSurnames } from '../../search/rank-surnames.ts';
import { dayMsOfNumber } from '../article-number.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { numberRange } from '../number-range.ts';
import { isInside, publishedRange } from '../published-range.ts';
import { currentArticle } from './current-article.ts';
import type { SqliteDatabase } from './open-database.ts';
import { runSqlite } from './run-sqlite.ts';
import { SqliteDayCounts } from './sqlite-day-counts.ts';
import { SqlitePostings } from './sqlite-postings.ts';
import { SqliteQuotes } from './sqlite-quotes.ts';

/** What search and answers read from an SQLite file. */
export class SqliteArticleIndex implements ArticleIndex {
  readonly #database: SqliteDatabase;
  readonly #postings: SqlitePostings;
  readonly #quotes: SqliteQuotes;
  readonly #dayCounts: SqliteDayCounts;
  readonly #candidate: Database.Statement<[number], CandidateRow>;
  readonly #analysis: Database.Statement<[number], Uint8Array>;
  readonly #current: (id: string) => StoredArticle | undefined;
  readonly #latestDated: Database.Statement<[number, number, number], ArticleRow>;
  readonly #latestUndated: Database.Statement<[number], ArticleRow>;
  readonly #begin: Database.Statement<[]>;
  readonly #end: Database.Statement<[]>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#postings = new SqlitePostings(database);
    this.#quotes = new SqliteQuotes(database);
    this.#dayCounts = new SqliteDayCounts(database);
    // Two look-ups take a third of the time of a join.
    this.#candidate = database.prepare('SELECT id, published_at, content_key FROM articles WHERE number = ?');
    this.#analysis = database
      .prepare<[number], Uint8Array>('SELECT analysis FROM analyses WHERE number = ?')
      .pluck();
    this.#current = currentArticle(database);
    this.#latestDated = database.prepare(
      "SELECT * FROM articles WHERE state = 'current' AND published_at >= ? AND published_at < ? ORDER BY published_at DESC, number DESC LIMIT ?",
    );
    this.#latestUndated = database.prepare(
      "SELECT * FROM articles WHERE state = 'current' AND published_at IS NULL ORDER BY number DESC LIMIT ?",
    );
    this.#begin = database.prepare('BEGIN');
    this.#end = database.prepare('COMMIT');
  }

  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#readPostings(() => {
      const counts = terms.map((term) => [term, this.#postings.documentFrequency(term)] as const);
      return new Map(counts.filter(([, count]) => count > 0));
    });
  }

  articleCount(): Promise<number> {
    return this.#read(() => this.#dayCounts.total());
  }

  candidates(plan: CandidatePlan): Promise<readonly Candidate[]> {
    return this.#readPostings(() =>
      this.#collect(plan).flatMap(({ found, collected }) => {
        const analysis = this.#analysis.get(collected.number);
        return analysis === undefined ? [] : [toCandidate(found, analysis, collected)];
      }),
    );
  }

  candidateIds(plan: CandidatePlan): Promise<readonly string[]> {
    return this.#readPostings(() => this.#collect(plan).map(({ found }) => found.id));
  }

  articles(ids: readonly string[]): Promise<readonly StoredArticle[]> {
    return this.#read(() => ids.flatMap((id) => this.#current(id) ?? []));
  }

  articleVersion(id: string, version: number): Promise<StoredArticle | null> {
    return this.#read(() => {
      const found = this.#database
        .prepare<[string, number], ArticleRow>(
          "SELECT * FROM articles WHERE id = ? AND version = ? AND state <> 'withdrawn'",
        )
        .get(id, version);
      return found === undefined ? null : fromArticleRow(found);
    });
  }

  quotesIn(articleId: string): Promise<readonly StoredQuote[]> {
    return this.#read(() => this.#quotes.inArticle(articleId));
  }

  quotesBySurname(
    surnameKeys: readonly string[],
    interval: Interval,
    limit: number,
  ): Promise<readonly StoredQuote[]> {
    return this.#read(() => this.#quotes.bySurname(surnameKeys, interval, limit));
  }

  quotesBySpeakers(articleIds: readonly string[], names: readonly string[]): Promise<readonly StoredQuote[]> {
    return this.#read(() => this.#quotes.bySpeakers(articleIds, names));
  }

  coverage(interval: Interval): Promise<Coverage> {
    return this.#read(() => this.#dayCounts.coverage(interval));
  }

  sources(
    interval: Interval,
    limit: number,
  ): Promise<readonly { readonly source: string; readonly articles: number }[]> {
    return this.#read(() => this.#dayCounts.sources(interval, limit));
  }

  speakers(interval: Interval, limit: number): Promise<readonly SpeakerSummary[]> {
    return this.#read(() => this.#quotes.speakers(interval, limit));
  }

  similarSurnames(key: string, limit: number): Promise<readonly string[]> {
    return this.#read(() => rankSurnames(key, this.#quotes.surnamesLike(key)).slice(0, limit));
  }

  latest(interval: Interval, limit: number): Promise<readonly StoredArticle[]> {
    return this.#read(() => {
      const { fromMs, toMs, withUndated } = publishedRange(interval);
      const dated = this.#latestDated.all(fromMs, toMs, limit);
      const undated = this.#latestUndated.all(withUndated ? limit - dated.length : 0);
      return [...dated, ...undated].map(fromArticleRow);
    });
  }

  #collect(plan: CandidatePlan): { found: CandidateRow; collected: NumberedCandidate }[] {
    const published = publishedRange(plan.interval);
    const range = numberRange(published);
    const best = collectCandidates(plan, {
      read: (term, inHeading, limit) => this.#postings.read(term, { inHeading, ...range, limit }),
      dayMs: dayMsOfNumber,
    });
    return best.flatMap((collected) => {
      const found = this.#candidate.get(collected.number);
      return found === undefined || !isInside(published, found.published_at) ? [] : [{ found, collected }];
    });
  }

  /** Sees one state of the index, whatever is written meanwhile. */
  #readPostings<T>(work: () => T): Promise<T> {
    return this.#read(() => {
      this.#begin.run();
      try {
        this.#postings.refresh();
        return work();
      } finally {
        this.#end.run();
      }
    });
  }

  #read<T>(work: () => T): Promise<T> {
    return runSqlite(this.#database, work);
  }
}

type CandidateRow = Pick<ArticleRow, 'id' | 'published_at' | 'content_key'>;

function toCandidate(
  { id, published_at: at, content_key }: CandidateRow,
  analysis: Uint8Array,
  { weight, likeness }: NumberedCandidate,
): Candidate {
  return defined({
    articleId: id,
    publishedAt: at === null ? undefined : new Date(at).toISOString(),
    contentKey: content_key,
    analysis,
    weight,
    likeness,
  });
}
