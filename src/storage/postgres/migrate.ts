import type pg from 'pg';
import { VerbatimError } from '../../errors.ts';
import { migrations } from './migrations/index.ts';
import { type PostgresPool, withClient } from './open-pool.ts';

/** Any number that no other program on the same database is likely to lock. */
const MIGRATION_LOCK = 8_207_130_411;

/**
 * Brings the schema up to date: whichever worker comes first does it, the others wait for the lock and find it done. Throws a
 * VerbatimError where the database was written by a newer version, or is not encoded in UTF8; it is then left as it was.
 */
export async function migrate(pool: PostgresPool, place: string): Promise<void> {
  await withClient(pool, async (client) => {
    await refuseNarrowEncoding(client, place);
    if ((await versionOf(client, place)) === migrations.length) return;
    await client.query('begin');
    try {
      // Of the transaction, not of the session: a pooler may give the next statement to another session.
      await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const seen = await versionOf(client, place);
      for (const sql of migrations.slice(seen)) await client.query(sql);
      await client.query('create table if not exists schema_version (version integer not null)');
      await client.query('delete from schema_version');
      await client.query('insert into schema_version values ($1)', [migrations.length]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}

/** Any other encoding takes a store, and refuses the first article that has a letter it lacks. */
async function refuseNarrowEncoding(client: pg.PoolClient, place: string): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8')
    throw new VerbatimError(
      'config',
      `${place} is encoded in ${encoding}, which lacks letters that articles have. Create a database with: createdb --encoding=UTF8 --template=template0 NAME`,
    );
}

async function versionOf(client: pg.PoolClient, place: string): Promise<number> {
  const table = await client.query<{ found: boolean }>(
    "select to_regclass('schema_version') is not null as found",
  );
  if (table.rows[0]?.found !== true) return 0;
  const { rows } = await client.query<{ version: number }>('select version from schema_version');
  const seen = rows[0]?.version ?? 0;
  if (seen > migrations.length)
    throw new VerbatimError(
      'store-newer',
      `${place} was written by a newer version of Verbatim (schema ${seen}, this program knows ${migrations.length}). Update the program on this machine, or name another database.`,
    );
  return seen;
}
