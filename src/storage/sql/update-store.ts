import { sql } from 'kysely';
import type { Claimant, ClaimedUpdate, UpdateClaim, UpdateStore } from '../../delivery/update-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Written into the query, as the states of the outbox are. */
const NEW = sql.lit<string>('new');

/** Kept in `updates`; one that is handled keeps neither words nor chat. */
export function updateStore(database: SqlDatabase): UpdateStore {
  return {
    add: (botId, updates, now) => add(database, botId, updates, now),
    claim: (claimant, limit) => claim(database, claimant, limit),
    prolong: (claimant, updateIds) => prolong(database, claimant, updateIds),
    release: (claim, afterMs) => release(database, claim, afterMs),
    releaseAll: (botId, worker) => releaseAll(database, botId, worker),
    finish: (claim) => finish(database, claim),
    unfinished: (botId, limit) => unfinished(database, botId, limit),
    prune: (before, limit) => prune(database, before, limit),
  };
}

async function add(database: SqlDatabase, ...[botId, updates, now]: Parameters<UpdateStore['add']>) {
  if (updates.length === 0) return [];
  const added = await database.query
    .insertInto('updates')
    .values(
      updates.map(({ updateId, lane, body }) => ({
        bot_id: botId,
        update_id: updateId,
        lane,
        body: JSON.stringify(body),
        state: body === null ? 'done' : 'new',
        attempts: 0,
        received_at: now.getTime(),
      })),
    )
    .onConflict((conflict) => conflict.columns(['bot_id', 'update_id']).doNothing())
    .returning('update_id')
    .execute();
  // Telegram forgets what is confirmed to it.
  await database.lasting();
  const ids = new Set(added.map((row) => row.update_id));
  return updates.filter(({ updateId }) => ids.delete(updateId));
}

async function claim(
  database: SqlDatabase,
  { botId, worker, lastsMs }: Claimant,
  limit: number,
): Promise<readonly ClaimedUpdate[]> {
  const { nowMs } = database;
  const rows = await database.query
    .with('free', () => database.lockForClaim(oldestFree(database, botId, limit)))
    .updateTable('updates')
    .set((row) => ({
      claimed_by: worker,
      claimed_until: row(nowMs, '+', lastsMs),
      attempts: row('attempts', '+', 1),
    }))
    .where('bot_id', '=', botId)
    .where('update_id', 'in', (from) => from.selectFrom('free').select('free.update_id'))
    .returning(['update_id', 'lane', 'body', 'attempts'])
    .execute();
  return rows.map(toClaimed).sort((a, b) => a.updateId - b.updateId);
}

/** The first of a lane is free only when nobody handles it, so what comes after it waits for its end. */
function oldestFree(database: SqlDatabase, botId: number, limit: number) {
  return database.query
    .selectFrom('updates as free')
    .select('free.update_id')
    .where('free.bot_id', '=', botId)
    .where('free.state', '=', NEW)
    .where((row) =>
      row.or([row('free.claimed_until', 'is', null), row('free.claimed_until', '<=', database.nowMs)]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('updates as earlier')
            .select('earlier.update_id')
            .where('earlier.bot_id', '=', botId)
            .whereRef('earlier.lane', '=', 'free.lane')
            .where('earlier.state', '=', NEW)
            .whereRef('earlier.update_id', '<', 'free.update_id'),
        ),
      ),
    )
    .orderBy('free.update_id')
    .limit(limit);
}

async function prolong(
  database: SqlDatabase,
  { botId, worker, lastsMs }: Claimant,
  updateIds: readonly number[],
): Promise<void> {
  if (updateIds.length === 0) return;
  await database.query
    .updateTable('updates')
    .set((row) => ({ claimed_until: row(database.nowMs, '+', lastsMs) }))
    .where('bot_id', '=', botId)
    .where('update_id', 'in', updateIds)
    .where('claimed_by', '=', worker)
    .execute();
}

async function release(database: SqlDatabase, claim: UpdateClaim, afterMs: number): Promise<void> {
  await ownedBy(database.query, claim)
    .set((row) => ({ claimed_by: null, claimed_until: row(database.nowMs, '+', afterMs) }))
    .execute();
}

async function releaseAll(database: SqlDatabase, botId: number, worker: string): Promise<void> {
  await database.query
    .updateTable('updates')
    .set({ claimed_by: null, claimed_until: null })
    .where('bot_id', '=', botId)
    .where('state', '=', NEW)
    .where('claimed_by', '=', worker)
    .execute();
}

async function finish(database: SqlDatabase, claim: UpdateClaim): Promise<void> {
  await finishUpdate(database.query, claim).execute();
}

async function unfinished(database: SqlDatabase, botId: number, limit: number): Promise<readonly number[]> {
  const rows = await database.query
    .selectFrom('updates')
    .select('update_id')
    .where('bot_id', '=', botId)
    .where('state', '=', NEW)
    .orderBy('update_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.update_id);
}

async function prune(database: SqlDatabase, before: Date, limit: number): Promise<number> {
  const deleted = await database.query
    .deleteFrom('updates')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('bot_id', 'update_id'),
        'in',
        selectFrom('updates')
          .select(['bot_id', 'update_id'])
          .where('received_at', '<', before.getTime())
          .where('state', '=', 'done')
          .limit(limit)
          .$asTuple('bot_id', 'update_id'),
      ),
    )
    .execute();
  return countDeleted(deleted);
}

/** Nothing happens where another worker has claimed the update meanwhile. */
export function finishUpdate(query: SqlDatabase['query'], claim: UpdateClaim) {
  // Of what is handled only the id is kept, not whose it was.
  return ownedBy(query, claim).set({
    state: 'done',
    body: 'null',
    lane: '',
    claimed_by: null,
    claimed_until: null,
  });
}

function ownedBy(query: SqlDatabase['query'], { botId, updateId, worker }: UpdateClaim) {
  return query
    .updateTable('updates')
    .where('bot_id', '=', botId)
    .where('update_id', '=', updateId)
    .where('claimed_by', '=', worker);
}

function toClaimed(row: { update_id: number; lane: string; body: string; attempts: number }): ClaimedUpdate {
  const body: unknown = JSON.parse(row.body);
  return { updateId: row.update_id, lane: row.lane, body, attempts: row.attempts };
}
