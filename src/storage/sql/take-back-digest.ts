import { ASKED, digestMessageKeys } from '../../digests/digest-message-key.ts';
import type { Slot } from '../../digests/next-send.ts';
import type { SqlDatabase } from './sql-database.ts';

/** As if the digest had not been queued: its messages, the stories it showed and its slot are gone. Nothing where the slot is free. */
export async function takeBackDigest(database: SqlDatabase, readerId: number, slot: Slot): Promise<void> {
  const { query } = database;
  const used = await query
    .selectFrom('digest_slots')
    .select(['queued_at', 'slot'])
    .where('reader_id', '=', readerId)
    .where('local_date', '=', slot.localDate)
    .where('slot', '=', String(slot.slot))
    .executeTakeFirst();
  if (used === undefined) return;
  await database.atomically([
    query
      .deleteFrom('shown_stories')
      .where('reader_id', '=', readerId)
      .where('shown_at', '=', used.queued_at),
    query.deleteFrom('outbox').where('message_key', 'in', digestMessageKeys(readerId, slot)),
    query
      .deleteFrom('digest_slots')
      .where('reader_id', '=', readerId)
      .where('local_date', '=', slot.localDate)
      .where('slot', '=', used.slot),
    query
      .updateTable('readers')
      .set(({ selectFrom }) => ({
        last_digest_at: selectFrom('digest_slots')
          .select((before) => before.fn.max('queued_at').as('at'))
          .where('reader_id', '=', readerId)
          .where('local_date', 'not like', `${ASKED}%`),
      }))
      .where('id', '=', readerId),
  ]);
}
