import type {
  ClaimedMessage,
  Lane,
  MessageState,
  NewMessage,
  Outbox,
  OutboxMessage,
  SettledMessage,
} from '../../delivery/outbox.ts';
import { countDeleted } from './count-deleted.ts';
import { dueMessages, nextDueAt } from './due-messages.ts';
import { messagesNotOffered } from './messages-not-offered.ts';
import { bodyAfterwards, NO_BODY, whereEdit } from './outbox-rows.ts';
import { PENDING, SENDING, UNKNOWN } from './outbox-states.ts';
import { queueQueries } from './queue-queries.ts';
import { pruneShared } from './shared-texts.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Kept in `outbox`; bodies that many share lie once in `shared_texts`. */
export function outboxStore(database: SqlDatabase): Outbox {
  return new SqlOutbox(database);
}

const messageStates = ['pending', 'sending', 'sent', 'rejected', 'unknown'] as const;

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

  async find(key: string): Promise<MessageState | null> {
    const row = await this.query
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

  async due(lane: Lane, now: Date, limit: number): Promise<readonly OutboxMessage[]> {
    return dueMessages(this.database, { lane, now, limit });
  }

  async nextDueAt(after: Date): Promise<Date | null> {
    return nextDueAt(this.database, after);
  }

  async claim({ id, chatId }: Pick<OutboxMessage, 'id' | 'chatId'>, worker: string): Promise<boolean> {
    const { nowMs } = this.database;
    const { numUpdatedRows } = await this.query
      .with('free', (from) =>
        this.database.lockForClaim(
          from
            .selectFrom('outbox')
            .select('id')
            .where('chat_id', '=', chatId)
            .where('id', '=', id)
            .where('state', '=', PENDING),
        ),
      )
      .updateTable('outbox')
      .set((row) => ({
        state: 'sending',
        claimed_at: nowMs,
        claimed_by: worker,
        attempts: row('attempts', '+', 1),
      }))
      .where('chat_id', '=', chatId)
      .where('id', 'in', (from) => from.selectFrom('free').select('free.id'))
      .executeTakeFirstOrThrow();
    // Before the call: what is not known to have been begun would be sent once more. All that led to the message lasts with it.
    await this.database.lasting();
    return numUpdatedRows === 1n;
  }

  async settle(sent: ClaimedMessage, end: SettledMessage, now: Date): Promise<void> {
    await this.claimedBy(sent)
      .set({
        state: end.state,
        settled_at: now.getTime(),
        // What went out is the reader's; it is kept only while it may have to be sent, a digest while it may have to be corrected.
        ...(end.state === 'unknown' ? {} : end.state === 'sent' ? bodyAfterwards : NO_BODY),
        ...(end.state === 'sent' ? { message_id: end.messageId } : { error: end.reason }),
      })
      .execute();
  }

  async postpone(
    sent: ClaimedMessage,
    { notBefore, body }: { readonly notBefore: Date; readonly body?: unknown },
  ): Promise<void> {
    await this.claimedBy(sent)
      .set({
        state: 'pending',
        not_before: notBefore.getTime(),
        settled_at: null,
        error: null,
        ...(body === undefined ? {} : { body: JSON.stringify(body), shared_body: null }),
      })
      .execute();
  }

  /** A worker that others took for dead may still learn how its call ended, as long as nobody has sent the message anew. */
  private claimedBy({ id, chatId, worker }: ClaimedMessage) {
    return this.query
      .updateTable('outbox')
      .where('chat_id', '=', chatId)
      .where('id', '=', id)
      .where('claimed_by', '=', worker)
      .where('state', 'in', [SENDING, UNKNOWN]);
  }

  async abandon(lastsMs: number, now: Date): Promise<number> {
    const { numUpdatedRows } = await this.query
      .updateTable('outbox')
      .set({
        state: whereEdit('pending', 'unknown'),
        settled_at: now.getTime(),
        error: 'the program ended while it was being sent',
      })
      .where('state', '=', SENDING)
      .where('claimed_at', '<=', (row) => row(this.database.nowMs, '-', lastsMs))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  }

  async drop(chatId: number, reason: string, now: Date, lane?: Lane): Promise<void> {
    await this.query
      .updateTable('outbox')
      .set({ state: 'rejected', error: reason, ...NO_BODY, settled_at: now.getTime() })
      .where('chat_id', '=', chatId)
      .where('state', '=', PENDING)
      .$if(lane !== undefined, (drop) => drop.where('lane', '=', lane ?? 'bulk'))
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
    return messagesNotOffered(this.database, chatId, since);
  }

  async resend(chatId: number, ids: readonly number[], now: Date): Promise<number> {
    if (ids.length === 0) return 0;
    const { numUpdatedRows } = await this.query
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

  async prune(before: Date, limit: number): Promise<number> {
    const old = this.query
      .selectFrom('outbox')
      .select('id')
      .where('settled_at', '<', before.getTime())
      .limit(limit);
    const deleted = countDeleted(await this.query.deleteFrom('outbox').where('id', 'in', old).execute());
    return deleted + (await pruneShared(this.database, 'message', { before, limit }));
  }
}
