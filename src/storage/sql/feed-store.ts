import type {
  FeedChange,
  FeedStore,
  FeedTotals,
  NewFeed,
  StoredFeed,
} from '../../sources/feeds/feed-store.ts';
import { feedHostStore } from './feed-host-store.ts';
import { feedItemStore } from './feed-item-store.ts';
import { feedNoticeStore } from './feed-notice-store.ts';
import { fromFeedRow, toFeedColumns } from './feed-rows.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Before anything is known of a feed. */
const FIRST_INTERVAL_MS = 30 * 60_000;

/** Kept in `feeds`, `feed_items` (entries dealt with) and `feed_hosts` (until when a host is left alone). */
export function feedStore(database: SqlDatabase): FeedStore {
  return {
    ...feedItemStore(database),
    ...feedHostStore(database),
    ...feedNoticeStore(database),
    add: (feed, now) => add(database, feed, now),
    remove: (id) => remove(database, id),
    get: (id) => get(database, id),
    byUrl: (url) => byUrl(database, url),
    list: (page) => list(database, page),
    totals: () => totals(database),
    due: (now, limit) => due(database, now, limit),
    nextDueAt: () => nextDueAt(database),
    change: (id, changes) => change(database, id, changes),
  };
}

async function add(database: SqlDatabase, feed: NewFeed, now: Date): Promise<boolean> {
  const added = await database.query
    .insertInto('feeds')
    .values({
      url: feed.url,
      host: new URL(feed.url).host,
      title: feed.title ?? '',
      site_url: feed.siteUrl ?? null,
      outlet: feed.outlet ?? null,
      folder: feed.folder ?? null,
      full_text: feed.fullText ?? 'follow',
      state: 'active',
      interval_ms: FIRST_INTERVAL_MS,
      next_at: now.getTime(),
      failures: 0,
      checks: 0,
      articles: 0,
      partial: 0,
      rejected: 0,
      added_at: now.getTime(),
    })
    .onConflict((conflict) => conflict.column('url').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

async function remove(database: SqlDatabase, id: number): Promise<void> {
  await database.query.deleteFrom('feed_items').where('feed_id', '=', id).execute();
  await database.query.deleteFrom('feeds').where('id', '=', id).execute();
}

async function get(database: SqlDatabase, id: number): Promise<StoredFeed | null> {
  const row = await database.query.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromFeedRow(row);
}

async function byUrl(database: SqlDatabase, url: string): Promise<StoredFeed | null> {
  const row = await database.query.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst();
  return row === undefined ? null : fromFeedRow(row);
}

async function list(
  database: SqlDatabase,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly StoredFeed[]> {
  const rows = await database.query
    .selectFrom('feeds')
    .selectAll()
    .orderBy((row) => row.fn.coalesce('folder', row.val('')))
    .orderBy('title')
    .orderBy('url')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(fromFeedRow);
}

async function totals(database: SqlDatabase): Promise<FeedTotals> {
  const rows = await database.query
    .selectFrom('feeds')
    .select((row) => [
      'state',
      row.fn.countAll<number | string>().as('feeds'),
      row.fn.count<number | string>('failing_since').as('failing'),
    ])
    .groupBy('state')
    .execute();
  const of = (state: string) => rows.find((row) => row.state === state);
  return {
    active: Number(of('active')?.feeds ?? 0),
    failing: Number(of('active')?.failing ?? 0),
    paused: Number(of('paused')?.feeds ?? 0),
    dead: Number(of('dead')?.feeds ?? 0),
  };
}

async function due(database: SqlDatabase, now: Date, limit: number): Promise<readonly StoredFeed[]> {
  const rows = await database.query
    .selectFrom('feeds')
    .selectAll()
    .where('state', '=', 'active')
    .where('next_at', '<=', now.getTime())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feed_hosts')
            .select('feed_hosts.host')
            .whereRef('feed_hosts.host', '=', 'feeds.host')
            .where('feed_hosts.not_before', '>', now.getTime()),
        ),
      ),
    )
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return rows.map(fromFeedRow);
}

async function nextDueAt(database: SqlDatabase): Promise<Date | null> {
  const row = await database.query
    .selectFrom('feeds')
    .select('next_at')
    .where('state', '=', 'active')
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : new Date(row.next_at);
}

async function change(database: SqlDatabase, id: number, { url, ...change }: FeedChange): Promise<void> {
  const isTaken = url !== undefined && (await byUrl(database, url)) !== null;
  const { checks = 0, articles = 0, partial = 0, rejected = 0 } = change.counts ?? {};
  await database.query
    .updateTable('feeds')
    .set((row) => ({
      ...toFeedColumns(url === undefined || isTaken ? change : { ...change, url }),
      checks: row('checks', '+', checks),
      articles: row('articles', '+', articles),
      partial: row('partial', '+', partial),
      rejected: row('rejected', '+', rejected),
    }))
    .where('id', '=', id)
    .execute();
}
