import type pg from 'pg';
import type { ArticleRetention, DueArticles, RetentionLimits } from '../../sources/article-retention.ts';
import { type DueNumbers, dueNumbers } from '../due-numbers.ts';
import { ArchiveBatch } from './archive-batch.ts';
import { writeArchive } from './archive-transaction.ts';
import { deleteArticles } from './article-writes.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { PostgresSegmentMerger } from './postgres-segment-merger.ts';

/** Deletes old articles from PostgreSQL. */
export class PostgresArticleRetention implements ArticleRetention {
  readonly #pool: PostgresPool;
  readonly #merger: PostgresSegmentMerger;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
    this.#merger = new PostgresSegmentMerger(pool);
  }

  due(limits: RetentionLimits, after: number | null, limit: number): Promise<DueArticles> {
    const numbers = dueNumbers(limits);
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ number: number; id: string }>(
        'select number, id from article_versions where number >= $1 and number < $2 order by number limit $3',
        [after === null ? numbers.first : after + 1, numbers.keptFrom, limit],
      );
      const ids = await stillDue(
        client,
        rows.map(({ id }) => id),
        numbers,
      );
      return { ids, next: rows.length < limit ? null : (rows.at(-1)?.number ?? null) };
    });
  }

  async delete(ids: readonly string[], limits: RetentionLimits): Promise<number> {
    const deleted = await writeArchive(this.#pool, async (client) => {
      const due = await stillDue(client, ids, dueNumbers(limits));
      if (due.length > 0) await deleteWhole(client, due);
      return due.length;
    });
    if (deleted > 0) await this.#merger.run();
    return deleted;
  }
}

/** Those whose latest version is due. */
async function stillDue(
  client: pg.PoolClient,
  ids: readonly string[],
  { first, keptFrom, quotedFrom }: DueNumbers,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select latest.id from unnest($1::text[]) as wanted (id)
    cross join lateral (
      select id, number from article_versions where id = wanted.id order by version desc limit 1
    ) latest
    where latest.number >= $2 and latest.number < $3
      and (latest.number < $4
        or not exists (select 1 from quotes q where q.number = latest.number and q.speaker is not null))`,
    [[...new Set(ids)], first, keptFrom, quotedFrom],
  );
  return rows.map(({ id }) => id);
}

async function deleteWhole(client: pg.PoolClient, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ number: number; state: string }>(
    'select number, state from article_versions where id = any($1::text[])',
    [ids],
  );
  const writing = await ArchiveBatch.open(client, []);
  await writing.withdraw(rows.flatMap(({ number, state }) => (state === 'current' ? [number] : [])));
  await writing.store();
  await deleteArticles(
    client,
    rows.map(({ number }) => number),
  );
  for (const table of ['quote_changes', 'story_articles', 'story_facts'])
    await client.query(`delete from ${table} where article_id = any($1::text[])`, [ids]);
}
