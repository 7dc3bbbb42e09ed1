import type { RateRule, RateStore } from '../../delivery/rate-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Workers reserve for the next moment only: what is reserved farther ahead was so before the clock was set back. */
const FARTHEST_SLOT_MS = 60_000;

/**
 * The generic cell rate algorithm (ITU-T I.371): one instant a key, at which its allowance is full again. Taking one
 * moves that instant ahead by the interval; it may lie ahead of now by at most `burst` intervals.
 */
export function rateStore(database: SqlDatabase): RateStore {
  return {
    take: (key, rule, now) => take(database, key, rule, now),
    reserve: (key, slots, now) => reserve(database, key, slots, now),
    holdUntil: (key, until) => holdUntil(database, key, until),
    prune: (before, limit) => prune(database, before, limit),
  };
}

async function take(
  { query }: SqlDatabase,
  key: string,
  { burst, intervalMs }: RateRule,
  now: Date,
): Promise<number> {
  const nowMs = now.getTime();
  const latest = nowMs + (burst - 1) * intervalMs;
  // Farther ahead no allowance can be: the clock was set back since.
  const farthest = nowMs + burst * intervalMs;
  const taken = await query
    .insertInto('rates')
    .values({ key, full_at: nowMs + intervalMs })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((row) => ({
          full_at: row
            .case()
            .when(row.between('rates.full_at', nowMs + 1, farthest))
            .then(row('rates.full_at', '+', intervalMs))
            .else(nowMs + intervalMs)
            .end(),
        }))
        .where((row) => row.or([row('rates.full_at', '<=', latest), row('rates.full_at', '>', farthest)])),
    )
    .returning('full_at')
    .executeTakeFirst();
  if (taken !== undefined) return 0;
  const row = await query.selectFrom('rates').select('full_at').where('key', '=', key).executeTakeFirst();
  return Math.max(1, (row?.full_at ?? nowMs) - latest);
}

async function reserve(
  { query }: SqlDatabase,
  key: string,
  { count, intervalMs }: Parameters<RateStore['reserve']>[1],
  now: Date,
): Promise<number> {
  const held = await query
    .selectFrom('rates')
    .select('full_at')
    .where('key', '=', heldKey(key))
    .executeTakeFirst();
  const fromMs = Math.max(now.getTime(), held?.full_at ?? 0);
  const lengthMs = count * intervalMs;
  const { full_at: endMs } = await query
    .insertInto('rates')
    .values({ key, full_at: fromMs + lengthMs })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        full_at: row
          .case()
          .when(row.between('rates.full_at', fromMs, fromMs + FARTHEST_SLOT_MS))
          .then(row('rates.full_at', '+', lengthMs))
          .else(fromMs + lengthMs)
          .end(),
      })),
    )
    .returning('full_at')
    .executeTakeFirstOrThrow();
  return endMs - lengthMs;
}

async function holdUntil({ query }: SqlDatabase, key: string, until: Date): Promise<void> {
  const untilMs = until.getTime();
  await query
    .insertInto('rates')
    .values({ key: heldKey(key), full_at: untilMs })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ full_at: untilMs }).where('rates.full_at', '<', untilMs),
    )
    .execute();
}

async function prune({ query }: SqlDatabase, before: Date, limit: number): Promise<number> {
  const old = query.selectFrom('rates').select('key').where('full_at', '<', before.getTime()).limit(limit);
  return countDeleted(await query.deleteFrom('rates').where('key', 'in', old).execute());
}

function heldKey(key: string): string {
  return `${key}:held`;
}
