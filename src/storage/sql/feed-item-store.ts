import type { FeedStore, SeenItem, SeenItemAt } from '../../sources/feeds/feed-store.ts';
import { countDeleted } from './count-deleted.ts';
import { fromItemRow } from './feed-rows.ts';
import { inParts } from './in-parts.ts';
import type { SqlDatabase } from './sql-database.ts';

/** As many values as every store takes in one statement. */
const KEYS_AT_ONCE = 400;
const ITEMS_AT_ONCE = 50;

type ItemStore = Pick<FeedStore, 'seen' | 'markSeen' | 'touchSeen' | 'troubled' | 'prune'>;

/** The entries of feeds that were dealt with. */
export function feedItemStore(database: SqlDatabase): ItemStore {
  return {
    seen: (id, keys) => seen(database, id, keys),
    markSeen: (id, items, now) => markSeen(database, id, items, now),
    touchSeen: (id, keys, now) => touchSeen(database, id, keys, now),
    troubled: (id, limit) => troubled(database, id, limit),
    prune: (before, limit) => prune(database, before, limit),
  };
}

async function seen(
  { query }: SqlDatabase,
  id: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SeenItem>> {
  const found = new Map<string, SeenItem>();
  for (const some of inParts(keys, KEYS_AT_ONCE)) {
    const rows = await query
      .selectFrom('feed_items')
      .selectAll()
      .where('feed_id', '=', id)
      .where('item_key', 'in', some)
      .execute();
    for (const row of rows) found.set(row.item_key, fromItemRow(row));
  }
  return found;
}

async function markSeen(
  { query }: SqlDatabase,
  id: number,
  items: readonly SeenItem[],
  now: Date,
): Promise<void> {
  for (const some of inParts(items, ITEMS_AT_ONCE))
    await query
      .insertInto('feed_items')
      .values(
        some.map((item) => ({
          feed_id: id,
          item_key: item.key,
          fingerprint: item.fingerprint,
          state: item.state,
          reason: item.reason,
          article_id: item.articleId,
          title: item.title,
          attempts: item.attempts,
          seen_at: now.getTime(),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['feed_id', 'item_key']).doUpdateSet((row) => ({
          fingerprint: row.ref('excluded.fingerprint'),
          state: row.ref('excluded.state'),
          reason: row.ref('excluded.reason'),
          article_id: row.ref('excluded.article_id'),
          title: row.ref('excluded.title'),
          attempts: row.ref('excluded.attempts'),
          seen_at: row.ref('excluded.seen_at'),
        })),
      )
      .execute();
}

async function touchSeen(
  { query }: SqlDatabase,
  id: number,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  for (const some of inParts(keys, KEYS_AT_ONCE))
    await query
      .updateTable('feed_items')
      .set({ seen_at: now.getTime() })
      .where('feed_id', '=', id)
      .where('item_key', 'in', some)
      .execute();
}

async function troubled({ query }: SqlDatabase, id: number, limit: number): Promise<readonly SeenItemAt[]> {
  const rows = await query
    .selectFrom('feed_items')
    .selectAll()
    .where('feed_id', '=', id)
    .where('state', '<>', 'stored')
    .orderBy('seen_at', 'desc')
    .orderBy('item_key')
    .limit(limit)
    .execute();
  return rows.map(fromItemRow);
}

async function prune({ query }: SqlDatabase, before: Date, limit: number): Promise<number> {
  const deleted = await query
    .deleteFrom('feed_items')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('feed_id', 'item_key'),
        'in',
        selectFrom('feed_items')
          .select(['feed_id', 'item_key'])
          .where('seen_at', '<', before.getTime())
          .limit(limit)
          .$asTuple('feed_id', 'item_key'),
      ),
    )
    .execute();
  return countDeleted(deleted);
}
