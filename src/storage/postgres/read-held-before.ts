import type pg from 'pg';
import type { ProcessedArticle } from '../../sources/article-archive.ts';
import type { AnalysedArticle } from '../analysed-article.ts';
import { dayOf } from '../article-number.ts';
import { type ArticleRow, publishedAtMs } from '../article-rows.ts';
import { type ComparedRow, PostgresCopies } from './postgres-copies.ts';
import { readQuotes } from './postgres-quotes.ts';

/** Of the latest version of an article, what a batch needs. */
export interface LatestVersion {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: ArticleRow['state'];
  readonly hash: string;
}

/** What is known of a current version that goes. */
export type StoredRow = ComparedRow &
  Pick<ArticleRow, 'id' | 'published_at'> & {
    readonly analysis: Uint8Array | null;
  };

/** What the archive holds of the articles of a batch before it. */
export interface HeldBefore {
  /** By the article's id. */
  readonly latest: ReadonlyMap<string, LatestVersion>;
  /** The last number given on a day, for the days on which the articles were published. */
  readonly lastNumbers: ReadonlyMap<number, number>;
  readonly copies: PostgresCopies;
  /** The current versions that the articles replace, by their numbers. */
  readonly leaving: {
    readonly rows: ReadonlyMap<number, StoredRow>;
    readonly quotes: ReadonlyMap<number, ProcessedArticle['quotes']>;
  };
}

/** Reads all that a batch needs to know, in as many statements whether its articles are new or replace others. */
export async function readHeldBefore(
  client: pg.PoolClient,
  articles: readonly AnalysedArticle[],
): Promise<HeldBefore> {
  const latest = await readLatest(client, new Set(articles.map(({ article }) => article.id)));
  const replaced = articles.flatMap(({ article: { id, hash } }) => {
    const before = latest.get(id);
    return before?.state === 'current' && before.hash !== hash ? before.number : [];
  });
  const numbers = [...new Set(replaced)];
  const arrivals = articles.map(({ article, sketch }) => ({ contentKey: article.contentKey, sketch }));
  return {
    latest,
    lastNumbers: await readLastNumbers(client, articles),
    copies: await PostgresCopies.open(client, arrivals),
    leaving: { rows: await readStored(client, numbers), quotes: await readQuotes(client, numbers) },
  };
}

async function readLatest(
  client: pg.PoolClient,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LatestVersion>> {
  const { rows } = await client.query<LatestVersion>(
    `select wanted.id, latest.version, latest.number, latest.state, latest.hash from unnest($1::text[]) as wanted (id)
    cross join lateral (
      select version, number, state, hash from article_versions where id = wanted.id order by version desc limit 1
    ) latest`,
    [[...ids]],
  );
  return new Map(rows.map((version) => [version.id, version]));
}

async function readLastNumbers(
  client: pg.PoolClient,
  articles: readonly AnalysedArticle[],
): Promise<ReadonlyMap<number, number>> {
  const days = new Set(articles.map(({ article }) => dayOf(publishedAtMs(article.publishedAt))));
  const { rows } = await client.query<{ day: number; last_number: number }>(
    'select day, last_number from day_counts where day = any($1::integer[])',
    [[...days]],
  );
  return new Map(rows.map((row) => [row.day, row.last_number]));
}

/** Current versions by their numbers, with what has to be known to take them out. */
export async function readStored(
  client: pg.PoolClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, StoredRow>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await client.query<StoredRow>(
    'select number, id, text, skip, source, content_key, published_at, analysis from articles where number = any($1::bigint[])',
    [numbers],
  );
  return new Map(rows.map((row) => [row.number, row]));
}
