import type pg from 'pg';

/** Rows to be inserted, column by column: names, SQL types and values. */
export interface Columns {
  readonly [name: string]: { readonly type: string; readonly values: readonly unknown[] };
}

/** Inserts any number of rows by one statement; `onConflict` is added to it as it stands. */
export async function insertRows(
  client: pg.PoolClient,
  table: string,
  columns: Columns,
  onConflict = '',
): Promise<void> {
  const names = Object.keys(columns);
  const all = Object.values(columns);
  if ((all[0]?.values.length ?? 0) === 0) return;
  const arrays = all.map(({ type }, index) => `$${index + 1}::${type}[]`);
  await client.query(
    `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')}) ${onConflict}`,
    all.map(({ values }) => values),
  );
}

/** Turns rows into columns: of each row, the value that `pick` gives for each name. */
export function toColumns<Row>(
  rows: readonly Row[],
  picks: Readonly<Record<string, readonly [type: string, pick: (row: Row) => unknown]>>,
): Columns {
  return Object.fromEntries(
    Object.entries(picks).map(([name, [type, pick]]) => [name, { type, values: rows.map(pick) }]),
  );
}
