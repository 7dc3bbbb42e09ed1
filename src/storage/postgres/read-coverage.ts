import type pg from 'pg';
import type { Coverage, Interval } from '../../search/article-index.ts';
import { dayOf, firstNumberOf, NUMBERS_PER_DAY, startOfDayMs, UNDATED_DAY } from '../article-number.ts';
import { type PublishedRange, publishedRange } from '../published-range.ts';
import { NO_DAY } from './day-counts.ts';

const DAY_MS = startOfDayMs(1);
const NUMBER_OF_DAY_0 = firstNumberOf(0);

/** Of a part of a day: from and to as numbers, then as instants. */
const countOfPart = (n: number) => `
  (select count(*) from articles where number >= $${n} and number < $${n + 1} and state = 'current'
    and published_at >= $${n + 2} and published_at < $${n + 3})`;

/**
 * The first or last instant, looked for on the two outermost days that have articles: on a day of which only a part is in the
 * interval there may be none. A day's numbers and instants are both named, so that little of one partition is read.
 */
const edge = (end: 'min' | 'max', order: 'asc' | 'desc') => `
  (select ${end}(of_day.at) from (
    select day from day_counts where articles > 0 and day >= $4 and day < $5 order by day ${order} limit 2
  ) as days cross join lateral (
    select ${end}(published_at) as at from articles
    where number >= ${NUMBER_OF_DAY_0} + days.day::bigint * ${NUMBERS_PER_DAY}
      and number < ${NUMBER_OF_DAY_0} + (days.day::bigint + 1) * ${NUMBERS_PER_DAY}
      and state = 'current' and published_at >= greatest($6, days.day::bigint * ${DAY_MS})
      and published_at < least($7, (days.day::bigint + 1) * ${DAY_MS})
  ) as of_day)`;

/** Whole days are counted already; of the days of which only a part is in the interval the articles are. */
const COVERAGE = `select
  (select coalesce(sum(articles), 0) from day_counts where (day >= $1 and day < $2) or day = $3)
  + ${countOfPart(8)} + ${countOfPart(12)} as articles,
  ${edge('min', 'asc')} as first, ${edge('max', 'desc')} as last`;

interface CoverageRow {
  readonly articles: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** All in one statement: most of what a question costs here is the way to the server and back. */
export async function readCoverage(client: pg.PoolClient, interval: Interval): Promise<Coverage> {
  const range = publishedRange(interval);
  const { fromMs, toMs } = range;
  const first = dayOf(fromMs + DAY_MS - 1);
  const end = dayOf(toMs);
  const { rows } = await client.query<CoverageRow>(COVERAGE, [
    ...[first, end, range.withUndated ? UNDATED_DAY : NO_DAY],
    ...[dayOf(fromMs), dayOf(toMs - 1) + 1, fromMs, toMs],
    ...partsOf(range, first, end).flatMap(boundsOf),
  ]);
  const [row] = rows;
  return {
    articles: row?.articles ?? 0,
    ...(row?.first == null ? {} : { first: new Date(row.first).toISOString() }),
    ...(row?.last == null ? {} : { last: new Date(row.last).toISOString() }),
  };
}

type Part = Pick<PublishedRange, 'fromMs' | 'toMs'>;

/** What is left of the interval beside its whole days, `[first, end)`. */
function partsOf({ fromMs, toMs }: Part, first: number, end: number): readonly [Part, Part] {
  if (first >= end)
    return [
      { fromMs, toMs },
      { fromMs: 0, toMs: 0 },
    ];
  return [
    { fromMs, toMs: startOfDayMs(first) },
    { fromMs: startOfDayMs(end), toMs },
  ];
}

function boundsOf({ fromMs, toMs }: Part): readonly number[] {
  if (fromMs >= toMs) return [0, 0, 0, 0];
  return [firstNumberOf(dayOf(fromMs)), firstNumberOf(dayOf(toMs - 1) + 1), fromMs, toMs];
}
