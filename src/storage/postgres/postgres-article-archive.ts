import type { ArticleArchive, ProcessedArticle, PutResult } from '../../sources/article-archive.ts';
import { analysed } from '../analysed-article.ts';
import { ArchiveBatch } from './archive-batch.ts';
import { writeArchive } from './archive-transaction.ts';
import { setStates } from './article-writes.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { PostgresSegmentMerger } from './postgres-segment-merger.ts';

/** Articles in PostgreSQL, with their postings and quotations. */
export class PostgresArticleArchive implements ArticleArchive {
  readonly #pool: PostgresPool;
  readonly #merger: PostgresSegmentMerger;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
    this.#merger = new PostgresSegmentMerger(pool);
  }

  async put(batch: readonly ProcessedArticle[]): Promise<readonly PutResult[]> {
    const all = batch.map(analysed);
    const results = await writeArchive(this.#pool, async (client) => {
      const writing = await ArchiveBatch.open(client, all);
      const outcomes: PutResult[] = [];
      for (const each of all) outcomes.push(await writing.put(each));
      await writing.store();
      return outcomes;
    });
    await this.#merger.run();
    return results;
  }

  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ id: string; hash: string }>(
        "select id, hash from article_versions where state = 'current' and id = any($1::text[])",
        [ids],
      );
      return new Map(rows.map(({ id, hash }) => [id, hash]));
    });
  }

  remove(idOrUrl: string): Promise<readonly string[]> {
    return writeArchive(this.#pool, async (client) => {
      const { rows } = await client.query<{ id: string; number: number }>(
        "select id, number from article_versions where state = 'current' and (id = $1 or url = $1) order by id",
        [idOrUrl],
      );
      const ids = rows.map(({ id }) => id);
      const writing = await ArchiveBatch.open(client, []);
      await writing.withdraw(rows.map(({ number }) => number));
      const versions = await client.query<{ number: number }>(
        'select number from article_versions where id = any($1::text[])',
        [ids],
      );
      await setStates(
        client,
        versions.rows.map(({ number }) => number),
        'withdrawn',
      );
      await writing.store();
      return ids;
    });
  }

  idsOfOrigin(origin: string): Promise<readonly string[]> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        "select id from article_versions where state = 'current' and origin = $1 order by id",
        [origin],
      );
      return rows.map(({ id }) => id);
    });
  }

  note(key: string): Promise<string | null> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ value: string }>(
        'select value from source_notes where key = $1',
        [key],
      );
      return rows[0]?.value ?? null;
    });
  }

  setNote(key: string, value: string): Promise<void> {
    return withClient(this.#pool, async (client) => {
      await client.query(
        'insert into source_notes (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
        [key, value],
      );
    });
  }
}
