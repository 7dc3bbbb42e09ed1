import type pg from 'pg';
import type { ProcessedArticle } from '../../sources/article-archive.ts';
import type { ArchivedArticle, ArticleUpkeep, Disagreement, Renewal } from '../../sources/article-upkeep.ts';
import { type AnalysedArticle, analysed } from '../analysed-article.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { counted, orphans } from '../derived-tables.ts';
import { isSameData } from '../is-same-data.ts';
import { ArchiveBatch } from './archive-batch.ts';
import { writeArchive } from './archive-transaction.ts';
import { setExtractors } from './article-writes.ts';
import { countDifferences, findDisagreements } from './find-disagreements.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { readQuotes } from './postgres-quotes.ts';
import { PostgresSegmentMerger } from './postgres-segment-merger.ts';

type StoredRow = ArticleRow & { readonly analysis: Uint8Array | null };

/** Of `article_versions a`: current, and read by an extractor of a version below the parameter. */
function isOlder(version: string): string {
  return `a.state = 'current' and not exists
    (select 1 from extractor_versions v where v.number = a.number and v.version >= ${version})`;
}

/** Keeps what PostgreSQL derives from its articles in step with them. */
export class PostgresArticleUpkeep implements ArticleUpkeep {
  readonly #pool: PostgresPool;
  readonly #merger: PostgresSegmentMerger;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
    this.#merger = new PostgresSegmentMerger(pool);
  }

  page(afterId: string, limit: number, olderThan?: number): Promise<readonly ArchivedArticle[]> {
    return withClient(this.#pool, async (client) => {
      const places = await client.query<{ number: number }>(
        olderThan === undefined
          ? "select number from article_versions where id > $1 and state = 'current' order by id limit $2"
          : `select number from article_versions a where id > $1 and ${isOlder('$3')} order by id limit $2`,
        olderThan === undefined ? [afterId, limit] : [afterId, limit, olderThan],
      );
      const rows = await rowsOf(
        client,
        places.rows.map(({ number }) => number),
      );
      return rows
        .sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)))
        .map((row) => ({ article: fromArticleRow(row), origin: row.origin }));
    });
  }

  countOlderThan(extractor: number): Promise<number> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ total: number }>(
        `select count(*) as total from article_versions a where ${isOlder('$1')}`,
        [extractor],
      );
      return rows[0]?.total ?? 0;
    });
  }

  async renew(batch: readonly ProcessedArticle[]): Promise<Renewal> {
    const all = batch.map(analysed);
    const renewal = await writeArchive(this.#pool, async (client) => {
      const writing = await ArchiveBatch.open(client, all);
      const confirmed: { readonly number: number; readonly extractor: number }[] = [];
      let mended = 0;
      for (const processed of all) {
        const row = await currentRow(client, processed.article.id);
        if (row === undefined || row.hash !== processed.article.hash) continue;
        if (await isInStep(client, row, processed))
          confirmed.push({ number: row.number, extractor: processed.extractor });
        else {
          await writing.renew(row, processed);
          mended++;
        }
      }
      await writing.store();
      await setExtractors(client, confirmed);
      return { mended, unchanged: confirmed.length };
    });
    await this.#merger.run();
    return renewal;
  }

  sweep(): Promise<number> {
    return writeArchive(this.#pool, async (client) => {
      let swept = 0;
      for (const { table, where } of orphans) {
        const [name = ''] = table.split(' ');
        // What ranking reads stands in the row of its article.
        if (name === 'analyses') continue;
        swept += (await client.query(`delete from ${name} as d where ${where}`)).rowCount ?? 0;
      }
      for (const each of counted) {
        const wrong = await countDifferences(client, each);
        if (wrong > 0) await countAnew(client, each);
        swept += wrong;
      }
      return swept;
    });
  }

  check(): Promise<readonly Disagreement[]> {
    return withClient(this.#pool, findDisagreements);
  }
}

async function countAnew(
  client: pg.PoolClient,
  { table, columns, truth }: (typeof counted)[number],
): Promise<void> {
  const names = columns.split(', ');
  const count = names.at(-1) ?? '';
  await client.query(`update ${table} set ${count} = 0`);
  await client.query(
    `insert into ${table} (${columns}) ${truth}
    on conflict (${names.slice(0, -1).join(', ')}) do update set ${count} = excluded.${count}`,
  );
}

async function isInStep(
  client: pg.PoolClient,
  row: StoredRow,
  { article, quotes, analysis, sketch }: AnalysedArticle,
): Promise<boolean> {
  if (row.skip !== JSON.stringify(article.skip)) return false;
  if (row.analysis === null || Buffer.compare(row.analysis, analysis) !== 0) return false;
  const { rows } = await client.query<{ held: number }>(
    'select count(*) as held from copy_shingles where number = $1 and shingle = any($2::bigint[])',
    [row.number, sketch],
  );
  return rows[0]?.held === new Set(sketch).size && isSameData(await readQuotes(client, row.number), quotes);
}

async function currentRow(client: pg.PoolClient, id: string): Promise<StoredRow | undefined> {
  const { rows } = await client.query<{ number: number }>(
    "select number from article_versions where id = $1 and state = 'current'",
    [id],
  );
  const [row] = await rowsOf(
    client,
    rows.map(({ number }) => number),
  );
  return row;
}

async function rowsOf(client: pg.PoolClient, numbers: readonly number[]): Promise<StoredRow[]> {
  if (numbers.length === 0) return [];
  const { rows } = await client.query<StoredRow>('select * from articles where number = any($1::bigint[])', [
    numbers,
  ]);
  return rows;
}
