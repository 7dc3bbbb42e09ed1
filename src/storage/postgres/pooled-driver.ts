import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { VerbatimError } from '../../errors.ts';
import { type ClaimGuard, isWrite } from '../sql/claim-guard.ts';
import { inTransaction } from './in-transaction.ts';
import { type PostgresPool, withClient } from './open-pool.ts';

/**
 * Kysely's queries over the pool, each on a connection of its own: errors say what to do, a read whose connection was cut is
 * asked once more, a write happens only as long as the guard lets it.
 */
export class PooledDriver implements Driver {
  readonly #pool: PostgresPool;
  readonly #guard: ClaimGuard | null;

  constructor(pool: PostgresPool, guard: ClaimGuard | null) {
    this.#pool = pool;
    this.#guard = guard;
  }

  async init(): Promise<void> {}

  /** A connection of the pool is taken by each query, and given back at once. */
  async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: <R>(query: CompiledQuery) => this.#execute<R>(query),
      streamQuery: () => {
        throw new VerbatimError('internal', 'Queries are not streamed here.');
      },
    };
  }

  async releaseConnection(): Promise<void> {}

  /** Writes that belong together are given whole, see `SqlDatabase.atomically`. */
  async beginTransaction(): Promise<void> {
    throw new VerbatimError('internal', 'Transactions are run by atomically().');
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  /** Whoever opened the pool closes it. */
  async destroy(): Promise<void> {}

  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map(storable);
    const ask = (client: pg.PoolClient) => client.query(sql, values);
    const guard = this.#guard;
    if (isWrite(sql))
      return toResult(
        await withClient(this.#pool, (client) =>
          guard === null
            ? ask(client)
            : inTransaction(client, async () => {
                await demandClaim(client, guard);
                return ask(client);
              }),
        ),
      );
    try {
      return toResult(await withClient(this.#pool, ask));
    } catch (error) {
      if (!(error instanceof VerbatimError) || error.code !== 'unreachable') throw error;
      return toResult(await withClient(this.#pool, ask));
    }
  }
}

/** Checks the claim within the transaction that it guards; throws where another worker has it by now. */
export async function demandClaim(client: pg.PoolClient, { check, demand }: ClaimGuard): Promise<void> {
  demand((await client.query(check.sql, [...check.parameters])).rowCount ?? 0);
}

/** PostgreSQL keeps no U+0000 in text; articles with it are refused, and elsewhere it has no meaning. */
export function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}

function toResult<R>({ command, rowCount, rows }: pg.QueryResult): QueryResult<R> {
  return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) };
}
