import { UNKNOWN } from './outbox-states.ts';
import type { SqlDatabase } from './sql-database.ts';

/** The ids of what may not have reached the chat and was not offered to it in a notice that arrived, oldest first. */
export async function messagesNotOffered(
  { query }: SqlDatabase,
  chatId: number,
  since: Date,
): Promise<readonly number[]> {
  const rows = await query
    .selectFrom('outbox as message')
    .select('id')
    .where('chat_id', '=', chatId)
    .where('state', '=', UNKNOWN)
    .where('created_at', '>=', since.getTime())
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('offered_at', 'is', null),
        exists(
          selectFrom('outbox as notice')
            .select('notice.id')
            .whereRef('notice.chat_id', '=', 'message.chat_id')
            .where('notice.state', '=', UNKNOWN)
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
