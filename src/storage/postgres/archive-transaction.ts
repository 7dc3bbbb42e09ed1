import type pg from 'pg';
import { inTransaction } from './in-transaction.ts';
import { type PostgresPool, withClient } from './open-pool.ts';

/** Batches are written one at a time, whichever worker brings them: numbers and copies depend on what was there before. */
const ARCHIVE_LOCK = 8_207_130_412;

/** Runs what changes the archive in one transaction, while no other worker changes it. */
export function writeArchive<T>(pool: PostgresPool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return withClient(pool, (client) =>
    inTransaction(client, async () => {
      await client.query('select pg_advisory_xact_lock($1)', [ARCHIVE_LOCK]);
      return work(client);
    }),
  );
}
