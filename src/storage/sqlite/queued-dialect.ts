import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { isWrite } from '../sql/claim-guard.ts';
import type { SqliteDatabase } from './open-database.ts';
import { prepareOnce } from './prepare-once.ts';
import type { WriteQueue } from './write-queue.ts';

export interface QueuedDialectOptions {
  readonly database: SqliteDatabase;
  readonly writes: WriteQueue;
  /** Throws inside the transaction of a write that must not happen. */
  readonly demand?: () => void;
}

/** Kysely's SQLite, but for where queries run: reads at once, writes in the queue's next transaction. */
export function queuedDialect(options: QueuedDialectOptions): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new QueuedDriver(options),
    createIntrospector: (query) => new SqliteIntrospector(query),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class QueuedDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(options: QueuedDialectOptions) {
    this.#connection = new QueuedConnection(options);
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  beginTransaction = noTransactions;
  commitTransaction = noTransactions;
  rollbackTransaction = noTransactions;
}

/** An open transaction would take in whatever else this process writes on the connection until it ends. */
async function noTransactions(): Promise<never> {
  throw new Error('Writes that belong together are given to `atomically` as a list.');
}

class QueuedConnection implements DatabaseConnection {
  readonly #options: QueuedDialectOptions;

  constructor(options: QueuedDialectOptions) {
    this.#options = options;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { database, writes, demand } = this.#options;
    if (!isWrite(query.sql)) return runQuery<R>(database, query);
    return await writes.write(() => {
      demand?.();
      return runQuery<R>(database, query);
    });
  }

  streamQuery(): never {
    throw new Error(
      'Queries are read whole or in pages, so that a store is never held open by a slow reader.',
    );
  }
}

/** The rows of a query, or how many it changed. */
function runQuery<R>(database: SqliteDatabase, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const statement = prepareOnce(database, sql);
  // Kysely's types say what its query selects.
  if (statement.reader) return { rows: statement.all(...parameters) as R[] };
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
