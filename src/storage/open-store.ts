import { VerbatimError } from '../errors.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ArticleArchive } from '../sources/article-archive.ts';
import type { ArticleRetention } from '../sources/article-retention.ts';
import type { ArticleUpkeep } from '../sources/article-upkeep.ts';
import { type SqlStores, sqlStores } from './sql/sql-stores.ts';
import { type OpenOptions, openDatabase } from './sqlite/open-database.ts';
import { SqliteArticleArchive } from './sqlite/sqlite-article-archive.ts';
import { SqliteArticleIndex } from './sqlite/sqlite-article-index.ts';
import { SqliteArticleRetention } from './sqlite/sqlite-article-retention.ts';
import { SqliteArticleUpkeep } from './sqlite/sqlite-article-upkeep.ts';
import { sqliteSqlDatabase } from './sqlite/sqlite-sql-database.ts';
import { withoutPassword } from './without-password.ts';

/** All that is kept, whatever keeps it. */
export interface Store extends SqlStores {
  readonly kind: 'sqlite' | 'postgres';
  readonly archive: ArticleArchive;
  readonly index: ArticleIndex;
  readonly upkeep: ArticleUpkeep;
  readonly retention: ArticleRetention;
  close(): Promise<void>;
}

/**
 * Opens the store that `--db` or DATABASE_URL names: a postgres:// URL, the path of an SQLite file, made where absent, or
 * `:memory:`. Throws a VerbatimError that names the store and the remedy where it cannot be used.
 */
export async function openStore(pathOrUrl: string, options: OpenOptions = {}): Promise<Store> {
  if (isPostgresUrl(pathOrUrl)) {
    // The driver takes memory that a store in a file should not cost.
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return openPostgresStore(pathOrUrl);
  }
  if (/^[a-z][a-z0-9+]*:\/\//i.test(pathOrUrl))
    throw new VerbatimError(
      'config',
      `${withoutPassword(pathOrUrl)} is no store. Give the path of a file for SQLite, or a postgres:// address.`,
    );
  const database = openDatabase(pathOrUrl, options);
  const sql = sqliteSqlDatabase(database);
  const archive = new SqliteArticleArchive(database);
  return {
    kind: 'sqlite',
    ...sqlStores(sql),
    archive,
    index: new SqliteArticleIndex(database),
    upkeep: new SqliteArticleUpkeep(database),
    retention: new SqliteArticleRetention(database),
    close: async () => {
      await archive.settled();
      await sql.drain();
      database.close();
    },
  };
}

/** Anything else names an SQLite file. */
export function isPostgresUrl(pathOrUrl: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(pathOrUrl);
}
