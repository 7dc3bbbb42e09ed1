import type Database from 'better-sqlite3';
import { VerbatimError } from '../../errors.ts';
import { migrations } from './migrations/index.ts';

/** Applies the migrations that the file has not seen, each in a transaction; refuses a file from a newer program. */
export function migrate(database: Database.Database, file: string): void {
  const seen = versionOf(database);
  if (seen > migrations.length)
    throw new VerbatimError(
      'store-newer',
      `${file} was written by a newer version of Verbatim (schema ${seen}, this program knows ${migrations.length}). Update the program, or choose another file with --db.`,
    );
  if (seen === migrations.length) return;
  database
    .transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      for (const [index, sql] of migrations.entries())
        if (index >= versionOf(database)) apply(database, sql, index + 1);
    })
    .immediate();
}

function apply(database: Database.Database, sql: string, version: number): void {
  database.exec(sql);
  database.pragma(`user_version = ${version}`);
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
