import type { Selectable } from 'kysely';
import type { ChannelStore, StoredChannel } from '../../sources/channels/channel-store.ts';
import type { FeedTables } from './feed-tables.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Kept in `channels`, one row a channel; a state that is unknown counts as asked. */
export function channelStore({ query }: SqlDatabase): ChannelStore {
  return {
    get: async (chatId) => {
      const row = await query
        .selectFrom('channels')
        .selectAll()
        .where('chat_id', '=', chatId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    ask: async ({ chatId, title, username }, now) => {
      const asked = await query
        .insertInto('channels')
        .values({ chat_id: chatId, title, username, state: 'asked', posts: 0, created_at: now.getTime() })
        .onConflict((conflict) => conflict.column('chat_id').doNothing())
        .returning('chat_id')
        .executeTakeFirst();
      return asked !== undefined;
    },
    decide: async ({ chatId, title, username }, { state, by }, now) => {
      await query
        .insertInto('channels')
        .values({
          chat_id: chatId,
          title,
          username,
          state,
          decided_by: by,
          posts: 0,
          created_at: now.getTime(),
        })
        .onConflict((conflict) =>
          conflict.column('chat_id').doUpdateSet({ title, username, state, decided_by: by }),
        )
        .execute();
    },
    countPost: async (chatId, now) => {
      await query
        .updateTable('channels')
        .set((row) => ({ posts: row('posts', '+', 1), last_post_at: now.getTime() }))
        .where('chat_id', '=', chatId)
        .execute();
    },
    approved: async () => {
      const rows = await query
        .selectFrom('channels')
        .selectAll()
        .where('state', '=', 'approved')
        .orderBy('title')
        .orderBy('chat_id')
        .execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<FeedTables['channels']>): StoredChannel {
  return {
    chatId: row.chat_id,
    title: row.title,
    username: row.username,
    state: row.state === 'approved' || row.state === 'refused' ? row.state : 'asked',
    posts: row.posts,
    lastPostAt: row.last_post_at === null ? null : new Date(row.last_post_at),
  };
}
