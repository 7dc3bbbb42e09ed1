import { sql } from 'kysely';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { insertRows, isEmptyStore, readRows } from '../transfer/sql-state.ts';
import type { StateReader, StateWriter } from '../transfer/state-access.ts';
import { migrate } from './migrate.ts';
import { openPool, type PostgresPool, placeOf, withClient } from './open-pool.ts';
import { PostgresArticleArchive } from './postgres-article-archive.ts';
import { postgresSqlDatabase } from './postgres-sql-database.ts';

const VERSIONS = `
  select article.id, article.version, article.state, origin, hash, content_key, title, url, source, source_is_claimed, author,
    published_at, published_at_is_assumed, language, flags, skip, text, article.number
  from (
    select id, version, number, state from article_versions where (id, version) > ($1, $2) order by id, version limit $3
  ) as version join articles as article on article.number = version.number
  order by article.id, article.version`;

/** Opens the database for reading it out; workers go on beside. */
export async function openPostgresStateReader(url: string): Promise<StateReader> {
  // All reads on one connection, in one transaction: one moment, that of the first. What is written later goes unseen.
  const pool = openPool(url, { connections: 1, keepsConnections: true });
  await migrated(pool, url);
  await withClient(pool, (client) =>
    client.query('begin isolation level repeatable read, read only; select 1 from readers limit 1'),
  );
  return {
    rows: readRows(postgresSqlDatabase(pool)),
    versions: (after, limit) =>
      withClient(pool, async (client) => {
        const { rows } = await client.query<ArticleRow>(VERSIONS, [
          after?.id ?? '',
          after?.version ?? 0,
          limit,
        ]);
        return rows.map((row) => ({ article: fromArticleRow(row), origin: row.origin, state: row.state }));
      }),
    close: () => pool.end(),
  };
}

/** Opens the database that state is brought into, and brings its schema up to date. */
export async function openPostgresStateWriter(url: string): Promise<StateWriter> {
  const pool = openPool(url);
  await migrated(pool, url);
  const database = postgresSqlDatabase(pool);
  return {
    archive: new PostgresArticleArchive(pool),
    isEmpty: isEmptyStore(database),
    insert: insertRows(database),
    settle: async (tables) => {
      for (const { name, counted } of tables)
        if (counted !== undefined)
          await sql`
            select setval(pg_get_serial_sequence(${name}, ${counted}), greatest(max(${sql.ref(counted)}), 1))
            from ${sql.table(name)}`.execute(database.query);
    },
    close: () => pool.end(),
  };
}

async function migrated(pool: PostgresPool, url: string): Promise<void> {
  try {
    await migrate(pool, placeOf(url));
  } catch (error) {
    await pool.end();
    throw error;
  }
}
