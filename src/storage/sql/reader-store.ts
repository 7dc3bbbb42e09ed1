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
  return {
    get: (chatId) => get(database, chatId),
    ensure: (reader, now) => ensure(database, reader, now),
    update: (chatId, settings) => update(database, chatId, settings),
    due: (now, limit) => due(database, now, limit),
    nextDueAt: () => nextDueAt(database),
    seen: (readerId) => seen(database, readerId),
    seenByAll: (readerIds) => seenByAll(database, readerIds),
    reschedule: (moved) => reschedule(database, moved),
    queueDigest: (digest, now) => queueDigest(database, digest, now),
    queueDigests: (digests, now) => queueDigests(database, digests, now),
    keepAsked: (asked, now) => keepAsked(database, asked, now),
    takeBack: (readerId, slot) => takeBackDigest(database, readerId, slot),
    muteStory: (readerId, articleId, now) => muteStory(database, readerId, articleId, now),
    move: (fromChatId, toChatId) => moveReader(database, fromChatId, toChatId),
    prune: (before, limit) => pruneLedger(database, before, limit),
  };
}

async function get(database: SqlDatabase, chatId: number): Promise<Reader | null> {
  const row = await database.query
    .selectFrom('readers')
    .selectAll()
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return row ? toReader(row) : null;
}

async function ensure(database: SqlDatabase, reader: Reader, now: Date): Promise<Reader> {
  const { chatId, kind, language, stories } = reader;
  await database.query
    .insertInto('readers')
    .values({ chat_id: chatId, kind, language, stories, silent: 0, created_at: now.getTime() })
    .onConflict((conflict) => conflict.column('chat_id').doNothing())
    .execute();
  const row = await database.query
    .selectFrom('readers')
    .selectAll()
    .where('chat_id', '=', chatId)
    .executeTakeFirstOrThrow();
  return toReader(row);
}

async function update(database: SqlDatabase, chatId: number, settings: ReaderSettings): Promise<void> {
  const columns = toReaderColumns(settings);
  if (Object.keys(columns).length === 0) return;
  await database.query.updateTable('readers').set(columns).where('chat_id', '=', chatId).execute();
}

async function due(database: SqlDatabase, now: Date, limit: number): Promise<readonly Reader[]> {
  const rows = await database.query
    .selectFrom('readers')
    .selectAll()
    .where('next_send_at', '<=', now.getTime())
    .where('paused', 'is', null)
    .orderBy('next_send_at')
    .limit(limit)
    .execute();
  return rows.map(toReader);
}

async function nextDueAt(database: SqlDatabase): Promise<Date | null> {
  const row = await database.query
    .selectFrom('readers')
    .select('next_send_at')
    .where('next_send_at', 'is not', null)
    .where('paused', 'is', null)
    .orderBy('next_send_at')
    .limit(1)
    .executeTakeFirst();
  return typeof row?.next_send_at === 'number' ? new Date(row.next_send_at) : null;
}

async function seen(database: SqlDatabase, readerId: number): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query
    .selectFrom('shown_stories')
    .select(['story_key', 'latest'])
    .where('reader_id', '=', readerId)
    .where('latest', '<>', SHOWN_AS_ASKED)
    .execute();
  return new Map(rows.map((row) => [row.story_key, row.latest]));
}

async function seenByAll(
  database: SqlDatabase,
  readerIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  if (readerIds.length === 0) return new Map();
  const rows = await database.query
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

async function reschedule(database: SqlDatabase, moved: readonly Rescheduled[]): Promise<void> {
  if (moved.length > 0) await database.atomically(rescheduleQueries(database, moved));
}

async function queueDigest(database: SqlDatabase, digest: QueuedDigest, now: Date): Promise<boolean> {
  if (await isSlotUsed(database, digest)) return false;
  try {
    await database.atomically(digestQueries(database, [digest], now));
    return true;
  } catch (error) {
    // Another worker may have used the date between the look and the insert; its transaction won.
    if (await isSlotUsed(database, digest)) return false;
    throw error;
  }
}

async function queueDigests(
  database: SqlDatabase,
  digests: readonly QueuedDigest[],
  now: Date,
): Promise<number> {
  const used = await usedSlots(database, digests);
  const free = digests.filter(({ reader, slot }) => !used.has(slotKey(reader.id, slot)));
  if (free.length > 0) await database.atomically(digestQueries(database, free, now));
  return free.length;
}

async function keepAsked(database: SqlDatabase, asked: AskedDigest, now: Date): Promise<void> {
  await database.atomically(askedQueries(database, asked, now));
}

async function muteStory(
  database: SqlDatabase,
  readerId: number,
  articleId: string,
  now: Date,
): Promise<void> {
  const values = { latest: NEVER_AGAIN, shown_at: now.getTime() };
  await database.query
    .insertInto('shown_stories')
    .values({ reader_id: readerId, story_key: articleId, ...values })
    .onConflict((conflict) => conflict.columns(['reader_id', 'story_key']).doUpdateSet(values))
    .execute();
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
