import type { NewMessage } from '../../delivery/outbox.ts';
import { keyboardQueries } from './keyboard-rows.ts';
import { messageQueries } from './outbox-rows.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

/** The queries that put messages and their keyboards into the outbox; a key that is there already stays as it is. */
export function queueQueries(
  database: SqlDatabase,
  messages: readonly NewMessage[],
  now: Date,
): readonly Query[] {
  return messages.flatMap((message): readonly Query[] => [
    ...(message.keyboard ? keyboardQueries(database, [message.keyboard], { now }) : []),
    ...messageQueries(database, [message], { now }),
    ...(message.offers === undefined ? [] : [markOffered(database.query, message, message.offers)]),
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
        .where('notice.chat_id', '=', chatId)
        .where('notice.message_key', '=', key),
    }))
    .where('id', 'in', ids)
    .where('chat_id', '=', chatId);
}
