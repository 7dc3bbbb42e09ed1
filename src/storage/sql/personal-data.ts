import type { PersonalData } from '../../delivery/personal-data.ts';
import type { SqlDatabase } from './sql-database.ts';

export function personalData(database: SqlDatabase): PersonalData {
  return {
    collect: (chatId, userId) => collect(database, chatId, userId),
    forget: async (chatId, userId) => {
      const { query } = database;
      await database.atomically([
        // Slots and shown stories go with their reader.
        query.deleteFrom('readers').where('chat_id', '=', chatId),
        query
          .deleteFrom('conversations')
          .where((row) => row.or([row('chat_id', '=', chatId), row('user_id', '=', userId)])),
        query
          .deleteFrom('keyboards')
          .where((row) => row.or([row('chat_id', '=', chatId), row('user_id', '=', userId)])),
        query.deleteFrom('outbox').where('chat_id', '=', chatId).where('state', '!=', 'sending'),
        query.deleteFrom('rates').where('key', '=', `question:${userId}`),
        query.deleteFrom('members').where('user_id', '=', userId),
      ]);
    },
  };
}

async function collect({ query }: SqlDatabase, chatId: number, userId: number) {
  const ofReader = query.selectFrom('readers').select('id').where('chat_id', '=', chatId);
  return {
    reader: await query.selectFrom('readers').selectAll().where('chat_id', '=', chatId).execute(),
    conversation: await query
      .selectFrom('conversations')
      .selectAll()
      .where('chat_id', '=', chatId)
      .where('user_id', '=', userId)
      .execute(),
    digests: await query
      .selectFrom('digest_slots')
      .selectAll()
      .where('reader_id', 'in', ofReader)
      .orderBy('local_date')
      .execute(),
    storiesShown: await query
      .selectFrom('shown_stories')
      .selectAll()
      .where('reader_id', 'in', ofReader)
      .orderBy('shown_at')
      .execute(),
    messages: await query
      .selectFrom('outbox')
      .select(['created_at', 'state', 'lane', 'body'])
      .where('chat_id', '=', chatId)
      .orderBy('id')
      .execute(),
    buttons: await query
      .selectFrom('keyboards')
      .select(['created_at', 'actions', 'context'])
      .where('chat_id', '=', chatId)
      .orderBy('created_at')
      .execute(),
    membership: await query.selectFrom('members').selectAll().where('user_id', '=', userId).execute(),
    questionRate: await query
      .selectFrom('rates')
      .selectAll()
      .where('key', '=', `question:${userId}`)
      .execute(),
  };
}
