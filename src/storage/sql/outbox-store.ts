import type { Lane, NewMessage, Outbox, OutboxMessage, SettledMessage } from '../../delivery/outbox.ts';
import { countDeleted } from './count-deleted.ts';
import { insertKeyboard } from './keyboard-rows.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

/** The queries that put messages and their keyboards into the outbox; a key that is there already stays as it is. */
export function queueQueries(
  { query }: SqlDatabase,
  messages: readonly NewMessage[],
  now: Date,
): readonly Query[] {
  return messages.flatMap((message): readonly Query[] => [
    ...(message.keyboard ? [insertKeyboard(query, message.keyboard, now)] : []),
    query
      .insertInto('outbox')
      .values({
        message_key: message.key,
        chat_id: message.chatId,
        lane: message.lane,
        body: JSON.stringify(message.body),
        state: 'pending',
        attempts: 0,
        not_before: now.getTime(),
        // A notice and what it offers bear one moment, by which they find each other.
        offered_at: message.offers === undefined ? null : now.getTime(),
        created_at: now.getTime(),
      })
      .onConflict((conflict) => conflict.column('message_key').doNothing()),
    ...(message.offers === undefined ? [] : [markOffered(query, message, message.offers)]),
  ]);
}

/** With the moment of the notice that is stored, which may be one queued earlier under the same key. */
function markOffered(
  query: SqlDatabase['query'],
  { key, chatId }: NewMessage,
  ids: readonly number[],
): Query {
  return query
    .updateTable('outbox')
    .set(({ selectFrom }) => ({
      offered_at: selectFrom('outbox as notice')
        .select('notice.created_at')
        .where('notice.message_key', '=', key),
    }))
    .where('id', 'in', ids)
    .where('chat_id', '=', chatId);
}

export function outboxStore(database: SqlDatabase): Outbox {
  return new SqlOutbox(database);
}

class SqlOutbox implements Outbox {
  private readonly database: SqlDatabase;
  private readonly query: SqlDatabase['query'];

  constructor(database: SqlDatabase) {
    this.database = database;
    this.query = database.query;
  }

  async queue(messages: readonly NewMessage[], now: Date): Promise<void> {
    await this.database.atomically(queueQueries(this.database, messages, now));
  }

  async due(lane: Lane, now: Date, limit: number): Promise<readonly OutboxMessage[]> {
    const rows = await this.query
      .selectFrom('outbox as message')
      .select(['id', 'chat_id', 'body', 'attempts'])
      .where('state', '=', 'pending')
      .where('lane', '=', lane)
      .where('not_before', '<=', now.getTime())
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('outbox as earlier')
              .select('earlier.id')
              .whereRef('earlier.chat_id', '=', 'message.chat_id')
              .where('earlier.lane', '=', lane)
              .where('earlier.state', 'in', ['pending', 'sending'])
              .whereRef('earlier.id', '<', 'message.id'),
          ),
        ),
      )
      .orderBy('not_before')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => toMessage(row, lane));
  }

  async nextDueAt(after: Date): Promise<Date | null> {
    const nextIn = async (lane: Lane) => {
      const row = await this.query
        .selectFrom('outbox')
        .select((select) => select.fn.min('not_before').as('at'))
        .where('state', '=', 'pending')
        .where('lane', '=', lane)
        .where('not_before', '>', after.getTime())
        .executeTakeFirst();
      return typeof row?.at === 'number' ? [row.at] : [];
    };
    const instants = [...(await nextIn('interactive')), ...(await nextIn('bulk'))];
    return instants.length === 0 ? null : new Date(Math.min(...instants));
  }

  async claim(id: number, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.query
      .updateTable('outbox')
      .set((row) => ({ state: 'sending', claimed_at: now.getTime(), attempts: row('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  }

  async settle(id: number, end: SettledMessage, now: Date): Promise<void> {
    await this.query
      .updateTable('outbox')
      .set({
        state: end.state,
        settled_at: now.getTime(),
        // What went out is the reader's; it is kept only while it may have to be sent.
        ...(end.state === 'unknown' ? {} : { body: 'null' }),
        ...(end.state === 'sent' ? { message_id: end.messageId } : { error: end.reason }),
      })
      .where('id', '=', id)
      .execute();
  }

  async postpone(
    id: number,
    { notBefore, body }: { readonly notBefore: Date; readonly body?: unknown },
  ): Promise<void> {
    await this.query
      .updateTable('outbox')
      .set({
        state: 'pending',
        not_before: notBefore.getTime(),
        claimed_at: null,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      .where('id', '=', id)
      .execute();
  }

  async abandon(before: Date, now: Date): Promise<number> {
    const { numUpdatedRows } = await this.query
      .updateTable('outbox')
      .set({
        state: 'unknown',
        settled_at: now.getTime(),
        error: 'the program ended while it was being sent',
      })
      .where('state', '=', 'sending')
      .where('claimed_at', '<=', before.getTime())
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  }

  async drop(chatId: number, reason: string, now: Date): Promise<void> {
    await this.query
      .updateTable('outbox')
      .set({ state: 'rejected', error: reason, body: 'null', settled_at: now.getTime() })
      .where('chat_id', '=', chatId)
      .where('state', '=', 'pending')
      .execute();
  }

  async move(fromChatId: number, toChatId: number): Promise<void> {
    await this.query
      .updateTable('outbox')
      .set({ chat_id: toChatId })
      .where('chat_id', '=', fromChatId)
      .execute();
  }

  async notOffered(chatId: number, since: Date): Promise<readonly number[]> {
    const rows = await this.query
      .selectFrom('outbox as message')
      .select('id')
      .where('chat_id', '=', chatId)
      .where('state', '=', 'unknown')
      .where('created_at', '>=', since.getTime())
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('offered_at', 'is', null),
          exists(
            selectFrom('outbox as notice')
              .select('notice.id')
              .whereRef('notice.chat_id', '=', 'message.chat_id')
              .where('notice.state', '=', 'unknown')
              .whereRef('notice.offered_at', '=', 'message.offered_at')
              .whereRef('notice.created_at', '=', 'message.offered_at')
              // No notice offers itself.
              .whereRef('notice.id', '>', 'message.id'),
          ),
        ]),
      )
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  async resend(chatId: number, ids: readonly number[], now: Date): Promise<number> {
    if (ids.length === 0) return 0;
    const { numUpdatedRows } = await this.query
      .updateTable('outbox')
      .set({
        state: 'pending',
        not_before: now.getTime(),
        settled_at: null,
        claimed_at: null,
        offered_at: null,
        error: null,
      })
      .where('id', 'in', ids)
      .where('chat_id', '=', chatId)
      .where('state', '=', 'unknown')
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  }

  async prune(before: Date, limit: number): Promise<number> {
    const old = this.query
      .selectFrom('outbox')
      .select('id')
      .where('settled_at', '<', before.getTime())
      .limit(limit);
    return countDeleted(await this.query.deleteFrom('outbox').where('id', 'in', old).execute());
  }
}

function toMessage(
  row: { id: number; chat_id: number; body: string; attempts: number },
  lane: Lane,
): OutboxMessage {
  const body: unknown = JSON.parse(row.body);
  return { id: row.id, chatId: row.chat_id, lane, body, attempts: row.attempts };
}
