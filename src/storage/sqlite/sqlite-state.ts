import { existsSync } from 'node:fs';
import { VerbatimError } from '../../errors.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { insertRows, isEmptyStore, readRows } from '../transfer/sql-state.ts';
import type { StateReader, StateWriter } from '../transfer/state-access.ts';
import { openDatabase } from './open-database.ts';
import { SqliteArticleArchive } from './sqlite-article-archive.ts';
import { sqliteSqlDatabase } from './sqlite-sql-database.ts';

/** Opens the file of a store for reading it out; readers and ingest go on beside. */
export function openSqliteStateReader(path: string): StateReader {
  if (path !== ':memory:' && !existsSync(path))
    throw new VerbatimError('not-found', `${path}: there is no such store. Name another with --db.`);
  const database = openDatabase(path);
  // One read transaction is one moment, that of its first read; what is written later goes unseen.
  database.exec('BEGIN; SELECT 1 FROM articles LIMIT 1;');
  const rows = readRows(sqliteSqlDatabase(database));
  const page = database.prepare<[string, number, number], ArticleRow>(
    'SELECT * FROM articles WHERE (id, version) > (?, ?) ORDER BY id, version LIMIT ?',
  );
  return {
    rows,
    versions: async (after, limit) =>
      page
        .all(after?.id ?? '', after?.version ?? 0, limit)
        .map((row) => ({ article: fromArticleRow(row), origin: row.origin, state: row.state })),
    close: async () => {
      database.exec('ROLLBACK');
      database.close();
    },
  };
}

/** Opens the file that state is brought into, and makes it where there is none. */
export function openSqliteStateWriter(path: string): StateWriter {
  const database = openDatabase(path);
  const sql = sqliteSqlDatabase(database);
  const archive = new SqliteArticleArchive(database);
  return {
    archive,
    isEmpty: isEmptyStore(sql),
    insert: insertRows(sql),
    // SQLite counts on from the greatest id by itself.
    settle: async () => {},
    close: async () => {
      await archive.settled();
      await sql.drain();
      database.close();
    },
  };
}
