import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { type ClaimGuard, claimGuard } from '../sql/claim-guard.ts';
import type { Query, SqlDatabase } from '../sql/sql-database.ts';
import type { Tables } from '../sql/tables.ts';
import { inTransaction } from './in-transaction.ts';
import { type PostgresPool, withClient } from './open-pool.ts';
import { demandClaim, PooledDriver, storable } from './pooled-driver.ts';

/** Typed queries over connections to PostgreSQL. Whoever opened the pool closes it. */
export function postgresSqlDatabase(pool: PostgresPool, guard: ClaimGuard | null = null): SqlDatabase {
  const query = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PooledDriver(pool, guard),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    query,
    claim: guard?.claim ?? null,
    nowMs: sql<number>`cast(extract(epoch from statement_timestamp()) * 1000 as bigint)`,
    lockForClaim: (select) => select.forUpdate().skipLocked(),
    atomically: (queries) => retryDeadlock(() => runTogether(pool, queries, guard)),
    lasting: async () => {},
    guardedBy: (claim) => postgresSqlDatabase(pool, claimGuard(query, claim, true)),
  };
}

async function runTogether(
  pool: PostgresPool,
  queries: readonly Query[],
  guard: ClaimGuard | null,
): Promise<void> {
  if (queries.length === 0) return;
  await withClient(pool, (client) =>
    inTransaction(client, async () => {
      if (guard !== null) await demandClaim(client, guard);
      for (const each of queries) {
        const { sql: text, parameters } = each.compile();
        await client.query(text, parameters.map(storable));
      }
    }),
  );
}

/** PostgreSQL rolls one of two transactions back that wait for one another; nothing of it was done. */
async function retryDeadlock(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isDeadlock(error)) throw error;
    await work();
  }
}

function isDeadlock(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '40P01';
}
