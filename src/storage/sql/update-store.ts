import { sql } from 'kysely';
import type { Claimant, ClaimedUpdate, UpdateClaim, UpdateStore } from '../../delivery/update-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Written into the query, as the states of the outbox are. */
const NEW = sql.lit<string>('new');

/** Kept in `updates`; one that is handled keeps neither words nor chat. */
export function updateStore(database: SqlDatabase): UpdateStore {
  return new SqlUpdates(database);
}

class SqlUpdates implements UpdateStore {
  private readonly database: SqlDatabase;
  private readonly query: SqlDatabase['query'];

  constructor(database: SqlDatabase) {
    this.database = database;
    this.query = database.query;
  }

  async add(...[botId, updates, now]: Parameters<UpdateStore['add']>) {
    if (updates.length === 0) return [];
    const added = await this.query
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
    await this.database.lasting();
    const ids = new Set(added.map((row) => row.update_id));
    return updates.filter(({ updateId }) => ids.delete(updateId));
  }

  async claim({ botId, worker, lastsMs }: Claimant, limit: number): Promise<readonly ClaimedUpdate[]> {
    const { nowMs } = this.database;
    const rows = await this.query
      .with('free', () => this.database.lockForClaim(this.oldestFree(botId, limit)))
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
  private oldestFree(botId: number, limit: number) {
    return this.query
      .selectFrom('updates as free')
      .select('free.update_id')
      .where('free.bot_id', '=', botId)
      .where('free.state', '=', NEW)
      .where((row) =>
        row.or([row('free.claimed_until', 'is', null), row('free.claimed_until', '<=', this.database.nowMs)]),
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

  async prolong({ botId, worker, lastsMs }: Claimant, updateIds: readonly number[]): Promise<void> {
    if (updateIds.length === 0) return;
    await this.query
      .updateTable('updates')
      .set((row) => ({ claimed_until: row(this.database.nowMs, '+', lastsMs) }))
      .where('bot_id', '=', botId)
      .where('update_id', 'in', updateIds)
      .where('claimed_by', '=', worker)
      .execute();
  }

  async release(claim: UpdateClaim, afterMs: number): Promise<void> {
    await ownedBy(this.query, claim)
      .set((row) => ({ claimed_by: null, claimed_until: row(this.database.nowMs, '+', afterMs) }))
      .execute();
  }

  async releaseAll(botId: number, worker: string): Promise<void> {
    await this.query
      .updateTable('updates')
      .set({ claimed_by: null, claimed_until: null })
      .where('bot_id', '=', botId)
      .where('state', '=', NEW)
      .where('claimed_by', '=', worker)
      .execute();
  }

  async finish(claim: UpdateClaim): Promise<void> {
    await finishUpdate(this.query, claim).execute();
  }

  async unfinished(botId: number, limit: number): Promise<readonly number[]> {
    const rows = await this.query
      .selectFrom('updates')
      .select('update_id')
      .where('bot_id', '=', botId)
      .where('state', '=', NEW)
      .orderBy('update_id')
      .limit(limit)
      .execute();
    return rows.map((row) => row.update_id);
  }

  async prune(before: Date, limit: number): Promise<number> {
    const deleted = await this.query
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
