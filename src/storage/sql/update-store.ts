import type { IncomingUpdate, UpdateStore } from '../../delivery/update-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

export function updateStore({ query }: SqlDatabase): UpdateStore {
  return {
    add: async (botId, updates, now) => {
      if (updates.length === 0) return [];
      const added = await query
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
      const ids = new Set(added.map((row) => row.update_id));
      return updates.filter(({ updateId }) => ids.delete(updateId));
    },
    unfinished: async (botId, afterUpdateId, limit) => {
      const rows = await query
        .selectFrom('updates')
        .select(['update_id', 'lane', 'body'])
        .where('bot_id', '=', botId)
        .where('state', '=', 'new')
        .where('update_id', '>', afterUpdateId)
        .orderBy('update_id')
        .limit(limit)
        .execute();
      return rows.map(toUpdate);
    },
    retry: async (botId, updateId) => {
      const row = await query
        .updateTable('updates')
        .set((update) => ({ attempts: update('attempts', '+', 1) }))
        .where('bot_id', '=', botId)
        .where('update_id', '=', updateId)
        .returning('attempts')
        .executeTakeFirstOrThrow();
      return row.attempts;
    },
    finish: async (botId, updateId) => {
      await query
        .updateTable('updates')
        // Of what is handled only the id is kept, not whose it was.
        .set({ state: 'done', body: 'null', lane: '' })
        .where('bot_id', '=', botId)
        .where('update_id', '=', updateId)
        .execute();
    },
    prune: async (before, limit) => {
      const deleted = await query
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
    },
  };
}

function toUpdate(row: { update_id: number; lane: string; body: string }): IncomingUpdate {
  const body: unknown = JSON.parse(row.body);
  return { updateId: row.update_id, lane: row.lane, body, again: true };
}
