import type { Reader, ReaderSettings } from '../../digests/reader.ts';
import type { QueuedDigest, ReaderStore } from '../../digests/reader-store.ts';
import { countDeleted } from './count-deleted.ts';
import { queueQueries } from './outbox-store.ts';
import { toReader, toReaderColumns } from './reader-rows.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

const SLOT = 'daily';

export function readerStore(database: SqlDatabase): ReaderStore {
  return new SqlReaders(database);
}

class SqlReaders implements ReaderStore {
  private readonly database: SqlDatabase;
  private readonly query: SqlDatabase['query'];

  constructor(database: SqlDatabase) {
    this.database = database;
    this.query = database.query;
  }

  async get(chatId: number): Promise<Reader | null> {
    const row = await this.query
      .selectFrom('readers')
      .selectAll()
      .where('chat_id', '=', chatId)
      .executeTakeFirst();
    return row ? toReader(row) : null;
  }

  async ensure(reader: Reader, now: Date): Promise<Reader> {
    const { chatId, kind, language, stories } = reader;
    await this.query
      .insertInto('readers')
      .values({ chat_id: chatId, kind, language, stories, silent: 0, created_at: now.getTime() })
      .onConflict((conflict) => conflict.column('chat_id').doNothing())
      .execute();
    const row = await this.query
      .selectFrom('readers')
      .selectAll()
      .where('chat_id', '=', chatId)
      .executeTakeFirstOrThrow();
    return toReader(row);
  }

  async update(chatId: number, settings: ReaderSettings): Promise<void> {
    const columns = toReaderColumns(settings);
    if (Object.keys(columns).length === 0) return;
    await this.query.updateTable('readers').set(columns).where('chat_id', '=', chatId).execute();
  }

  async due(now: Date, limit: number): Promise<readonly Reader[]> {
    const rows = await this.query
      .selectFrom('readers')
      .selectAll()
      .where('next_send_at', '<=', now.getTime())
      .where('paused', 'is', null)
      .orderBy('next_send_at')
      .limit(limit)
      .execute();
    return rows.map(toReader);
  }

  async nextDueAt(): Promise<Date | null> {
    const row = await this.query
      .selectFrom('readers')
      .select('next_send_at')
      .where('next_send_at', 'is not', null)
      .where('paused', 'is', null)
      .orderBy('next_send_at')
      .limit(1)
      .executeTakeFirst();
    return typeof row?.next_send_at === 'number' ? new Date(row.next_send_at) : null;
  }

  async seen(readerId: number): Promise<ReadonlyMap<string, string>> {
    const rows = await this.query
      .selectFrom('shown_stories')
      .select(['story_key', 'latest'])
      .where('reader_id', '=', readerId)
      .execute();
    return new Map(rows.map((row) => [row.story_key, row.latest]));
  }

  async queueDigest(digest: QueuedDigest, now: Date): Promise<boolean> {
    if (await isSlotUsed(this.database, digest)) return false;
    try {
      await this.database.atomically(digestQueries(this.database, digest, now));
      return true;
    } catch (error) {
      // Another worker may have used the date between the look and the insert; its transaction won.
      if (await isSlotUsed(this.database, digest)) return false;
      throw error;
    }
  }

  async move(fromChatId: number, toChatId: number): Promise<void> {
    await moveReader(this.database, fromChatId, toChatId);
  }

  async prune(before: Date, limit: number): Promise<number> {
    return pruneLedger(this.database, before, limit);
  }
}

async function pruneLedger({ query }: SqlDatabase, before: Date, limit: number): Promise<number> {
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
  return countDeleted([...stories, ...slots]);
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
