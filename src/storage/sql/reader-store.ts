import type { Slot } from '../../digests/next-send.ts';
import type { Reader, ReaderSettings } from '../../digests/reader.ts';
import type { AskedDigest, QueuedDigest, ReaderStore, Rescheduled } from '../../digests/reader-store.ts';
import { askedQueries, digestQueries, rescheduleQueries, SHOWN_AS_ASKED } from './digest-queries.ts';
import { pruneLedger } from './prune-ledger.ts';
import { toReader, toReaderColumns } from './reader-rows.ts';
import type { SqlDatabase } from './sql-database.ts';
import { takeBackDigest } from './take-back-digest.ts';
import { slotKey, usedSlots } from './used-slots.ts';

/** No report is newer. */
const NEVER_AGAIN = '9999-12-31T00:00:00.000Z';

/** Kept in `readers`; what they were shown in `shown_stories`, their used dates in `digest_slots`. */
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
      .where('latest', '<>', SHOWN_AS_ASKED)
      .execute();
    return new Map(rows.map((row) => [row.story_key, row.latest]));
  }

  async seenByAll(readerIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
    if (readerIds.length === 0) return new Map();
    const rows = await this.query
      .selectFrom('shown_stories')
      .select(['reader_id', 'story_key', 'latest'])
      .where('reader_id', 'in', readerIds)
      .where('latest', '<>', SHOWN_AS_ASKED)
      .execute();
    const seen = new Map<number, Map<string, string>>();
    for (const row of rows) {
      const known = seen.get(row.reader_id);
      if (known === undefined) seen.set(row.reader_id, new Map([[row.story_key, row.latest]]));
      else known.set(row.story_key, row.latest);
    }
    return seen;
  }

  async reschedule(moved: readonly Rescheduled[]): Promise<void> {
    if (moved.length > 0) await this.database.atomically(rescheduleQueries(this.database, moved));
  }

  async queueDigest(digest: QueuedDigest, now: Date): Promise<boolean> {
    if (await isSlotUsed(this.database, digest)) return false;
    try {
      await this.database.atomically(digestQueries(this.database, [digest], now));
      return true;
    } catch (error) {
      // Another worker may have used the date between the look and the insert; its transaction won.
      if (await isSlotUsed(this.database, digest)) return false;
      throw error;
    }
  }

  async queueDigests(digests: readonly QueuedDigest[], now: Date): Promise<number> {
    const used = await usedSlots(this.database, digests);
    const free = digests.filter(({ reader, slot }) => !used.has(slotKey(reader.id, slot)));
    if (free.length > 0) await this.database.atomically(digestQueries(this.database, free, now));
    return free.length;
  }

  async keepAsked(asked: AskedDigest, now: Date): Promise<void> {
    await this.database.atomically(askedQueries(this.database, asked, now));
  }

  async takeBack(readerId: number, slot: Slot): Promise<void> {
    await takeBackDigest(this.database, readerId, slot);
  }

  async muteStory(readerId: number, articleId: string, now: Date): Promise<void> {
    const values = { latest: NEVER_AGAIN, shown_at: now.getTime() };
    await this.query
      .insertInto('shown_stories')
      .values({ reader_id: readerId, story_key: articleId, ...values })
      .onConflict((conflict) => conflict.columns(['reader_id', 'story_key']).doUpdateSet(values))
      .execute();
  }

  async move(fromChatId: number, toChatId: number): Promise<void> {
    await moveReader(this.database, fromChatId, toChatId);
  }

  async prune(before: Date, limit: number): Promise<number> {
    return pruneLedger(this.database, before, limit);
  }
}

async function isSlotUsed(database: SqlDatabase, digest: QueuedDigest): Promise<boolean> {
  return (await usedSlots(database, [digest])).size > 0;
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
