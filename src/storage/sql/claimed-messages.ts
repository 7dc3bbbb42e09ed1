import type { ClaimedMessage, OutboxMessage, SettledMessage } from '../../delivery/outbox.ts';
import { bodyAfterwards, NO_BODY, whereEdit } from './outbox-rows.ts';
import { PENDING, SENDING, UNKNOWN } from './outbox-states.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Whether the message is this worker's now; that it is lasts, so that no crash has it called twice. */
export async function claimMessage(
  database: SqlDatabase,
  { id, chatId }: Pick<OutboxMessage, 'id' | 'chatId'>,
  worker: string,
): Promise<boolean> {
  const { nowMs } = database;
  const { numUpdatedRows } = await database.query
    .with('free', (from) =>
      database.lockForClaim(
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
  await database.lasting();
  return numUpdatedRows === 1n;
}

/** Writes down how the call ended; nothing where another worker has sent the message anew. */
export async function settleMessage(
  database: SqlDatabase,
  sent: ClaimedMessage,
  end: SettledMessage,
  now: Date,
): Promise<void> {
  await claimedBy(database, sent)
    .set({
      state: end.state,
      settled_at: now.getTime(),
      // What went out is the reader's; it is kept only while it may have to be sent, a digest while it may have to be corrected.
      ...(end.state === 'unknown' ? {} : end.state === 'sent' ? bodyAfterwards : NO_BODY),
      ...(end.state === 'sent' ? { message_id: end.messageId } : { error: end.reason }),
    })
    .execute();
}

/** Gives a claimed message back to be sent later, with another body where one is given. */
export async function postponeMessage(
  database: SqlDatabase,
  sent: ClaimedMessage,
  { notBefore, body }: { readonly notBefore: Date; readonly body?: unknown },
): Promise<void> {
  await claimedBy(database, sent)
    .set({
      state: 'pending',
      not_before: notBefore.getTime(),
      settled_at: null,
      error: null,
      ...(body === undefined ? {} : { body: JSON.stringify(body), shared_body: null }),
    })
    .execute();
}

/** Gives up what was claimed more than `lastsMs` ago, by a program that ended: edits are sent anew, of the rest nobody knows. Returns how many. */
export async function abandonMessages(database: SqlDatabase, lastsMs: number, now: Date): Promise<number> {
  const { numUpdatedRows } = await database.query
    .updateTable('outbox')
    .set({
      state: whereEdit('pending', 'unknown'),
      settled_at: now.getTime(),
      error: 'the program ended while it was being sent',
    })
    .where('state', '=', SENDING)
    .where('claimed_at', '<=', (row) => row(database.nowMs, '-', lastsMs))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** A worker that others took for dead may still learn how its call ended, as long as nobody has sent the message anew. */
function claimedBy(database: SqlDatabase, { id, chatId, worker }: ClaimedMessage) {
  return database.query
    .updateTable('outbox')
    .where('chat_id', '=', chatId)
    .where('id', '=', id)
    .where('claimed_by', '=', worker)
    .where('state', 'in', [SENDING, UNKNOWN]);
}
