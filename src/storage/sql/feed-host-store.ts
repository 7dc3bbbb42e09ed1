import type { FeedStore } from '../../sources/feeds/feed-store.ts';
import type { SqlDatabase } from './sql-database.ts';

type HostStore = Pick<FeedStore, 'blockHost' | 'clearHost' | 'hostBlock'>;

/** Hosts that are left alone for a while. */
export function feedHostStore({ query }: SqlDatabase): HostStore {
  return {
    async blockHost(host: string, until: Date, failures: number): Promise<void> {
      await query
        .insertInto('feed_hosts')
        .values({ host, not_before: until.getTime(), failures })
        .onConflict((conflict) =>
          conflict.column('host').doUpdateSet({ not_before: until.getTime(), failures }),
        )
        .execute();
    },

    async clearHost(host: string): Promise<void> {
      await query.deleteFrom('feed_hosts').where('host', '=', host).execute();
    },

    async hostBlock(host: string): Promise<{ readonly until: Date; readonly failures: number } | null> {
      const row = await query
        .selectFrom('feed_hosts')
        .selectAll()
        .where('host', '=', host)
        .executeTakeFirst();
      return row === undefined ? null : { until: new Date(row.not_before), failures: row.failures };
    },
  };
}
