import type pg from 'pg';
import type { StoredArticle } from '../../articles/article.ts';
import type { Interval } from '../../search/article-index.ts';
import { dayOf, firstNumberOf, UNDATED_DAY } from '../article-number.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { publishedRange } from '../published-range.ts';

/** All but what ranking reads. */
const COLUMNS = `number, id, version, state, origin, hash, content_key, title, url, source, source_is_claimed, author,
  published_at, published_at_is_assumed, language, flags, skip, text`;

/** The current versions, in the order of `ids`; unknown ones are left out. */
export async function readArticles(client: pg.PoolClient, ids: readonly string[]): Promise<StoredArticle[]> {
  const rows = await rowsOf(client, "id = any($1::text[]) and state = 'current'", [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [fromArticleRow(row)];
  });
}

/** Null where there is no such version, or it was withdrawn. */
export async function readArticleVersion(
  client: pg.PoolClient,
  id: string,
  version: number,
): Promise<StoredArticle | null> {
  const [row] = await rowsOf(client, "id = $1 and version = $2 and state <> 'withdrawn'", [id, version]);
  return row === undefined ? null : fromArticleRow(row);
}

/** By publication, newest first; without a bound, also the undated ones at the end. */
export async function readLatest(
  client: pg.PoolClient,
  interval: Interval,
  limit: number,
): Promise<StoredArticle[]> {
  const { fromMs, toMs, withUndated } = publishedRange(interval);
  const oldest = await oldestDayOf(client, { from: dayOf(fromMs), to: dayOf(toMs - 1), limit });
  const dated = await client.query<ArticleRow>(
    `select ${COLUMNS} from articles
    where number >= $1 and number < $2 and state = 'current' and published_at >= $3 and published_at < $4
    order by published_at desc, number desc limit $5`,
    [firstNumberOf(oldest), firstNumberOf(dayOf(toMs - 1) + 1), fromMs, toMs, limit],
  );
  const left = withUndated ? limit - dated.rows.length : 0;
  if (left <= 0) return dated.rows.map(fromArticleRow);
  const undated = await client.query<ArticleRow>(
    `select ${COLUMNS} from articles where number < $1 and state = 'current' order by number desc limit $2`,
    [firstNumberOf(UNDATED_DAY + 1), left],
  );
  return [...dated.rows, ...undated.rows].map(fromArticleRow);
}

/** How far back `limit` articles reach, told from the counts of days, so that only a few partitions are read. */
async function oldestDayOf(
  client: pg.PoolClient,
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): Promise<number> {
  const { rows } = await client.query<{ day: number; articles: number }>(
    'select day, articles from day_counts where day >= $1 and day <= $2 and articles > 0 order by day desc limit $3',
    [from, to, limit + 1],
  );
  let found = 0;
  let oldest = from;
  for (const [index, { day, articles }] of rows.entries()) {
    oldest = day;
    // Of the newest day some may be later than what is asked for.
    if (index > 0) found += articles;
    if (found >= limit) break;
  }
  return oldest;
}

/** Of the versions that the condition names. Each is looked up by its number, in its partition alone. */
async function rowsOf(
  client: pg.PoolClient,
  condition: string,
  given: readonly unknown[],
): Promise<ArticleRow[]> {
  const { rows } = await client.query<ArticleRow>(
    `select article.* from (select number from article_versions where ${condition}) as version
    cross join lateral (select ${COLUMNS} from articles where articles.number = version.number limit 1) as article`,
    [...given],
  );
  return rows;
}
