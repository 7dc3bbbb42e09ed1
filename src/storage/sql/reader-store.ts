import type { QueuedDigest, ReaderStore } from '../../digests/reader-store.ts';
import { queueQueries } from './outbox-store.ts';
import { toReader, toReaderColumns } from './reader-rows.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

const SLOT = 'daily';

export function readerStore(database: SqlDatabase): ReaderStore {
  const { query } = database;
  const get: ReaderStore['get'] = async (chatId) => {
    const row = await query
      .selectFrom('readers')
      .selectAll()
      .where('chat_id', '=', chatId)
      .executeTakeFirst();
    return row ? toReader(row) : null;
  };
  return {
    get,
    ensure: async (reader, now) => {
      await query
        .insertInto('readers')
        .values({
          chat_id: reader.chatId,
          kind: reader.kind,
          language: reader.language,
          stories: reader.stories,
          silent: 0,
          created_at: now.getTime(),
        })
        .onConflict((conflict) => conflict.column('chat_id').doNothing())
        .execute();
      const row = await query
        .selectFrom('readers')
        .selectAll()
        .where('chat_id', '=', reader.chatId)
        .executeTakeFirstOrThrow();
      return toReader(row);
    },
    update: async (chatId, settings) => {
      const columns = toReaderColumns(settings);
      if (Object.keys(columns).length === 0) return;
      await query.updateTable('readers').set(columns).where('chat_id', '=', chatId).execute();
    },
    move: (fromChatId, toChatId) => moveReader(database, fromChatId, toChatId),
    prune: async (before) => {
      await query.deleteFrom('shown_stories').where('shown_at', '<', before.getTime()).execute();
      await query.deleteFrom('digest_slots').where('queued_at', '<', before.getTime()).execute();
    },
    ...schedule(database),
  };
}

function schedule(database: SqlDatabase) {
  const { query } = database;
  return {
    due: async (now, limit) => {
      const rows = await query
        .selectFrom('readers')
        .selectAll()
        .where('next_send_at', '<=', now.getTime())
        .where('paused', 'is', null)
        .orderBy('next_send_at')
        .limit(limit)
        .execute();
      return rows.map(toReader);
    },
    nextDueAt: async () => {
      const row = await query
        .selectFrom('readers')
        .select('next_send_at')
        .where('next_send_at', 'is not', null)
        .where('paused', 'is', null)
        .orderBy('next_send_at')
        .limit(1)
        .executeTakeFirst();
      return typeof row?.next_send_at === 'number' ? new Date(row.next_send_at) : null;
    },
    seen: async (readerId) => {
      const rows = await query
        .selectFrom('shown_stories')
        .select(['story_key', 'latest'])
        .where('reader_id', '=', readerId)
        .execute();
      return new Map(rows.map((row) => [row.story_key, row.latest]));
    },
    queueDigest: async (digest, now) => {
      if (await isSlotUsed(database, digest)) return false;
      try {
        await database.atomically(digestQueries(database, digest, now));
        return true;
      } catch (error) {
        // Another worker may have used the date between the look and the insert; its transaction won.
        if (await isSlotUsed(database, digest)) return false;
        throw error;
      }
    },
  } satisfies Partial<ReaderStore>;
}

async function isSlotUsed({ query }: SqlDatabase, { reader, localDate }: QueuedDigest): Promise<boolean> {
  const row = await query
    .selectFrom('digest_slots')
    .select('queued_at')
    .where('reader_id', '=', reader.id)
    .where('local_date', '=', localDate)
    .where('slot', '=', SLOT)
    .executeTakeFirst();
  return row !== undefined;
}

function digestQueries(database: SqlDatabase, digest: QueuedDigest, now: Date): readonly Query[] {
  const { query } = database;
  const { reader, localDate, messages, shown, next } = digest;
  return [
    query
      .insertInto('digest_slots')
      .values({ reader_id: reader.id, local_date: localDate, slot: SLOT, queued_at: now.getTime() }),
    ...queueQueries(database, messages, now),
    ...[...shown].map(([storyKey, latest]) =>
      query
        .insertInto('shown_stories')
        .values({ reader_id: reader.id, story_key: storyKey, latest, shown_at: now.getTime() })
        .onConflict((conflict) =>
          conflict.columns(['reader_id', 'story_key']).doUpdateSet({ latest, shown_at: now.getTime() }),
        ),
    ),
    query
      .updateTable('readers')
      .set({
        last_local_date: localDate,
        ...(messages.length === 0 ? {} : { last_digest_at: now.getTime() }),
        next_send_at: next?.at.getTime() ?? null,
        next_local_date: next?.localDate ?? null,
      })
      .where('id', '=', reader.id),
  ];
}

async function moveReader(database: SqlDatabase, fromChatId: number, toChatId: number): Promise<void> {
  const { query } = database;
  const from = await query
    .selectFrom('readers')
    .select('id')
    .where('chat_id', '=', fromChatId)
    .executeTakeFirst();
  if (from === undefined) return;
  await database.atomically([
    // A reader that the new id got meanwhile has nothing yet that the old one's settings would not replace.
    query.deleteFrom('readers').where('chat_id', '=', toChatId),
    query.updateTable('readers').set({ chat_id: toChatId }).where('id', '=', from.id),
    query.updateTable('keyboards').set({ chat_id: toChatId }).where('chat_id', '=', fromChatId),
    query.deleteFrom('conversations').where('chat_id', '=', fromChatId),
  ]);
}
