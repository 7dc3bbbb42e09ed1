import type { PersonalRecords } from '../../delivery/personal-data.ts';
import { readContent } from './keyboard-store.ts';
import { readBody } from './outbox-rows.ts';
import { accessRecords } from './personal-access.ts';
import { settingsRecord } from './personal-settings.ts';
import { instant, parsed } from './personal-values.ts';
import type { SqlDatabase } from './sql-database.ts';

type Query = SqlDatabase['query'];

/** Reads all that is stored about a reader, in words instead of columns. */
export async function collectPersonalRecords(
  { query }: SqlDatabase,
  chatId: number,
  userId: number,
): Promise<PersonalRecords> {
  const reader = await query
    .selectFrom('readers')
    .selectAll()
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return {
    chat: chatId,
    settings: reader === undefined ? null : settingsRecord(reader),
    conversations: await conversationsOf(query, chatId, userId),
    digests: reader === undefined ? [] : await digestsOf(query, reader.id),
    storiesShown: reader === undefined ? [] : await storiesOf(query, reader.id),
    messages: await messagesOf(query, chatId),
    buttons: await buttonsOf(query, chatId, userId),
    updates: await updatesOf(query, chatId),
    ...(await accessRecords(query, userId)),
  };
}

async function conversationsOf(query: Query, chatId: number, userId: number) {
  const rows = await query
    .selectFrom('conversations')
    .selectAll()
    .where('user_id', '=', userId)
    .$if(chatId !== userId, (select) => select.where('chat_id', '=', chatId))
    .orderBy('chat_id')
    .orderBy('thread_id')
    .execute();
  return rows.map((row) => ({
    lastUsedAt: instant(row.updated_at),
    ...(row.chat_id === chatId ? {} : { group: row.chat_id }),
    ...(row.thread_id === 0 ? {} : { forumTopic: row.thread_id }),
    about: parsed(row.frame),
    waitingFor: parsed(row.awaiting),
  }));
}

async function digestsOf(query: Query, readerId: number) {
  const rows = await query
    .selectFrom('digest_slots')
    .leftJoin('shared_texts as alike', 'alike.id', 'digest_slots.shared_told')
    .select(['local_date', 'slot', 'queued_at'])
    .select(({ fn }) => fn.coalesce('alike.content', 'told').as('told'))
    .where('reader_id', '=', readerId)
    .orderBy('local_date')
    .execute();
  return rows.map((row) => ({
    day: row.local_date,
    slot: Number(row.slot),
    queuedAt: instant(row.queued_at),
    told: parsed(row.told),
  }));
}

async function storiesOf(query: Query, readerId: number) {
  const rows = await query
    .selectFrom('shown_stories')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('shown_at')
    .execute();
  return rows.map((row) => ({
    article: row.story_key,
    newestReport: row.latest,
    shownAt: new Date(row.shown_at).toISOString(),
  }));
}

async function messagesOf(query: Query, chatId: number) {
  const rows = await query
    .selectFrom('outbox')
    .leftJoin('shared_texts as alike', 'alike.id', 'outbox.shared_body')
    .selectAll('outbox')
    .select('alike.content as shared')
    .where('chat_id', '=', chatId)
    .orderBy('outbox.id')
    .execute();
  return rows.map((row) => ({
    queuedAt: instant(row.created_at),
    kind: row.lane === 'bulk' ? 'digest' : 'reply',
    state: row.state,
    attempts: row.attempts,
    settledAt: instant(row.settled_at),
    offeredAgainAt: instant(row.offered_at),
    error: row.error,
    message: readBody(row),
  }));
}

async function buttonsOf(query: Query, chatId: number, userId: number) {
  const rows = await query
    .selectFrom('keyboards')
    .leftJoin('shared_texts as alike', 'alike.id', 'keyboards.shared')
    .select(['chat_id', 'actions', 'context', 'created_at', 'alike.content as shared'])
    .where((row) =>
      chatId === userId
        ? row.or([row('chat_id', '=', chatId), row('user_id', '=', userId)])
        : row('chat_id', '=', chatId),
    )
    .orderBy('created_at')
    .execute();
  return rows.map((row) => {
    const { actions, context } = readContent(row);
    return {
      madeAt: instant(row.created_at),
      ...(row.chat_id === chatId ? {} : { group: row.chat_id }),
      buttons: actions,
      belowAnswer: context,
    };
  });
}

/** Those that are handled keep neither words nor chat. */
async function updatesOf(query: Query, chatId: number) {
  const rows = await query
    .selectFrom('updates')
    .select(['received_at', 'body', 'attempts'])
    .where('state', '=', 'new')
    .where('lane', '=', `chat:${chatId}`)
    .orderBy('update_id')
    .execute();
  return rows.map((row) => ({
    receivedAt: instant(row.received_at),
    attempts: row.attempts,
    content: parsed(row.body),
  }));
}
