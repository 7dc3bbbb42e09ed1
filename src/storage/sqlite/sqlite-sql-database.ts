import { Kysely, sql } from 'kysely';
import type { UpdateClaim } from '../../delivery/update-store.ts';
import { type ClaimGuard, claimGuard } from '../sql/claim-guard.ts';
import type { SqlDatabase } from '../sql/sql-database.ts';
import type { Tables } from '../sql/tables.ts';
import type { SqliteDatabase } from './open-database.ts';
import { prepareOnce } from './prepare-once.ts';
import { queuedDialect } from './queued-dialect.ts';
import { WriteQueue } from './write-queue.ts';

/** Typed queries over an open SQLite file. Whoever opened the file closes it, once `drain` has resolved. */
export interface SqliteSqlDatabase extends SqlDatabase {
  /** Resolves when no write is under way any more. */
  drain(): Promise<void>;
}

/** Writes of one database go through one queue, which `drain` waits for. */
export function sqliteSqlDatabase(database: SqliteDatabase): SqliteSqlDatabase {
  const writes = new WriteQueue(database);
  return { ...over({ database, writes }), drain: () => writes.drain() };
}

interface Parts {
  readonly database: SqliteDatabase;
  readonly writes: WriteQueue;
  /** Throws where whoever writes has lost the claim to. */
  readonly demand?: () => void;
  readonly claim?: UpdateClaim;
}

function over(parts: Parts): SqlDatabase {
  const { database, writes, demand, claim = null } = parts;
  const query = new Kysely<Tables>({ dialect: queuedDialect(parts) });
  return {
    query,
    claim,
    nowMs: sql<number>`store_now_ms()`,
    // There is one writer at a time: nobody can be taking the same rows.
    lockForClaim: (select) => select,
    atomically: async (queries) => {
      const compiled = queries.map((each) => each.compile());
      await writes.write(() => {
        demand?.();
        for (const { sql, parameters } of compiled) prepareOnce(database, sql).run(...parameters);
      });
    },
    lasting: () => writes.lasting(),
    guardedBy: (given) => {
      const guard = claimGuard(query, given, false);
      return over({ database, writes, demand: () => demandClaim(database, guard), claim: given });
    },
  };
}

function demandClaim(database: SqliteDatabase, { check, demand }: ClaimGuard): void {
  demand(prepareOnce(database, check.sql).all(...check.parameters).length);
}
