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
      const stored = await storedOf(client, all);
      const byStep = Map.groupBy(stored, isInStep);
      const outOfStep = byStep.get(false) ?? [];
      for (const { row, processed } of outOfStep) await writing.renew(row, processed);
      await writing.store();
      const confirmed = (byStep.get(true) ?? []).map(({ row, processed }) => ({
        number: row.number,
        extractor: processed.extractor,
      }));
      await setExtractors(client, confirmed);
      return { mended: outOfStep.length, unchanged: confirmed.length };
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

/** A current version beside what was found in it anew. */
interface StoredVersion {
  readonly row: StoredRow;
  readonly processed: AnalysedArticle;
  readonly quotes: AnalysedArticle['quotes'];
  /** How many shingles of its sketch are stored for it. */
  readonly shingles: number;
}

/** The articles whose current version has the text that was read, in the batch's order. What is stored of all of them is read at once. */
async function storedOf(
  client: pg.PoolClient,
  batch: readonly AnalysedArticle[],
): Promise<readonly StoredVersion[]> {
  const versions = await client.query<{ number: number }>(
    "select number from article_versions where id = any($1::text[]) and state = 'current'",
    [batch.map(({ article }) => article.id)],
  );
  const rows = await rowsOf(
    client,
    versions.rows.map(({ number }) => number),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = batch.flatMap((processed) => {
    const row = byId.get(processed.article.id);
    return row?.hash === processed.article.hash ? [{ row, processed }] : [];
  });
  const quotes = await readQuotes(
    client,
    known.map(({ row }) => row.number),
  );
  const shingles = await countShingles(client, known);
  return known.map(({ row, processed }) => ({
    row,
    processed,
    quotes: quotes.get(row.number) ?? [],
    shingles: shingles.get(row.number) ?? 0,
  }));
}

async function countShingles(
  client: pg.PoolClient,
  known: readonly Pick<StoredVersion, 'row' | 'processed'>[],
): Promise<ReadonlyMap<number, number>> {
  const wanted = known.flatMap(({ row, processed }) =>
    [...new Set(processed.sketch)].map((shingle) => ({ number: row.number, shingle })),
  );
  const { rows } = await client.query<{ number: number; held: number }>(
    `select wanted.number, count(*) as held from unnest($1::bigint[], $2::bigint[]) as wanted (number, shingle)
    join copy_shingles held on held.shingle = wanted.shingle and held.number = wanted.number group by wanted.number`,
    [wanted.map(({ number }) => number), wanted.map(({ shingle }) => shingle)],
  );
  return new Map(rows.map(({ number, held }) => [number, held]));
}

function isInStep({ row, processed, quotes, shingles }: StoredVersion): boolean {
  const { article, analysis, sketch } = processed;
  if (row.skip !== JSON.stringify(article.skip)) return false;
  if (row.analysis === null || Buffer.compare(row.analysis, analysis) !== 0) return false;
  return shingles === new Set(sketch).size && isSameData(quotes, processed.quotes);
}

async function rowsOf(client: pg.PoolClient, numbers: readonly number[]): Promise<StoredRow[]> {
  if (numbers.length === 0) return [];
  const { rows } = await client.query<StoredRow>('select * from articles where number = any($1::bigint[])', [
    numbers,
  ]);
  return rows;
}
