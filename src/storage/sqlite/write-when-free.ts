import { setTimeout as wait } from 'node:timers/promises';
import type Database from 'better-sqlite3';

/** How long writes wait for another process that writes before they fail. */
export const PATIENCE_MS = 90_000;
/** A try costs next to nothing; who naps longer misses the moments in which a process that writes much lets others in. */
export const LONGEST_NAP_MS = 5;

/**
 * Runs `work` in a transaction of its own, which holds the write lock from its beginning. While another process writes, it waits
 * without holding the event loop up; SQLite's own error, where that takes too long.
 */
export async function writeWhenFree<T>(database: Database.Database, work: () => T): Promise<T> {
  const endsAt = performance.now() + PATIENCE_MS;
  for (let napMs = 1; ; napMs = Math.min(2 * napMs, LONGEST_NAP_MS)) {
    try {
      return withoutWaiting(database, () => database.transaction(work).immediate());
    } catch (error) {
      if (!isBusy(error) || performance.now() > endsAt) throw error;
    }
    await wait(napMs);
  }
}

/** SQLite would wait for another process too, but with the event loop. */
export function withoutWaiting<T>(database: Database.Database, run: () => T): T {
  const before = database.pragma('busy_timeout', { simple: true });
  database.pragma('busy_timeout = 0');
  try {
    return run();
  } finally {
    if (database.open) database.pragma(`busy_timeout = ${String(before)}`);
  }
}

/** Whether another connection holds the lock; SQLite has several codes for it, which begin alike. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
