import { counted, orphans } from '../derived-tables.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Removes derived rows of no current article and mends counts, each table in a transaction of its own. */
export function sweepDerived(database: SqliteDatabase): number {
  let swept = 0;
  for (const { table, where } of orphans) {
    const [name = ''] = table.split(' ');
    swept += database.prepare(`DELETE FROM ${name} AS d WHERE ${where}`).run().changes;
  }
  for (const { table, columns, truth } of counted) {
    const mended = countDifferences(database, { table, columns, truth });
    if (mended === 0) continue;
    swept += mended;
    database
      .transaction(() => {
        database.exec(`DELETE FROM ${table}`);
        database.exec(`INSERT INTO ${table} (${columns}) ${truth}`);
      })
      .immediate();
  }
  return swept;
}

/** How many counts are there and should not be, or should be and are not. A count of none is as good as its absence. */
export function countDifferences(
  database: SqliteDatabase,
  { table, columns, truth }: { readonly table: string; readonly columns: string; readonly truth: string },
): number {
  const last = columns.split(', ').at(-1);
  const kept = `SELECT ${columns} FROM ${table} WHERE ${last} <> 0`;
  const count = (query: string): number =>
    database.prepare<[], number>(`SELECT count(*) FROM (${query})`).pluck().get() ?? 0;
  return count(`${kept} EXCEPT ${truth}`) + count(`${truth} EXCEPT ${kept}`);
}
