import type { Statement } from 'better-sqlite3';
import type { SqliteDatabase } from './open-database.ts';

/** Statements kept: more than the program has shapes of, but for lists, of which each length is one. */
const MOST_KEPT = 300;

const kept = new WeakMap<SqliteDatabase, Map<string, Statement<unknown[]>>>();

/** A statement for this query; those that were used last are kept, as preparing takes longer than most of them run. */
export function prepareOnce(database: SqliteDatabase, sql: string): Statement<unknown[]> {
  const statements = kept.get(database) ?? new Map<string, Statement<unknown[]>>();
  kept.set(database, statements);
  const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql);
  // What was used last stands last.
  statements.delete(sql);
  statements.set(sql, statement);
  const [oldest] = statements.keys();
  if (statements.size > MOST_KEPT && oldest !== undefined) statements.delete(oldest);
  return statement;
}
