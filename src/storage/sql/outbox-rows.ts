import { type Kysely, sql } from 'kysely';
import { EDIT_KEY, type NewMessage } from '../../delivery/outbox.ts';
import { DIGEST_KEY } from '../../digests/digest-message-key.ts';
import type { Tables } from './tables.ts';

/** Messages on their way; a key that is there already stays as it is. */
export function insertMessages(query: Kysely<Tables>, messages: readonly NewMessage[], now: Date) {
  return query
    .insertInto('outbox')
    .values(messages.map((message) => toRow(message, now)))
    .onConflict((conflict) => conflict.doNothing());
}

function toRow(message: NewMessage, now: Date) {
  return {
    message_key: message.key,
    chat_id: message.chatId,
    lane: message.lane,
    body: JSON.stringify(message.body),
    state: 'pending',
    attempts: 0,
    not_before: (message.notBefore ?? now).getTime(),
    // A notice and what it offers bear one moment, by which they find each other.
    offered_at: message.offers === undefined ? null : now.getTime(),
    created_at: now.getTime(),
  };
}

/** Of a message that went out: a digest may have to be corrected. */
export const bodyAfterwards = sql<string>`case when lane = 'bulk' or message_key like ${`${DIGEST_KEY}%`} then body else 'null' end`;

/** Of a message that changes another in place, and of any other. */
export function whereEdit(edit: string, other: string) {
  return sql<string>`case when message_key like ${`${EDIT_KEY}%`} then ${edit} else ${other} end`;
}
