import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type {
  FeedChange,
  FeedNotice,
  FeedStore,
  FeedTotals,
  NewFeed,
  SeenItem,
  SeenItemAt,
  StoredFeed,
} from '../../sources/feeds/feed-store.ts';
import { countDeleted } from './count-deleted.ts';
import { fromFeedRow, fromItemRow, toFeedColumns } from './feed-rows.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';

/** Before anything is known of a feed. */
const FIRST_INTERVAL_MS = 30 * 60_000;
/** As many values as every store takes in one statement. */
const KEYS_AT_ONCE = 400;
const ITEMS_AT_ONCE = 50;

export function feedStore(database: SqlDatabase): FeedStore {
  return new SqlFeedStore(database);
}

class SqlFeedStore implements FeedStore {
  readonly #query: SqlDatabase['query'];

  constructor({ query }: SqlDatabase) {
    this.#query = query;
  }

  async add(feed: NewFeed, now: Date): Promise<boolean> {
    const added = await this.#query
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

  async remove(id: number): Promise<void> {
    await this.#query.deleteFrom('feed_items').where('feed_id', '=', id).execute();
    await this.#query.deleteFrom('feeds').where('id', '=', id).execute();
  }

  async get(id: number): Promise<StoredFeed | null> {
    const row = await this.#query.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : fromFeedRow(row);
  }

  async byUrl(url: string): Promise<StoredFeed | null> {
    const row = await this.#query.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst();
    return row === undefined ? null : fromFeedRow(row);
  }

  async list({
    offset,
    limit,
  }: {
    readonly offset: number;
    readonly limit: number;
  }): Promise<readonly StoredFeed[]> {
    const rows = await this.#query
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

  async totals(): Promise<FeedTotals> {
    const rows = await this.#query
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

  async due(now: Date, limit: number): Promise<readonly StoredFeed[]> {
    const rows = await this.#query
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

  async nextDueAt(): Promise<Date | null> {
    const row = await this.#query
      .selectFrom('feeds')
      .select('next_at')
      .where('state', '=', 'active')
      .orderBy('next_at')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : new Date(row.next_at);
  }

  async change(id: number, { url, ...change }: FeedChange): Promise<void> {
    const isTaken = url !== undefined && (await this.byUrl(url)) !== null;
    const { checks = 0, articles = 0, partial = 0, rejected = 0 } = change.counts ?? {};
    await this.#query
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

  async seen(id: number, keys: readonly string[]): Promise<ReadonlyMap<string, SeenItem>> {
    const found = new Map<string, SeenItem>();
    for (const some of chunks(keys, KEYS_AT_ONCE)) {
      const rows = await this.#query
        .selectFrom('feed_items')
        .selectAll()
        .where('feed_id', '=', id)
        .where('item_key', 'in', some)
        .execute();
      for (const row of rows) found.set(row.item_key, fromItemRow(row));
    }
    return found;
  }

  async markSeen(id: number, items: readonly SeenItem[], now: Date): Promise<void> {
    for (const some of chunks(items, ITEMS_AT_ONCE))
      await this.#query
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

  async touchSeen(id: number, keys: readonly string[], now: Date): Promise<void> {
    for (const some of chunks(keys, KEYS_AT_ONCE))
      await this.#query
        .updateTable('feed_items')
        .set({ seen_at: now.getTime() })
        .where('feed_id', '=', id)
        .where('item_key', 'in', some)
        .execute();
  }

  async troubled(id: number, limit: number): Promise<readonly SeenItemAt[]> {
    const rows = await this.#query
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

  async prune(before: Date, limit: number): Promise<number> {
    const deleted = await this.#query
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

  async blockHost(host: string, until: Date, failures: number): Promise<void> {
    await this.#query
      .insertInto('feed_hosts')
      .values({ host, not_before: until.getTime(), failures })
      .onConflict((conflict) =>
        conflict.column('host').doUpdateSet({ not_before: until.getTime(), failures }),
      )
      .execute();
  }

  async clearHost(host: string): Promise<void> {
    await this.#query.deleteFrom('feed_hosts').where('host', '=', host).execute();
  }

  async hostBlock(host: string): Promise<{ readonly until: Date; readonly failures: number } | null> {
    const row = await this.#query
      .selectFrom('feed_hosts')
      .selectAll()
      .where('host', '=', host)
      .executeTakeFirst();
    return row === undefined ? null : { until: new Date(row.not_before), failures: row.failures };
  }

  async unannounced(failingSince: Date): Promise<readonly FeedNotice[]> {
    const rows = await this.#query
      .selectFrom('feeds')
      .selectAll()
      .where('failing_since', 'is not', null)
      .where((row) => row.or([isNewlyDead(row), isNewlyFailing(row, failingSince)]))
      .orderBy('id')
      .limit(KEYS_AT_ONCE)
      .execute();
    return rows.map((row) => ({ kind: row.state === 'dead' ? 'dead' : 'failing', feed: fromFeedRow(row) }));
  }

  async markAnnounced({ kind, feed }: FeedNotice, now: Date): Promise<void> {
    await this.#query
      .updateTable('feeds')
      .set({ announced: kind, announced_at: now.getTime() })
      .where('id', '=', feed.id)
      .execute();
  }
}

type FeedExpressions = ExpressionBuilder<Tables, 'feeds'>;

function isNewlyDead(row: FeedExpressions): Expression<SqlBool> {
  return row.and([
    row('state', '=', 'dead'),
    row.or([row('announced', 'is', null), row('announced', '<>', 'dead')]),
  ]);
}

function isNewlyFailing(row: FeedExpressions, since: Date): Expression<SqlBool> {
  return row.and([
    row('state', '=', 'active'),
    row('announced', 'is', null),
    row('failing_since', '<=', since.getTime()),
  ]);
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size));
  return parts;
}
