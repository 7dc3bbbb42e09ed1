import type pg from 'pg';
import type { ArticleRow } from '../article-rows.ts';
import { insertRows, toColumns } from './insert-rows.ts';

type NewRow = ArticleRow & { readonly analysis: Uint8Array | null };
type Picks = Parameters<typeof toColumns<NewRow>>[1];

const versionPicks: Picks = {
  id: ['text', (row) => row.id],
  version: ['integer', (row) => row.version],
  number: ['bigint', (row) => row.number],
  state: ['text', (row) => row.state],
  origin: ['text', (row) => row.origin],
  hash: ['text', (row) => row.hash],
  content_key: ['text', (row) => row.content_key],
  url: ['text', (row) => row.url],
};
const articlePicks: Picks = {
  ...versionPicks,
  title: ['text', (row) => row.title],
  source: ['text', (row) => row.source],
  source_is_claimed: ['smallint', (row) => row.source_is_claimed],
  author: ['text', (row) => row.author],
  published_at: ['bigint', (row) => row.published_at],
  published_at_is_assumed: ['smallint', (row) => row.published_at_is_assumed],
  language: ['text', (row) => row.language],
  flags: ['text', (row) => row.flags],
  skip: ['text', (row) => row.skip],
  text: ['text', (row) => row.text],
  analysis: ['bytea', (row) => row.analysis],
};

/** Inserts versions of articles; the partitions that they belong to are there. */
export async function insertArticles(client: pg.PoolClient, rows: readonly NewRow[]): Promise<void> {
  await insertRows(client, 'articles', toColumns(rows, articlePicks));
  await insertRows(client, 'article_versions', toColumns(rows, versionPicks));
}

/** Versions that are no longer current; what they were ranked by is not needed any more. */
export async function setStates(
  client: pg.PoolClient,
  numbers: readonly number[],
  state: 'replaced' | 'withdrawn',
): Promise<void> {
  if (numbers.length === 0) return;
  await client.query('update articles set state = $2, analysis = null where number = any($1::bigint[])', [
    numbers,
    state,
  ]);
  await client.query('update article_versions set state = $2 where number = any($1::bigint[])', [
    numbers,
    state,
  ]);
}

/** Rows that are stored anew under another number. */
export async function deleteArticles(client: pg.PoolClient, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  for (const table of ['articles', 'article_versions'])
    await client.query(`delete from ${table} where number = any($1::bigint[])`, [numbers]);
}

/** What versions mean that are no longer current, and by which extractor they were read. */
export async function removeOfVersions(client: pg.PoolClient, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  for (const table of ['embeddings', 'extractor_versions'])
    await client.query(`delete from ${table} where number = any($1::bigint[])`, [numbers]);
}

/** By which extractor current versions were read. */
export async function setExtractors(
  client: pg.PoolClient,
  articles: readonly { readonly number: number; readonly extractor: number }[],
): Promise<void> {
  await insertRows(
    client,
    'extractor_versions',
    toColumns(articles, {
      number: ['bigint', ({ number }) => number],
      version: ['integer', ({ extractor }) => extractor],
    }),
    'on conflict (number) do update set version = excluded.version',
  );
}
