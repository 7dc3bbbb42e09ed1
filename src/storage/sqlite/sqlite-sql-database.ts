import { Kysely, SqliteDialect } from 'kysely';
import type { SqlDatabase } from '../sql/sql-database.ts';
import type { Tables } from '../sql/tables.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Typed queries over an open SQLite file. Whoever opened the file closes it. */
export function sqliteSqlDatabase(database: SqliteDatabase): SqlDatabase {
  const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    query,
    atomically: async (queries) => {
      const compiled = queries.map((each) => each.compile());
      database
        .transaction(() => {
          for (const { sql, parameters } of compiled) database.prepare(sql).run(...parameters);
        })
        .immediate();
    },
  };
}
