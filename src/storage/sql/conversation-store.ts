import { z } from 'zod';
import type {
  ChangedConversation,
  ConversationKey,
  ConversationStore,
} from '../../delivery/conversation-store.ts';
import { storedFrame } from '../../delivery/stored-frame.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';
import { finishUpdate } from './update-store.ts';

const storedAwaiting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), askedAtMs: z.number() }),
  z.object({
    kind: z.literal('zone'),
    time: z.string().nullable(),
    proposed: z.string().nullable(),
    askedAtMs: z.number(),
  }),
  z.object({ kind: z.literal('setting'), page: z.string(), askedAtMs: z.number() }),
]);

/** Kept in `conversations`. What a former version stored in another shape is read as nothing. */
export function conversationStore(database: SqlDatabase): ConversationStore {
  const { query } = database;
  return {
    get: async (key) => {
      const row = await query
        .selectFrom('conversations')
        .select(['frame', 'awaiting'])
        .where('chat_id', '=', key.chatId)
        .where('thread_id', '=', key.threadId)
        .where('user_id', '=', key.userId)
        .executeTakeFirst();
      return {
        frame: read(storedFrame, row?.frame),
        awaiting: read(storedAwaiting, row?.awaiting),
      };
    },
    put: async (key, conversation, now) => {
      await putConversation(query, { key, conversation, now }).execute();
    },
    closeTurn: (changed, now) =>
      database.atomically([
        ...(changed === null ? [] : [putConversation(query, { ...changed, now })]),
        ...(database.claim === null ? [] : [finishUpdate(query, database.claim)]),
      ]),
    prune: async (before, limit) => {
      const deleted = await query
        .deleteFrom('conversations')
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('chat_id', 'thread_id', 'user_id'),
            'in',
            selectFrom('conversations')
              .select(['chat_id', 'thread_id', 'user_id'])
              .where('updated_at', '<', before.getTime())
              .limit(limit)
              .$asTuple('chat_id', 'thread_id', 'user_id'),
          ),
        )
        .execute();
      return countDeleted(deleted);
    },
  };
}

function putConversation(
  query: SqlDatabase['query'],
  { key, conversation: { frame, awaiting }, now }: ChangedConversation & { readonly now: Date },
) {
  const values = {
    frame: frame && JSON.stringify(frame),
    awaiting: awaiting && JSON.stringify(awaiting),
    updated_at: now.getTime(),
  };
  return query
    .insertInto('conversations')
    .values({ ...toColumns(key), ...values })
    .onConflict((conflict) => conflict.columns(['chat_id', 'thread_id', 'user_id']).doUpdateSet(values));
}

function toColumns(key: ConversationKey) {
  return { chat_id: key.chatId, thread_id: key.threadId, user_id: key.userId };
}

/** A conversation that an older version wrote in another form starts anew. */
function read<T>(schema: z.ZodType<T>, json: string | null | undefined): T | null {
  if (json === null || json === undefined) return null;
  const parsed = schema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : null;
}
