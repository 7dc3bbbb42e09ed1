import type { Insertable } from 'kysely';
import type { AskedDigest, QueuedDigest, Rescheduled, ToldDigestStory } from '../../digests/reader-store.ts';
import { keyboardQueries } from './keyboard-rows.ts';
import { messageQueries } from './outbox-rows.ts';
import { toNextColumns } from './reader-rows.ts';
import { RowInserts } from './row-inserts.ts';
import { SharedTexts, type Writing } from './shared-texts.ts';
import type { Query, SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';
import { writeOut } from './write-out.ts';

/** Readers who are done alike in one statement. */
const READERS_AT_ONCE = 64;

/** The newest report of a story that the reader saw only where they asked for a digest: all of it is still to come. */
export const SHOWN_AS_ASKED = '';

const slotInserts = new RowInserts<Insertable<Tables['digest_slots']>>((query, rows) =>
  query.insertInto('digest_slots').values(rows),
);
const shownInserts = new RowInserts<Insertable<Tables['shown_stories']>>((query, rows) =>
  query
    .insertInto('shown_stories')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['reader_id', 'story_key']).doUpdateSet((row) => ({
        latest: row.ref('excluded.latest'),
        shown_at: row.ref('excluded.shown_at'),
      })),
    ),
);
/** What a scheduled digest showed is still shown. */
const shownAgainInserts = new RowInserts<Insertable<Tables['shown_stories']>>((query, rows) =>
  query
    .insertInto('shown_stories')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['reader_id', 'story_key'])
        .doUpdateSet((row) => ({ shown_at: row.ref('excluded.shown_at') })),
    ),
);
/** What changed since somebody else was told stays to be looked at. */
const toldInserts = new RowInserts<Insertable<Tables['told_reports']>>((query, rows) =>
  query
    .insertInto('told_reports')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['article_id', 'story_key'])
        .doUpdateSet((row) => ({ told_at: row.ref('excluded.told_at') })),
    ),
);

/** The queries that store digests: the slots that they use, their messages, what they show, and when the next ones come. */
export function digestQueries(
  database: SqlDatabase,
  digests: readonly QueuedDigest[],
  now: Date,
): readonly Query[] {
  const messages = digests.flatMap((digest) => digest.messages);
  const keyboards = messages.flatMap(({ keyboard }) => keyboard ?? []);
  const shared = new SharedTexts();
  const writing = { now, shared };
  const slots = digests.map((digest) => slotRow({ ...digest, readerId: digest.reader.id }, writing));
  const naming = [
    ...slotInserts.queries(database, slots),
    ...keyboardQueries(database, keyboards, writing),
    ...messageQueries(database, messages, writing),
  ];
  const shown = digests.flatMap((digest) => shownRows(digest, now));
  // Most readers are told the same.
  const told = [...new Set(digests.map((digest) => digest.told ?? []))].flat();
  return [
    ...shared.queries(database, now),
    ...naming,
    ...shownInserts.queries(database, shown),
    ...toldQueries(database, told, now),
    ...useSlots(database, digests, now),
    ...rescheduleQueries(database, digests),
  ];
}

/** The queries that keep a digest that was asked for where digests to be corrected are found; asked again, it is the last one. */
export function askedQueries(
  database: SqlDatabase,
  { readerId, slot, told }: AskedDigest,
  now: Date,
): readonly Query[] {
  const { query } = database;
  const shown = told.map(({ key }) => ({
    reader_id: readerId,
    story_key: key,
    latest: SHOWN_AS_ASKED,
    shown_at: now.getTime(),
  }));
  return [
    query
      .insertInto('digest_slots')
      .values(slotRow({ readerId, slot, told }, { now }))
      .onConflict((conflict) =>
        conflict
          .columns(['reader_id', 'local_date', 'slot'])
          .doUpdateSet((row) => ({ told: row.ref('excluded.told'), shared_told: null })),
      ),
    ...shownAgainInserts.queries(database, shown),
    ...toldQueries(database, told, now),
  ];
}

function slotRow(
  { readerId, slot, told }: Pick<AskedDigest, 'readerId' | 'slot'> & Pick<QueuedDigest, 'told'>,
  { now, shared }: Writing,
) {
  const written = told === undefined ? null : writeOut(told);
  const isShared = written !== null && shared !== undefined;
  return {
    reader_id: readerId,
    local_date: slot.localDate,
    slot: String(slot.slot),
    queued_at: now.getTime(),
    told: isShared ? null : written,
    shared_told: isShared ? shared.idOf('told', written) : null,
  };
}

function toldQueries(database: SqlDatabase, told: readonly ToldDigestStory[], now: Date): readonly Query[] {
  const rows = new Map<string, Insertable<Tables['told_reports']>>();
  for (const { key, reports } of told)
    for (const { articleId, version } of reports)
      rows.set(JSON.stringify([articleId, key]), {
        article_id: articleId,
        story_key: key,
        seen_version: version,
        told_at: now.getTime(),
      });
  return toldInserts.queries(database, [...rows.values()]);
}

function shownRows({ reader, shown }: QueuedDigest, now: Date) {
  return [...shown].map(([storyKey, latest]) => ({
    reader_id: reader.id,
    story_key: storyKey,
    latest,
    shown_at: now.getTime(),
  }));
}

/** Readers of one hour and zone are done alike, in one statement. */
function useSlots({ query }: SqlDatabase, digests: readonly QueuedDigest[], now: Date): readonly Query[] {
  const alike = Map.groupBy(digests, (digest) => JSON.stringify(usedBy(digest, now)));
  return [...alike.values()].flatMap((group) =>
    inChunks(group, (chunk) => {
      const [first] = chunk;
      const ids = chunk.map(({ reader }) => reader.id);
      return first === undefined
        ? []
        : query.updateTable('readers').set(usedBy(first, now)).where('id', 'in', ids);
    }),
  );
}

/** A schedule that the reader changed meanwhile stays as it was changed. */
export function rescheduleQueries({ query }: SqlDatabase, moved: readonly Rescheduled[]): readonly Query[] {
  const alike = Map.groupBy(moved, ({ reader, next }) => JSON.stringify([next, reader.next?.at]));
  return [...alike.values()].flatMap((group) =>
    inChunks(group, (chunk) => {
      const [first] = chunk;
      if (first === undefined) return [];
      const ids = chunk.map(({ reader }) => reader.id);
      const update = query.updateTable('readers').set(toNextColumns(first.next)).where('id', 'in', ids);
      const due = first.reader.next?.at.getTime();
      return due === undefined
        ? update.where('next_send_at', 'is', null)
        : update.where('next_send_at', '=', due);
    }),
  );
}

function usedBy({ slot, messages }: QueuedDigest, now: Date) {
  return {
    last_local_date: slot.localDate,
    last_slot: slot.slot,
    ...(messages.length === 0 ? {} : { last_digest_at: now.getTime() }),
  };
}

function inChunks<T>(
  rows: readonly T[],
  toQueries: (chunk: readonly T[]) => Query | readonly Query[],
): readonly Query[] {
  const queries: Query[] = [];
  for (let at = 0; at < rows.length; at += READERS_AT_ONCE)
    queries.push(...[toQueries(rows.slice(at, at + READERS_AT_ONCE))].flat());
  return queries;
}
