import { chmodSync, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { VerbatimError } from '../../errors.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, refuseStrangers } from './migrate.ts';
import { rebuildMissingPostings } from './rebuild-postings.ts';
import { translateSqliteError } from './sqlite-errors.ts';

export type SqliteDatabase = Database.Database;

export interface OpenOptions {
  /** How long a query waits for another process to finish writing. */
  readonly busyTimeoutMs?: number;
  /** Pages held in memory, in KiB; absent: as many as a batch of articles changes. */
  readonly cacheKib?: number;
  /** The store's clock, in milliseconds since 1970, for tests that turn it by hand. */
  readonly nowMs?: () => number;
}

/** Longer than a batch of articles takes to write. */
const BUSY_TIMEOUT_MS = 5_000;
/** Holds a batch's index pages at once: of a smaller cache they are written out and read in again within the batch. */
const CACHE_KIB = 32_768;
/** 16 MB: pages that several batches change are copied into the file once for them all. */
export const CHECKPOINT_PAGES = 4_000;

/**
 * Opens the store's file, makes it and its folder where absent, and brings its schema up to date.
 * Throws a VerbatimError that names the file and the remedy where it is locked, read-only, newer than the program,
 * damaged, another program's, or not a database; the file is then left as it was.
 */
export function openDatabase(path: string, options: OpenOptions = {}): SqliteDatabase {
  const file = path === ':memory:' ? path : resolve(path);
  let database: SqliteDatabase | undefined;
  try {
    if (file !== ':memory:' && !existsSync(dirname(file))) makeFolder(dirname(file));
    const isNew = file !== ':memory:' && !existsSync(file);
    database = new Database(file, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS });
    refuseStrangers(database, file);
    // Readers' questions and settings are nobody else's business on a shared machine.
    if (isNew) chmodSync(file, 0o600);
    database.pragma('journal_mode = WAL');
    // FULL: what is committed before a message goes out must survive a power cut, or the message goes out twice.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma(`cache_size = -${options.cacheKib ?? CACHE_KIB}`);
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.function('store_now_ms', options.nowMs ?? Date.now);
    migrate(database);
    rebuildMissingPostings(database);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof VerbatimError ? error : translateSqliteError(error, file);
  }
}
