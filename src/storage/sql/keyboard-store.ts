import { z } from 'zod';
import type { KeyboardStore } from '../../delivery/keyboard-store.ts';
import { countDeleted } from './count-deleted.ts';
import { insertKeyboard } from './keyboard-rows.ts';
import type { SqlDatabase } from './sql-database.ts';

const actionList = z.array(z.unknown());

export function keyboardStore({ query }: SqlDatabase): KeyboardStore {
  return {
    put: async (keyboard, now) => {
      await insertKeyboard(query, keyboard, now).execute();
    },
    get: async (key) => {
      const row = await query.selectFrom('keyboards').selectAll().where('key', '=', key).executeTakeFirst();
      if (row === undefined) return null;
      const context: unknown = row.context === null ? undefined : JSON.parse(row.context);
      return {
        key,
        chatId: row.chat_id,
        actions: actionList.parse(JSON.parse(row.actions)),
        ...(row.user_id === null ? {} : { userId: row.user_id }),
        ...(context === undefined ? {} : { context }),
      };
    },
    prune: async (before, limit) => {
      const old = query
        .selectFrom('keyboards')
        .select('key')
        .where('created_at', '<', before.getTime())
        .limit(limit);
      return countDeleted(await query.deleteFrom('keyboards').where('key', 'in', old).execute());
    },
  };
}
