import { chmodSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { VerbatimError } from '../../errors.ts';
import { makeFolder } from './make-folder.ts';

/** A service that was just killed, or is about to end, may have it for so long. */
const ENDS_WITHIN_MS = 2_000;

/**
 * Keeps other services off an SQLite store for as long as this process lives: an exclusive lock on an empty file beside it,
 * which the system takes back from whoever is killed. Two services would deliver each other's messages and digests. Returns what
 * gives it back; throws `store-busy` where another service has it. Where the lock cannot be had for another reason, opening the
 * store tells that reason better.
 */
export function holdStore(path: string, waitMs = ENDS_WITHIN_MS): () => void {
  const file = resolve(path);
  let lock: Database.Database | undefined;
  try {
    if (isSomethingElse(file)) return () => {};
    makeFolder(dirname(file));
    lock = new Database(`${file}.lock`, { timeout: waitMs });
    // Nothing is ever written to it, so that it needs no journal in a file.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    chmodSync(`${file}.lock`, 0o600);
  } catch (error) {
    lock?.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) return () => {};
    throw new VerbatimError(
      'store-busy',
      `${path} is served by another Verbatim that runs already. Stop that one, or give this one a store of its own: DATABASE_URL=data/other.db npm start`,
      { cause: error },
    );
  }
  const held = lock;
  return () => void held.close();
}

const HEADER = 'SQLite format 3';

/** A folder, or a file that is no database: nothing is left beside what is not ours. */
function isSomethingElse(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isDirectory()) return true;
  if (stats.size === 0) return false;
  const start = Buffer.alloc(HEADER.length);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, start);
  } finally {
    closeSync(opened);
  }
  return start.toString('latin1') !== HEADER;
}
