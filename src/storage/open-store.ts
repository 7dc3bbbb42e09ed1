import { VerbatimError } from '../errors.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ArticleArchive } from '../sources/article-archive.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { SqliteArticleArchive } from './sqlite/sqlite-article-archive.ts';
import { SqliteArticleIndex } from './sqlite/sqlite-article-index.ts';

/** All that is kept, whatever keeps it. */
export interface Store {
  readonly kind: 'sqlite';
  readonly archive: ArticleArchive;
  readonly index: ArticleIndex;
  close(): Promise<void>;
}

/**
 * Opens the store that `--db` or DATABASE_URL names: the path of an SQLite file, made where absent, or `:memory:`.
 * Throws a VerbatimError that names the store and the remedy where it cannot be used.
 */
export async function openStore(pathOrUrl: string): Promise<Store> {
  if (/^[a-z][a-z0-9+]*:\/\//i.test(pathOrUrl))
    throw new VerbatimError(
      'config',
      `${withoutPassword(pathOrUrl)}: only SQLite files can be opened as yet. Give the path of a file.`,
    );
  const database = openDatabase(pathOrUrl);
  return {
    kind: 'sqlite',
    archive: new SqliteArticleArchive(database),
    index: new SqliteArticleIndex(database),
    close: async () => {
      database.close();
    },
  };
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
