import type { Lane, OutboxMessage } from '../../delivery/outbox.ts';
import { readBody, type StoredBody } from './outbox-rows.ts';
import { PENDING, SENDING } from './outbox-states.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Those whose time has come, longest due first: of each chat only what no earlier message of the lane is still before. */
export async function dueMessages(
  { query }: SqlDatabase,
  { lane, now, limit }: { readonly lane: Lane; readonly now: Date; readonly limit: number },
): Promise<readonly OutboxMessage[]> {
  const rows = await query
    .selectFrom('outbox as message')
    .leftJoin('shared_texts as alike', 'alike.id', 'message.shared_body')
    .select(['message.id', 'chat_id', 'body', 'alike.content as shared', 'attempts'])
    .select(({ selectFrom }) =>
      selectFrom('outbox as before')
        .select((before) => before.fn.max('before.claimed_at').as('at'))
        .whereRef('before.chat_id', '=', 'message.chat_id')
        .where('before.claimed_at', 'is not', null)
        .as('last_sent_at'),
    )
    .where('state', '=', PENDING)
    .where('lane', '=', lane)
    .where('not_before', '<=', now.getTime())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as earlier')
            .select('earlier.id')
            .whereRef('earlier.chat_id', '=', 'message.chat_id')
            .where('earlier.lane', '=', lane)
            .where('earlier.state', 'in', [PENDING, SENDING])
            .whereRef('earlier.id', '<', 'message.id'),
        ),
      ),
    )
    .orderBy('not_before')
    .orderBy('message.id')
    .limit(limit)
    .execute();
  return rows.map((row) => toMessage(row, lane));
}

/** When the next message that is not yet due will be; null where none waits. */
export async function nextDueAt({ query }: SqlDatabase, after: Date): Promise<Date | null> {
  const nextIn = async (lane: Lane) => {
    const row = await query
      .selectFrom('outbox')
      .select((select) => select.fn.min('not_before').as('at'))
      .where('state', '=', PENDING)
      .where('lane', '=', lane)
      .where('not_before', '>', after.getTime())
      .executeTakeFirst();
    return typeof row?.at === 'number' ? [row.at] : [];
  };
  const instants = [...(await nextIn('interactive')), ...(await nextIn('later')), ...(await nextIn('bulk'))];
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

interface MessageRow extends StoredBody {
  readonly id: number;
  readonly chat_id: number;
  readonly attempts: number;
  readonly last_sent_at: number | null;
}

function toMessage(row: MessageRow, lane: Lane): OutboxMessage {
  return {
    id: row.id,
    chatId: row.chat_id,
    lane,
    body: readBody(row),
    attempts: row.attempts,
    lastSentAtMs: row.last_sent_at,
  };
}
