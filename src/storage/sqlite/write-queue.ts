import { setTimeout as wait } from 'node:timers/promises';
import { describeError } from '../../errors.ts';
import { Checkpointer } from './checkpointer.ts';
import { LogSync } from './log-sync.ts';
import { CHECKPOINT_PAGES, type SqliteDatabase } from './open-database.ts';
import { prepareOnce } from './prepare-once.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { isBusy, LONGEST_NAP_MS, PATIENCE_MS, withoutWaiting } from './write-when-free.ts';

/** Rows of a large write that fill as many pages as a usual write does: they lie beside one another. */
const ROWS_A_WRITE = 10;

interface Job {
  /** Runs inside the open transaction; what it throws undoes its own writes only. */
  readonly run: () => unknown;
  readonly settle: (end: { readonly value: unknown } | { readonly error: unknown }) => void;
}

/** What each job came to. */
type Ends = ReadonlyMap<Job, Parameters<Job['settle']>[0]>;

/** Neither the sync of a commit nor a checkpoint is left to SQLite, which would hold the event loop for them. */
const OWN_PACE = 'PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0';
/** For whoever else writes on the connection, as `openDatabase` has set it. */
const USUAL_PACE = `PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`;

/** What nobody waits to see on the disk is there this long after it was committed. */
const UNHURRIED_SYNC_MS = 100;

/**
 * Group commit: writes that come in one turn of the event loop go into one transaction, and each is answered once that is
 * committed. A disk takes longer for one sync than all else that a question costs, so only those wait for it who must not go on
 * before (`lasting`), together, and the event loop never. While another process writes, writes wait without holding it up.
 */
export class WriteQueue {
  readonly #database: SqliteDatabase;
  /** Null in memory. */
  readonly #disk: { readonly log: LogSync; readonly checkpointer: Checkpointer } | null;
  #jobs: Job[] = [];
  #isDue = false;
  /** How many commits there were, and how many of them are on the disk. */
  #commits = 0;
  #synced = 0;
  #unhurried: NodeJS.Timeout | undefined;
  readonly #underWay = new Set<Promise<void>>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
    const { memory, name } = database;
    this.#disk = memory ? null : { log: new LogSync(name), checkpointer: new Checkpointer(name) };
  }

  /** Runs a write in the next transaction; resolves to what it returns, once that is committed. */
  async write<T>(run: () => T): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#jobs.push({
      run,
      // What comes back is what this job's own `run` gave.
      settle: (end) => ('error' in end ? reject(end.error) : resolve(end.value as T)),
    });
    if (!this.#isDue) this.#start();
    return promise;
  }

  /** Resolves when all that was committed before the call would survive a power cut; throws where the disk fails. */
  async lasting(): Promise<void> {
    const { log } = this.#disk ?? {};
    const commits = this.#commits;
    if (log === undefined || this.#synced >= commits) return;
    await log.sync().catch((error: unknown) => {
      throw this.#translate(failed('SQLITE_IOERR_FSYNC', describeError(error)));
    });
    this.#synced = Math.max(this.#synced, commits);
  }

  /** Resolves when all that was asked for is on the disk or has failed, and nothing is open any more. */
  async drain(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    clearTimeout(this.#unhurried);
    await this.#disk?.checkpointer.settled();
    try {
      await this.lasting();
    } finally {
      await this.#disk?.log.close();
    }
  }

  #start(): void {
    this.#isDue = true;
    const flush = this.#flush().finally(() => this.#underWay.delete(flush));
    this.#underWay.add(flush);
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
    this.#isDue = false;
    try {
      if (failure !== null) throw failure;
      // What else is written on this connection has checkpoints of its own, within its commits.
      const changesBefore = this.#totalChanges();
      for (const [job, end] of this.#commit(jobs)) job.settle(end);
      this.#commits += 1;
      this.#syncSoon();
      const rows = this.#totalChanges() - changesBefore;
      this.#disk?.checkpointer.wrote(Math.max(jobs.length, rows / ROWS_A_WRITE));
    } catch (error) {
      this.#failAll(jobs, error);
    }
  }

  /** False while another process writes. */
  #begin(): boolean {
    if (!this.#database.open) return true;
    this.#setPace(OWN_PACE);
    try {
      withoutWaiting(this.#database, () => this.#database.exec('BEGIN IMMEDIATE'));
      return true;
    } catch (error) {
      // What else is wrong shows again, and is told, when the first write is tried.
      if (!isBusy(error)) return true;
      this.#setPace(USUAL_PACE);
      return false;
    }
  }

  #syncSoon(): void {
    if (this.#disk === null) return;
    this.#unhurried ??= setTimeout(() => {
      this.#unhurried = undefined;
      // Whoever has to know that it failed asks by itself.
      this.lasting().catch(() => {});
    }, UNHURRIED_SYNC_MS).unref();
  }

  /** Of the connection since it was opened: the digests of a hundred readers are one write of a thousand rows. */
  #totalChanges(): number {
    if (!this.#database.open) return 0;
    return Number(prepareOnce(this.#database, 'SELECT total_changes()').pluck().get());
  }

  #setPace(pragmas: string): void {
    if (this.#disk !== null) this.#database.exec(pragmas);
  }

  /** Throws where nothing of them is committed. */
  #commit(jobs: readonly Job[]): Ends {
    const ends = new Map<Job, Parameters<Job['settle']>[0]>();
    try {
      for (const job of jobs) ends.set(job, this.#attempt(job));
      if (this.#database.inTransaction) this.#database.exec('COMMIT');
      return ends;
    } finally {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      this.#setPace(USUAL_PACE);
    }
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
