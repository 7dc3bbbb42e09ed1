import type pg from 'pg';
import type { Interval } from '../../search/article-index.ts';
import { dayOf, UNDATED_DAY } from '../article-number.ts';
import { FARTHEST_MS, publishedRange } from '../published-range.ts';
import { insertRows, toColumns } from './insert-rows.ts';

/** How a batch changes the count of a day and an outlet; `lastNumber` where it gave out numbers. */
export interface DayChange {
  readonly day: number;
  readonly source: string | null;
  readonly articles: 1 | -1;
  readonly number: number;
}

/** Not that of any article. */
export const NO_DAY = 2 ** 31 - 1;

/** Counts articles by day and outlet as they come and go, within the caller's transaction. */
export async function countDays(client: pg.PoolClient, changes: readonly DayChange[]): Promise<void> {
  const days = new Map<number, { articles: number; last: number }>();
  const sources = new Map<string, { source: string; day: number; articles: number }>();
  for (const { day, source, articles, number } of changes) {
    const known = days.get(day) ?? { articles: 0, last: 0 };
    days.set(day, { articles: known.articles + articles, last: Math.max(known.last, number) });
    if (source === null) continue;
    const key = `${day} ${source}`;
    sources.set(key, { source, day, articles: (sources.get(key)?.articles ?? 0) + articles });
  }
  await insertRows(
    client,
    'day_counts',
    toColumns([...days], {
      day: ['integer', ([day]) => day],
      articles: ['integer', ([, { articles }]) => articles],
      last_number: ['bigint', ([, { last }]) => last],
    }),
    `on conflict (day) do update set articles = day_counts.articles + excluded.articles,
    last_number = greatest(day_counts.last_number, excluded.last_number)`,
  );
  await insertRows(
    client,
    'source_counts',
    toColumns([...sources.values()], {
      source: ['text', ({ source }) => source],
      day: ['integer', ({ day }) => day],
      articles: ['integer', ({ articles }) => articles],
    }),
    'on conflict (source, day) do update set articles = source_counts.articles + excluded.articles',
  );
}

/** Of current articles, dated or not. */
export async function countArticles(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ total: number }>(
    'select coalesce(sum(articles), 0) as total from day_counts',
  );
  return rows[0]?.total ?? 0;
}

/** Outlets with articles in the interval, those with most first; counted by whole days. */
export async function readSources(
  client: pg.PoolClient,
  interval: Interval,
  limit: number,
): Promise<{ readonly source: string; readonly articles: number }[]> {
  const { fromMs, toMs, withUndated } = publishedRange(interval);
  const { rows } = await client.query<{ source: string; articles: number }>(
    `select source, sum(articles) as articles from source_counts
    where (day >= $1 and day < $2) or day = $3
    group by source having sum(articles) > 0 order by articles desc, source limit $4`,
    [
      dayOf(fromMs),
      toMs >= FARTHEST_MS ? dayOf(toMs) : dayOf(toMs - 1) + 1,
      withUndated ? UNDATED_DAY : NO_DAY,
      limit,
    ],
  );
  return rows;
}
