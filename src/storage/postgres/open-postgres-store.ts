import { type SqlStores, sqlStores } from '../sql/sql-stores.ts';
import { migrate } from './migrate.ts';
import { openPool, placeOf } from './open-pool.ts';
import { PostgresArticleArchive } from './postgres-article-archive.ts';
import { PostgresArticleIndex } from './postgres-article-index.ts';
import { PostgresArticleRetention } from './postgres-article-retention.ts';
import { PostgresArticleUpkeep } from './postgres-article-upkeep.ts';
import { postgresSqlDatabase } from './postgres-sql-database.ts';

/** The whole store in one PostgreSQL database, which many workers may share. */
export interface PostgresStore extends SqlStores {
  readonly kind: 'postgres';
  readonly archive: PostgresArticleArchive;
  readonly index: PostgresArticleIndex;
  readonly upkeep: PostgresArticleUpkeep;
  readonly retention: PostgresArticleRetention;
  close(): Promise<void>;
}

/**
 * Opens the database that a postgres:// URL names and brings its schema up to date. Throws a VerbatimError that says what to do
 * where it cannot be reached or used.
 */
export async function openPostgresStore(url: string): Promise<PostgresStore> {
  const pool = openPool(url);
  try {
    await migrate(pool, placeOf(url));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: 'postgres',
    ...sqlStores(postgresSqlDatabase(pool)),
    archive: new PostgresArticleArchive(pool),
    index: new PostgresArticleIndex(pool),
    upkeep: new PostgresArticleUpkeep(pool),
    retention: new PostgresArticleRetention(pool),
    close: () => pool.end(),
  };
}
