import { readerAccount } from '../../answers/writing/reader-account.ts';
import type { PersonalData } from '../../delivery/personal-data.ts';
import { collectPersonalRecords } from './personal-records.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

/** Goes through every table with rows of a person. In a group, an admin has the rows of the group forgotten, not their own. */
export function personalData(database: SqlDatabase): PersonalData {
  return {
    collect: (chatId, userId) => collectPersonalRecords(database, chatId, userId),
    forget: async (chatId, userId) =>
      database.atomically([
        ...ofChat(database, chatId),
        // What an admin has a group forget is the group's, not the admin's.
        ...(chatId === userId ? ofUser(database, userId) : []),
      ]),
  };
}

function ofChat({ query }: SqlDatabase, chatId: number): readonly Query[] {
  return [
    // Slots and shown stories go with their reader.
    query.deleteFrom('readers').where('chat_id', '=', chatId),
    query.deleteFrom('conversations').where('chat_id', '=', chatId),
    query.deleteFrom('keyboards').where('chat_id', '=', chatId),
    query.deleteFrom('outbox').where('chat_id', '=', chatId).where('state', '!=', 'sending'),
  ];
}

function ofUser({ query }: SqlDatabase, userId: number): readonly Query[] {
  return [
    query.deleteFrom('conversations').where('user_id', '=', userId),
    query.deleteFrom('keyboards').where('user_id', '=', userId),
    query.deleteFrom('rates').where('key', '=', `question:${userId}`),
    query.deleteFrom('model_spending').where('account', '=', readerAccount(`${userId}`)),
    query.deleteFrom('members').where('user_id', '=', userId),
    query.deleteFrom('invites').where('used_by', '=', userId),
  ];
}
