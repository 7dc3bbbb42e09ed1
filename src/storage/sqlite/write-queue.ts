import { setTimeout as wait } from 'node:timers/promises';
import type { SqliteDatabase } from './open-database.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { isBusy, LONGEST_NAP_MS, PATIENCE_MS, withoutWaiting } from './write-when-free.ts';

interface Job {
  /** Runs inside the open transaction; what it throws undoes its own writes only. */
  readonly run: () => unknown;
  readonly settle: (end: { readonly value: unknown } | { readonly error: unknown }) => void;
}

/**
 * Group commit: writes that come in one turn of the event loop go into one transaction, and each is answered once that is on the
 * disk. A hundred readers' writes then wait for one sync of the disk instead of a hundred, in which nothing else would run. While
 * another process writes, they wait without holding the event loop up.
 */
export class WriteQueue {
  readonly #database: SqliteDatabase;
  #jobs: Job[] = [];
  #flushing: Promise<void> | null = null;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Runs a write in the next transaction; resolves to what it returns, once that is committed. */
  async write<T>(run: () => T): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#jobs.push({
      run,
      // What comes back is what this job's own `run` gave.
      settle: (end) => ('error' in end ? reject(end.error) : resolve(end.value as T)),
    });
    this.#flushing ??= this.#flush();
    return promise;
  }

  /** Resolves when all that was asked for is committed or has failed. */
  async drain(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing;
  }

  async #flush(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const endsAt = performance.now() + PATIENCE_MS;
    let failure: Error | null = null;
    for (let napMs = 1; failure === null && !this.#begin(); napMs = Math.min(2 * napMs, LONGEST_NAP_MS)) {
      if (performance.now() > endsAt) failure = failed('SQLITE_BUSY', 'database is locked');
      else await wait(napMs);
    }
    if (!this.#database.open) failure = failed('SQLITE_MISUSE', 'the store is closed');
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#flushing = null;
    if (failure !== null) this.#failAll(jobs, failure);
    else this.#commit(jobs);
  }

  /** False while another process writes. */
  #begin(): boolean {
    if (!this.#database.open) return true;
    try {
      withoutWaiting(this.#database, () => this.#database.exec('BEGIN IMMEDIATE'));
      return true;
    } catch (error) {
      // What else is wrong shows again, and is told, when the first write is tried.
      return !isBusy(error);
    }
  }

  #commit(jobs: readonly Job[]): void {
    const ends = new Map<Job, Parameters<Job['settle']>[0]>();
    try {
      for (const job of jobs) ends.set(job, this.#attempt(job));
      if (this.#database.inTransaction) this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      this.#failAll(jobs, error);
      return;
    }
    for (const [job, end] of ends) job.settle(end);
  }

  #attempt({ run }: Job): Parameters<Job['settle']>[0] {
    try {
      // Inside a transaction this is a savepoint.
      return { value: this.#database.transaction(run)() };
    } catch (error) {
      // A full disk ends the whole transaction, and with it what the others wrote.
      if (!this.#database.inTransaction) throw error;
      return { error: this.#translate(error) };
    }
  }

  #failAll(jobs: readonly Job[], error: unknown): void {
    for (const { settle } of jobs) settle({ error: this.#translate(error) });
  }

  #translate(error: unknown): unknown {
    const isFromSqlite = error instanceof Error && (error.name === 'SqliteError' || isBusy(error));
    return isFromSqlite ? translateSqliteError(error, this.#database.name) : error;
  }
}

function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, name: 'SqliteError' });
}
