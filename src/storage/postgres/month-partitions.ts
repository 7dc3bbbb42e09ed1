import type pg from 'pg';
import { dayOf, firstNumberOf, NUMBERS_PER_DAY, UNDATED_DAY } from '../article-number.ts';

const TABLES = ['articles', 'quotes'] as const;
/** Days before that share one partition: digitised archives are large, but nobody drops them month by month. */
const FIRST_MONTH = Date.UTC(2000, 0);
const LAST_MONTH = Date.UTC(2100, 0);

interface Part {
  readonly name: string;
  /** Article numbers, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Makes the partitions that articles with these numbers belong to, within the caller's transaction. A table is attached when it
 * is made, which keeps nobody from reading or writing the others.
 */
export async function ensurePartitions(client: pg.PoolClient, numbers: readonly number[]): Promise<void> {
  const parts = new Map(numbers.map(partOf).map((part) => [part.name, part]));
  const wanted = [...parts.values()].flatMap((part) => TABLES.map((table) => ({ table, part })));
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is null',
    [wanted.map(({ table, part }) => `${table}_${part.name}`)],
  );
  const missing = new Set(rows.map(({ name }) => name));
  for (const { table, part } of wanted) {
    const name = `${table}_${part.name}`;
    if (!missing.has(name)) continue;
    await client.query(`create table ${name} (like ${table} including all)`);
    await client.query(
      `alter table ${table} attach partition ${name} for values from (${part.from}) to (${part.to})`,
    );
  }
}

function partOf(number: number): Part {
  const day = Math.floor(number / NUMBERS_PER_DAY) - Math.floor(firstNumberOf(0) / NUMBERS_PER_DAY);
  if (day === UNDATED_DAY)
    return { name: 'undated', from: firstNumberOf(UNDATED_DAY), to: firstNumberOf(UNDATED_DAY + 1) };
  const ms = day * 86_400_000;
  if (ms < FIRST_MONTH)
    return { name: 'early', from: firstNumberOf(UNDATED_DAY + 1), to: firstNumberOf(dayOf(FIRST_MONTH)) };
  if (ms >= LAST_MONTH)
    return { name: 'late', from: firstNumberOf(dayOf(LAST_MONTH)), to: Number.MAX_SAFE_INTEGER };
  const date = new Date(ms);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    name: `y${year}m${String(month + 1).padStart(2, '0')}`,
    from: firstNumberOf(dayOf(Date.UTC(year, month))),
    to: firstNumberOf(dayOf(Date.UTC(year, month + 1))),
  };
}
