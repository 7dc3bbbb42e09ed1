import { sql } from 'kysely';
import type { SqlDatabase } from '../sql/sql-database.ts';
import type { StateReader, StateWriter } from './state-access.ts';

/** Rows of any table, in the same SQL on every database. */
export function readRows({ query }: SqlDatabase): StateReader['rows'] {
  return async ({ name, key }, after, limit) => {
    const columns = sql.join(key.map((column) => sql.ref(column)));
    const from =
      after === undefined
        ? sql``
        : sql`where (${columns}) > (${sql.join(key.map((column) => after[column]))})`;
    const page = sql<Record<string, unknown>>`
      select * from ${sql.table(name)} ${from} order by ${columns} limit ${limit}`;
    return (await page.execute(query)).rows;
  };
}

/** All rows in one statement, which must have the columns of the first; no rows is no statement. */
export function insertRows({ query }: SqlDatabase): StateWriter['insert'] {
  return async ({ name }, rows) => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`
      insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(query);
  };
}

/** True where neither a reader nor an article is stored. */
export function isEmptyStore({ query }: SqlDatabase): StateWriter['isEmpty'] {
  return async () => {
    const found = await sql<{ n: number }>`
      select count(*) as n from (
        select 1 as one from (select id from readers limit 1) as some_readers
        union all select 1 from (select id from articles limit 1) as some_articles
      ) as anything`.execute(query);
    return Number(found.rows[0]?.n) === 0;
  };
}
