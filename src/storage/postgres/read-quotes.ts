import type { Interval, SpeakerSummary, StoredQuote } from '../../search/article-index.ts';
import { numberRange } from '../number-range.ts';
import { endOfVisible, publishedRange, saidRange } from '../published-range.ts';
import { HALF_DAY_MS } from '../quote-keys.ts';
import { fromQuoteRow, type QuoteRow } from '../quote-rows.ts';
import { type PostgresPool, withClient } from './open-pool.ts';

/** "Who speaks here" is told from this many quotations: enough for a list of names, however large the archive. */
const QUOTES_FOR_SPEAKERS = 5_000;
const COLUMNS = 'q.number, q.position, q.said_at, q.quote, q.article_id, q.published_at, q.language';

/** Of each article, in the order of its text. */
export function readQuotesIn(
  pool: PostgresPool,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredQuote[]>> {
  return withClient(pool, async (client) => {
    const { rows } = await client.query<QuoteRow>(
      `select ${COLUMNS} from (
        select number from article_versions where id = any($1::text[]) and state = 'current'
      ) as version cross join lateral (
        select * from quotes where quotes.number = version.number order by position offset 0
      ) as q order by q.number, q.position`,
      [articleIds],
    );
    return Map.groupBy(rows.map(fromQuoteRow), ({ articleId }) => articleId);
  });
}

/** In the order of the key, so that a much-quoted speaker costs no more than the limit. */
export function readQuotesBySurname(
  pool: PostgresPool,
  keys: readonly string[],
  interval: Interval,
  limit: number,
): Promise<StoredQuote[]> {
  const { fromMs, toMs } = saidRange(interval);
  const visibleMs = endOfVisible(interval);
  // What was said on the day of "now" stands at its noon.
  const lastMs = Math.min(toMs, visibleMs + HALF_DAY_MS);
  const isUnbounded = interval.from === undefined && interval.to === undefined;
  return withClient(pool, async (client) => {
    const { rows } = await client.query<QuoteRow & { readonly at: number }>(
      `select s.at, ${COLUMNS} from unnest($1::text[]) as wanted (key)
      cross join lateral (
        select at, number, position from quote_speakers
        where surname_key = wanted.key and at >= $2 and at < $3 and (published_at < $4 or (published_at is null and $5))
        order by at desc, number desc, position desc limit $6
      ) s
      join quotes q on q.number = s.number and q.position = s.position`,
      [[...new Set(keys)], fromMs, lastMs, visibleMs, isUnbounded, limit],
    );
    return rows
      .sort((a, b) => b.at - a.at || b.number - a.number || a.position - b.position)
      .slice(0, limit)
      .map(fromQuoteRow);
  });
}

/** Quotations of these names, as they stand in these articles; newest article first, in the order of its text. */
export function readQuotesBySpeakers(
  pool: PostgresPool,
  articleIds: readonly string[],
  names: readonly string[],
): Promise<StoredQuote[]> {
  return withClient(pool, async (client) => {
    const { rows } = await client.query<QuoteRow>(
      `select ${COLUMNS} from article_versions v join quotes q on q.number = v.number
      where v.id = any($1::text[]) and v.state = 'current' and q.speaker = any($2::text[])
      order by q.number desc, q.position`,
      [articleIds, names],
    );
    return rows.map(fromQuoteRow);
  });
}

/** Who is quoted most among the newest quotations of the interval. */
export function readSpeakers(
  pool: PostgresPool,
  interval: Interval,
  limit: number,
): Promise<SpeakerSummary[]> {
  const { from, to } = numberRange(publishedRange(interval));
  return withClient(pool, async (client) => {
    const { rows } = await client.query<SpeakerSummary>(
      `select speaker as name, count(*) as quotes from (
        select speaker from quotes where number >= $1 and number < $2 and speaker is not null
        order by number desc limit ${QUOTES_FOR_SPEAKERS}
      ) newest group by speaker order by quotes desc, name limit $3`,
      [from, to, limit],
    );
    return rows;
  });
}

/** Surname keys that begin as `key` does and are about as long, with how many quotations each has. */
export async function readSurnamesLike(
  pool: PostgresPool,
  key: string,
): Promise<readonly { readonly key: string; readonly quotes: number }[]> {
  if (key === '') return [];
  const first = String.fromCodePoint(key.codePointAt(0) ?? 0);
  return withClient(pool, async (client) => {
    const { rows } = await client.query<{ key: string; quotes: number }>(
      `select surname_key as key, quotes from surnames
      where surname_key >= $1 and surname_key < $2 and length(surname_key) between $3 and $4`,
      [first, `${first}\uffff`, key.length - 1, key.length + 1],
    );
    return rows;
  });
}
