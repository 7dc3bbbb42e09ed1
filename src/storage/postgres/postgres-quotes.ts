import type pg from 'pg';
import { memoisedKeys, surnameKeyOf, whenSaid } from '../quote-keys.ts';
import { fromQuoteRow, type QuoteRow } from '../quote-rows.ts';
import type { UnindexedArticle } from '../unindexed-article.ts';
import { insertRows, toColumns } from './insert-rows.ts';

interface StoredQuoteRow {
  readonly number: number;
  readonly position: number;
  readonly speaker: string | null;
  readonly said_at: string | null;
  readonly quote: string;
  readonly article_id: string;
  readonly published_at: number | null;
  readonly language: string;
}

interface Spoken {
  readonly key: string;
  readonly at: number;
  readonly number: number;
  readonly position: number;
  readonly published_at: number | null;
}

/** Stores the quotations of articles, by article and by their speaker's surname, within the caller's transaction. */
export async function addQuotes(client: pg.PoolClient, articles: readonly UnindexedArticle[]): Promise<void> {
  const keyOf = memoisedKeys();
  const rows: StoredQuoteRow[] = [];
  const spoken: Spoken[] = [];
  for (const { id, language, number, publishedAtMs, quotes } of articles)
    for (const [position, { saidAt, ...quote }] of quotes.entries()) {
      const key = keyOf(quote.speaker);
      rows.push({
        number,
        position,
        speaker: key === null ? null : (quote.speaker?.name ?? null),
        said_at: saidAt ?? null,
        quote: JSON.stringify(quote),
        article_id: id,
        published_at: publishedAtMs,
        language,
      });
      if (key !== null)
        spoken.push({
          key,
          at: whenSaid(saidAt, publishedAtMs),
          number,
          position,
          published_at: publishedAtMs,
        });
    }
  await insertRows(client, 'quotes', toColumns(rows, quotePicks));
  await insertRows(client, 'quote_speakers', toColumns(spoken, spokenPicks), 'on conflict do nothing');
  const counts = new Map<string, number>();
  for (const { key } of spoken) counts.set(key, (counts.get(key) ?? 0) + 1);
  await countSurnames(client, counts);
}

const quotePicks: Parameters<typeof toColumns<StoredQuoteRow>>[1] = {
  number: ['bigint', (row) => row.number],
  position: ['integer', (row) => row.position],
  speaker: ['text', (row) => row.speaker],
  said_at: ['text', (row) => row.said_at],
  quote: ['text', (row) => row.quote],
  article_id: ['text', (row) => row.article_id],
  published_at: ['bigint', (row) => row.published_at],
  language: ['text', (row) => row.language],
};
const spokenPicks: Parameters<typeof toColumns<Spoken>>[1] = {
  surname_key: ['text', (row) => row.key],
  at: ['bigint', (row) => row.at],
  number: ['bigint', (row) => row.number],
  position: ['integer', (row) => row.position],
  published_at: ['bigint', (row) => row.published_at],
};

/** The quotations of versions by their numbers, each in the order of its text; a version without any is not in the map. */
export async function readQuotes(
  client: pg.PoolClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, UnindexedArticle['quotes']>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await client.query<QuoteRow & { readonly number: number }>(
    'select number, position, said_at, quote, article_id, published_at, language from quotes where number = any($1::bigint[]) order by number, position',
    [numbers],
  );
  const byNumber = Map.groupBy(rows, ({ number }) => number);
  return new Map([...byNumber].map(([number, own]) => [number, own.map(quoteOf)]));
}

function quoteOf(row: QuoteRow): UnindexedArticle['quotes'][number] {
  const { quote, saidAt } = fromQuoteRow(row);
  return saidAt === undefined ? quote : { ...quote, saidAt };
}

/** Forgets the quotations of articles. */
export async function removeQuotes(client: pg.PoolClient, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const { rows } = await client.query<QuoteRow>(
    'delete from quotes where number = any($1::bigint[]) returning number, position, said_at, quote, article_id, published_at, language',
    [numbers],
  );
  const counts = new Map<string, number>();
  const spoken = rows.flatMap((row) => {
    const key = surnameKeyOf(fromQuoteRow(row).quote.speaker);
    if (key === null) return [];
    counts.set(key, (counts.get(key) ?? 0) - 1);
    const at = whenSaid(row.said_at ?? undefined, row.published_at);
    return [{ key, at, number: row.number, position: row.position }];
  });
  await client.query(
    `delete from quote_speakers s using unnest($1::text[], $2::bigint[], $3::bigint[], $4::integer[]) as gone (key, at, number, position)
    where s.surname_key = gone.key and s.at = gone.at and s.number = gone.number and s.position = gone.position`,
    [
      spoken.map(({ key }) => key),
      spoken.map(({ at }) => at),
      spoken.map(({ number }) => number),
      spoken.map(({ position }) => position),
    ],
  );
  await countSurnames(client, counts);
  await client.query('delete from surnames where surname_key = any($1::text[]) and quotes <= 0', [
    [...counts.keys()],
  ]);
}

async function countSurnames(client: pg.PoolClient, counts: ReadonlyMap<string, number>): Promise<void> {
  await insertRows(
    client,
    'surnames',
    toColumns([...counts], {
      surname_key: ['text', ([key]) => key],
      quotes: ['integer', ([, count]) => count],
    }),
    'on conflict (surname_key) do update set quotes = surnames.quotes + excluded.quotes',
  );
}
