import { VerbatimError } from '../../errors.ts';
import type { SqliteDatabase } from './open-database.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/** Runs queries on an open store; what SQLite throws becomes an error that names the file and the remedy. */
export async function runSqlite<T>(database: SqliteDatabase, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFromSqlite(error) ? translateSqliteError(error, database.name) : error;
  }
}

function isFromSqlite(error: unknown): boolean {
  return !(error instanceof VerbatimError) && error instanceof Error && error.name === 'SqliteError';
}
