import type { Lane, MessageState, NewMessage, Outbox } from '../../delivery/outbox.ts';
import { abandonMessages, claimMessage, postponeMessage, settleMessage } from './claimed-messages.ts';
import { countDeleted } from './count-deleted.ts';
import { dueMessages, nextDueAt } from './due-messages.ts';
import { messagesNotOffered } from './messages-not-offered.ts';
import { NO_BODY } from './outbox-rows.ts';
import { PENDING, UNKNOWN } from './outbox-states.ts';
import { queueQueries } from './queue-queries.ts';
import { pruneShared } from './shared-texts.ts';
import type { SqlDatabase } from './sql-database.ts';

const messageStates = ['pending', 'sending', 'sent', 'rejected', 'unknown'] as const;

/** Kept in `outbox`; bodies that many share lie once in `shared_texts`. */
export function outboxStore(database: SqlDatabase): Outbox {
  return {
    queue: (messages, now) => queue(database, messages, now),
    find: (key) => find(database, key),
    due: (lane, now, limit) => dueMessages(database, { lane, now, limit }),
    nextDueAt: (after) => nextDueAt(database, after),
    claim: (message, worker) => claimMessage(database, message, worker),
    settle: (sent, end, now) => settleMessage(database, sent, end, now),
    postpone: (sent, until) => postponeMessage(database, sent, until),
    abandon: (lastsMs, now) => abandonMessages(database, lastsMs, now),
    drop: (chatId, reason, now, lane) => drop(database, chatId, reason, now, lane),
    move: (fromChatId, toChatId) => move(database, fromChatId, toChatId),
    notOffered: (chatId, since) => messagesNotOffered(database, chatId, since),
    resend: (chatId, ids, now) => resend(database, chatId, ids, now),
    prune: (before, limit) => prune(database, before, limit),
  };
}

async function queue(database: SqlDatabase, messages: readonly NewMessage[], now: Date): Promise<void> {
  await database.atomically(queueQueries(database, messages, now));
}

async function find(database: SqlDatabase, key: string): Promise<MessageState | null> {
  const row = await database.query
    .selectFrom('outbox')
    .select(['state', 'message_id'])
    .where('message_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    state: messageStates.find((state) => state === row.state) ?? 'unknown',
    messageId: row.message_id,
  };
}

async function drop(
  database: SqlDatabase,
  chatId: number,
  reason: string,
  now: Date,
  lane?: Lane,
): Promise<void> {
  await database.query
    .updateTable('outbox')
    .set({ state: 'rejected', error: reason, ...NO_BODY, settled_at: now.getTime() })
    .where('chat_id', '=', chatId)
    .where('state', '=', PENDING)
    .$if(lane !== undefined, (drop) => drop.where('lane', '=', lane ?? 'bulk'))
    .execute();
}

async function move(database: SqlDatabase, fromChatId: number, toChatId: number): Promise<void> {
  await database.query
    .updateTable('outbox')
    .set({ chat_id: toChatId })
    .where('chat_id', '=', fromChatId)
    .execute();
}

async function resend(
  database: SqlDatabase,
  chatId: number,
  ids: readonly number[],
  now: Date,
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await database.query
    .updateTable('outbox')
    .set({
      state: 'pending',
      not_before: now.getTime(),
      settled_at: null,
      claimed_by: null,
      offered_at: null,
      error: null,
    })
    .where('id', 'in', ids)
    .where('chat_id', '=', chatId)
    .where('state', '=', UNKNOWN)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

async function prune(database: SqlDatabase, before: Date, limit: number): Promise<number> {
  const old = database.query
    .selectFrom('outbox')
    .select('id')
    .where('settled_at', '<', before.getTime())
    .limit(limit);
  const deleted = countDeleted(await database.query.deleteFrom('outbox').where('id', 'in', old).execute());
  return deleted + (await pruneShared(database, 'message', { before, limit }));
}
