import { countDeleted } from './count-deleted.ts';
import { pruneShared } from './shared-texts.ts';
import type { SqlDatabase } from './sql-database.ts';

/**
 * Forgets what readers were shown and told before a moment: at most `limit` each of stories, slots and texts, and all the old
 * reports. Returns how many rows went.
 */
export async function pruneLedger(database: SqlDatabase, before: Date, limit: number): Promise<number> {
  const { query } = database;
  const stories = await query
    .deleteFrom('shown_stories')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('reader_id', 'story_key'),
        'in',
        selectFrom('shown_stories')
          .select(['reader_id', 'story_key'])
          .where('shown_at', '<', before.getTime())
          .limit(limit)
          .$asTuple('reader_id', 'story_key'),
      ),
    )
    .execute();
  const slots = await query
    .deleteFrom('digest_slots')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('reader_id', 'local_date', 'slot'),
        'in',
        selectFrom('digest_slots')
          .select(['reader_id', 'local_date', 'slot'])
          .where('queued_at', '<', before.getTime())
          .limit(limit)
          .$asTuple('reader_id', 'local_date', 'slot'),
      ),
    )
    .execute();
  const reports = await query.deleteFrom('told_reports').where('told_at', '<', before.getTime()).execute();
  return (
    countDeleted([...stories, ...slots, ...reports]) +
    (await pruneShared(database, 'told', { before, limit }))
  );
}
