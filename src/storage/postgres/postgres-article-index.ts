import type pg from 'pg';
import type { StoredArticle } from '../../articles/article.ts';
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
import { numberRange } from '../number-range.ts';
import { countPostings, readPostings } from '../postings/segment-reader.ts';
import { isInside, type PublishedRange, publishedRange } from '../published-range.ts';
import { askTogether } from './ask-together.ts';
import { countArticles, readSources } from './day-counts.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { PostgresPostings, type PostingsView } from './postgres-postings.ts';
import { readArticles, readArticleVersion, readLatest } from './read-articles.ts';
import { readCoverage } from './read-coverage.ts';
import {
  readQuotesBySpeakers,
  readQuotesBySurname,
  readQuotesIn,
  readSpeakers,
  readSurnamesLike,
} from './read-quotes.ts';

/** What search and answers read from PostgreSQL. */
export class PostgresArticleIndex implements ArticleIndex {
  readonly #pool: PostgresPool;
  readonly #postings = new PostgresPostings();
  readonly #quotesIn: (articleId: string) => Promise<readonly StoredQuote[] | undefined>;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
    this.#quotesIn = askTogether((articleIds) => readQuotesIn(pool, articleIds));
  }

  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#readPostings(async (client, view) => {
      const counts = [...(await view.find(client, terms))].map(
        ([term, found]) => [term, countPostings(found)] as const,
      );
      return new Map(counts.filter(([, count]) => count > 0));
    });
  }

  articleCount(): Promise<number> {
    return withClient(this.#pool, countArticles);
  }

  candidates(plan: CandidatePlan): Promise<readonly Candidate[]> {
    return this.#collect(plan, readCandidates);
  }

  candidateIds(plan: CandidatePlan): Promise<readonly string[]> {
    return this.#collect(plan, readIds);
  }

  #collect<T>(plan: CandidatePlan, read: ReadCollected<T>): Promise<T> {
    return this.#readPostings(async (client, view) => {
      const published = publishedRange(plan.interval);
      const range = numberRange(published);
      const found = await view.find(
        client,
        plan.terms.map(({ term }) => term),
      );
      const best = await view.withChunks(client, (readChunk) =>
        collectCandidates(plan, {
          read: (term, inHeading, limit) =>
            readPostings(found.get(term) ?? [], { inHeading, ...range, limit }, readChunk),
          dayMs: dayMsOfNumber,
        }),
      );
      return read(client, best, published);
    });
  }

  articles(ids: readonly string[]): Promise<readonly StoredArticle[]> {
    return withClient(this.#pool, (client) => readArticles(client, ids));
  }

  articleVersion(id: string, version: number): Promise<StoredArticle | null> {
    return withClient(this.#pool, (client) => readArticleVersion(client, id, version));
  }

  async quotesIn(articleId: string): Promise<readonly StoredQuote[]> {
    return (await this.#quotesIn(articleId)) ?? [];
  }

  quotesBySurname(
    surnameKeys: readonly string[],
    interval: Interval,
    limit: number,
  ): Promise<readonly StoredQuote[]> {
    return readQuotesBySurname(this.#pool, surnameKeys, interval, limit);
  }

  quotesBySpeakers(articleIds: readonly string[], names: readonly string[]): Promise<readonly StoredQuote[]> {
    return readQuotesBySpeakers(this.#pool, articleIds, names);
  }

  coverage(interval: Interval): Promise<Coverage> {
    return withClient(this.#pool, (client) => readCoverage(client, interval));
  }

  sources(
    interval: Interval,
    limit: number,
  ): Promise<readonly { readonly source: string; readonly articles: number }[]> {
    return withClient(this.#pool, (client) => readSources(client, interval, limit));
  }

  speakers(interval: Interval, limit: number): Promise<readonly SpeakerSummary[]> {
    return readSpeakers(this.#pool, interval, limit);
  }

  async similarSurnames(key: string, limit: number): Promise<readonly string[]> {
    return rankSurnames(key, await readSurnamesLike(this.#pool, key)).slice(0, limit);
  }

  latest(interval: Interval, limit: number): Promise<readonly StoredArticle[]> {
    return withClient(this.#pool, (client) => readLatest(client, interval, limit));
  }

  /** Sees one state of the index, whatever is written meanwhile. */
  #readPostings<T>(work: (client: pg.PoolClient, view: PostingsView) => Promise<T>): Promise<T> {
    return withClient(
      this.#pool,
      async (client) => work(client, await this.#postings.snapshot(client)),
      'commit',
    );
  }
}

type ReadCollected<T> = (
  client: pg.PoolClient,
  best: readonly NumberedCandidate[],
  published: PublishedRange,
) => Promise<T>;

interface CandidateRow {
  readonly number: number;
  readonly id: string;
  readonly published_at: number | null;
  readonly content_key: string;
  readonly analysis: Uint8Array;
}

async function readCandidates(
  client: pg.PoolClient,
  best: readonly NumberedCandidate[],
  published: PublishedRange,
): Promise<Candidate[]> {
  if (best.length === 0) return [];
  const { rows } = await client.query<CandidateRow>(
    'select number, id, published_at, content_key, analysis from articles where number = any($1::bigint[]) and analysis is not null',
    [best.map(({ number }) => number)],
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return best.flatMap((each) => {
    const row = byNumber.get(each.number);
    return row !== undefined && isInside(published, row.published_at) ? [toCandidate(row, each)] : [];
  });
}

async function readIds(
  client: pg.PoolClient,
  best: readonly NumberedCandidate[],
  published: PublishedRange,
): Promise<string[]> {
  const { rows } = await client.query<Omit<CandidateRow, 'content_key' | 'analysis'>>(
    'select number, id, published_at from articles where number = any($1::bigint[])',
    [best.map(({ number }) => number)],
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return best.flatMap(({ number }) => {
    const row = byNumber.get(number);
    return row !== undefined && isInside(published, row.published_at) ? [row.id] : [];
  });
}

function toCandidate(
  { id, published_at: at, content_key, analysis }: CandidateRow,
  { weight, likeness }: NumberedCandidate,
): Candidate {
  return {
    articleId: id,
    ...(at === null ? {} : { publishedAt: new Date(at).toISOString() }),
    contentKey: content_key,
    analysis,
    weight,
    ...(likeness === undefined ? {} : { likeness }),
  };
}
