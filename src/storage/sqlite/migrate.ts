import type Database from 'better-sqlite3';
import { VerbatimError } from '../../errors.ts';
import { migrations } from './migrations/index.ts';

/**
 * Throws a VerbatimError where the file is another program's, or of a newer version of this one. Writes nothing, so that
 * such a file stays as it was.
 */
export function refuseStrangers(database: Database.Database, file: string): void {
  const seen = versionOf(database);
  if (seen === 0 && holdsTables(database))
    throw new VerbatimError(
      'store-damaged',
      `${file} is a database of another program. It is left as it is; choose another file with --db.`,
    );
  if (seen > migrations.length)
    throw new VerbatimError(
      'store-newer',
      `${file} was written by a newer version of Verbatim (schema ${seen}, this program knows ${migrations.length}). Update the program, or choose another file with --db.`,
    );
}

/** Applies the migrations that the file has not seen, all in one transaction. */
export function migrate(database: Database.Database): void {
  if (versionOf(database) === migrations.length) return;
  database
    .transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      for (const [index, sql] of migrations.entries())
        if (index >= versionOf(database)) apply(database, sql, index + 1);
    })
    .immediate();
}

/** SQLite opens any program's file; one without our version but with tables is not ours to write into. */
function holdsTables(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined;
}

function apply(database: Database.Database, sql: string, version: number): void {
  database.exec(sql);
  database.pragma(`user_version = ${version}`);
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
