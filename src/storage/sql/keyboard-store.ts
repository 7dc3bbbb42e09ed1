import { z } from 'zod';
import type { KeyboardStore } from '../../delivery/keyboard-store.ts';
import { countDeleted } from './count-deleted.ts';
import { keyboardQueries } from './keyboard-rows.ts';
import { pruneShared } from './shared-texts.ts';
import type { SqlDatabase } from './sql-database.ts';

const keyboardContent = z.object({ actions: z.array(z.unknown()), context: z.unknown() });

interface StoredContent {
  readonly actions: string;
  readonly context: string | null;
  /** Of `shared_texts`. */
  readonly shared: string | null;
}

/** Kept in `keyboards`; content that many share lies once in `shared_texts`. */
export function keyboardStore(database: SqlDatabase): KeyboardStore {
  const { query } = database;
  return {
    put: async (keyboard, now) => {
      await database.atomically(keyboardQueries(database, [keyboard], { now }));
    },
    get: async (key) => {
      const row = await query
        .selectFrom('keyboards')
        .leftJoin('shared_texts as alike', 'alike.id', 'keyboards.shared')
        .select(['chat_id', 'user_id', 'actions', 'context', 'alike.content as shared'])
        .where('key', '=', key)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { actions, context } = readContent(row);
      return {
        key,
        chatId: row.chat_id,
        actions,
        ...(row.user_id === null ? {} : { userId: row.user_id }),
        ...(context === null ? {} : { context }),
      };
    },
    prune: async (before, limit) => {
      const old = query
        .selectFrom('keyboards')
        .select('key')
        .where('created_at', '<', before.getTime())
        .limit(limit);
      const deleted = countDeleted(await query.deleteFrom('keyboards').where('key', 'in', old).execute());
      return deleted + (await pruneShared(database, 'keyboard', { before, limit }));
    },
  };
}

/** What a row of `keyboards` stands for. */
export function readContent({ actions, context, shared }: StoredContent): z.output<typeof keyboardContent> {
  if (shared !== null) return keyboardContent.parse(JSON.parse(shared));
  return keyboardContent.parse({
    actions: JSON.parse(actions),
    context: context === null ? null : JSON.parse(context),
  });
}
