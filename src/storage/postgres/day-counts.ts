import type pg from 'pg';
import type { Coverage, Interval } from '../../search/article-index.ts';
import { dayOf, firstNumberOf, startOfDayMs, UNDATED_DAY } from '../article-number.ts';
import { FARTHEST_MS, type PublishedRange, publishedRange } from '../published-range.ts';
import { insertRows, toColumns } from './insert-rows.ts';

/** How a batch changes the count of a day and an outlet; `lastNumber` where it gave out numbers. */
export interface DayChange {
  readonly day: number;
  readonly source: string | null;
  readonly articles: 1 | -1;
  readonly number: number;
}

const NO_DAY = 2 ** 31 - 1;

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

export async function countArticles(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ total: number }>(
    'select coalesce(sum(articles), 0) as total from day_counts',
  );
  return rows[0]?.total ?? 0;
}

export async function readCoverage(client: pg.PoolClient, interval: Interval): Promise<Coverage> {
  const range = publishedRange(interval);
  const first = dayOf(range.fromMs + startOfDayMs(1) - 1);
  const end = dayOf(range.toMs);
  const { rows } = await client.query<{ total: number }>(
    'select coalesce(sum(articles), 0) as total from day_counts where (day >= $1 and day < $2) or day = $3',
    [first, end, range.withUndated ? UNDATED_DAY : NO_DAY],
  );
  const outside = await countOutside(client, range, first, end);
  const oldest = await edge(client, 'first', range);
  const newest = await edge(client, 'last', range);
  return {
    articles: (rows[0]?.total ?? 0) + outside,
    ...(oldest === null ? {} : { first: oldest }),
    ...(newest === null ? {} : { last: newest }),
  };
}

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

/** What lies on a first or last day of which only a part is in the interval. */
async function countOutside(
  client: pg.PoolClient,
  { fromMs, toMs }: PublishedRange,
  first: number,
  end: number,
): Promise<number> {
  if (first >= end) return countBetween(client, fromMs, toMs);
  const before = await countBetween(client, fromMs, startOfDayMs(first));
  return before + (await countBetween(client, startOfDayMs(end), toMs));
}

async function countBetween(client: pg.PoolClient, fromMs: number, toMs: number): Promise<number> {
  if (fromMs >= toMs) return 0;
  const { rows } = await client.query<{ count: number }>(
    `select count(*) as count from articles
    where number >= $1 and number < $2 and state = 'current' and published_at >= $3 and published_at < $4`,
    [firstNumberOf(dayOf(fromMs)), firstNumberOf(dayOf(toMs - 1) + 1), fromMs, toMs],
  );
  return rows[0]?.count ?? 0;
}

/** The first or last instant, looked for on the days that have articles: of a partitioned table no more is read. */
async function edge(
  client: pg.PoolClient,
  end: 'first' | 'last',
  { fromMs, toMs }: PublishedRange,
): Promise<string | null> {
  const days = await client.query<{ day: number }>(
    `select day from day_counts where articles > 0 and day >= $1 and day < $2 order by day ${end === 'first' ? 'asc' : 'desc'} limit 2`,
    [dayOf(fromMs), dayOf(toMs - 1) + 1],
  );
  // On a first or last day of which only a part is in the interval there may be none.
  for (const { day } of days.rows) {
    const { rows } = await client.query<{ at: number | null }>(
      `select ${end === 'first' ? 'min' : 'max'}(published_at) as at from articles
      where number >= $1 and number < $2 and state = 'current' and published_at >= $3 and published_at < $4`,
      [firstNumberOf(day), firstNumberOf(day + 1), fromMs, toMs],
    );
    const at = rows[0]?.at ?? null;
    if (at !== null) return new Date(at).toISOString();
  }
  return null;
}
