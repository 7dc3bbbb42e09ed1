import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { FeedNotice, FeedStore } from '../../sources/feeds/feed-store.ts';
import { fromFeedRow } from './feed-rows.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';

const NOTICES_AT_ONCE = 400;

/** Which feeds fail or are dead, and who was told of it, kept in their own rows of `feeds`. */
export function feedNoticeStore({ query }: SqlDatabase): Pick<FeedStore, 'unannounced' | 'markAnnounced'> {
  return {
    async unannounced(failingSince: Date): Promise<readonly FeedNotice[]> {
      const rows = await query
        .selectFrom('feeds')
        .selectAll()
        .where('failing_since', 'is not', null)
        .where((row) => row.or([isNewlyDead(row), isNewlyFailing(row, failingSince)]))
        .orderBy('id')
        .limit(NOTICES_AT_ONCE)
        .execute();
      return rows.map((row) => ({ kind: row.state === 'dead' ? 'dead' : 'failing', feed: fromFeedRow(row) }));
    },

    async markAnnounced({ kind, feed }: FeedNotice, now: Date): Promise<void> {
      await query
        .updateTable('feeds')
        .set({ announced: kind, announced_at: now.getTime() })
        .where('id', '=', feed.id)
        .execute();
    },
  };
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
