import {
  type CompiledQuery,
  Kysely,
  type SqliteDatabase as KyselyDatabase,
  SqliteDialect,
  sql,
} from 'kysely';
import type { UpdateClaim } from '../../delivery/update-store.ts';
import { type ClaimGuard, claimGuard, isWrite } from '../sql/claim-guard.ts';
import type { SqlDatabase } from '../sql/sql-database.ts';
import type { Tables } from '../sql/tables.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Typed queries over an open SQLite file. Whoever opened the file closes it. */
export function sqliteSqlDatabase(database: SqliteDatabase): SqlDatabase {
  return over(database, new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), null);
}

function over(database: SqliteDatabase, query: Kysely<Tables>, guard: ClaimGuard | null): SqlDatabase {
  return {
    query,
    nowMs: sql<number>`store_now_ms()`,
    // There is one writer at a time: nobody can be taking the same rows.
    lockForClaim: (select) => select,
    atomically: async (queries) => {
      const compiled = queries.map((each) => each.compile());
      database
        .transaction(() => {
          if (guard !== null) demand(database, guard);
          for (const { sql, parameters } of compiled) database.prepare(sql).run(...parameters);
        })
        .immediate();
    },
    guardedBy: (claim) => guarded(database, query, claim),
  };
}

function guarded(database: SqliteDatabase, query: Kysely<Tables>, claim: UpdateClaim): SqlDatabase {
  const guard = claimGuard(query, claim, false);
  const dialect = new SqliteDialect({ database: guardWrites(database, guard) });
  return over(database, new Kysely<Tables>({ dialect }), guard);
}

/** As Kysely sees a database, with the guard's question in one transaction with each write. */
function guardWrites(database: SqliteDatabase, guard: ClaimGuard): KyselyDatabase {
  const together = <T>(write: () => T): T =>
    database
      .transaction(() => {
        demand(database, guard);
        return write();
      })
      .immediate();
  return {
    close: () => {},
    prepare: (text) => {
      const statement = database.prepare<unknown[]>(text);
      if (!isWrite(text)) return statement;
      return {
        reader: statement.reader,
        all: (parameters) => together(() => statement.all(parameters)),
        run: (parameters) => together(() => statement.run(parameters)),
        iterate: (parameters) => statement.iterate(parameters),
      };
    },
  };
}

function demand(database: SqliteDatabase, { check, demand: demandRow }: ClaimGuard): void {
  demandRow(rowsOf(database, check));
}

function rowsOf(database: SqliteDatabase, { sql, parameters }: CompiledQuery): number {
  return database.prepare(sql).all(...parameters).length;
}
