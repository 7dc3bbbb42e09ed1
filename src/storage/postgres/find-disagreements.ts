import type pg from 'pg';
import { articleTerms } from '../../search/article-terms.ts';
import type { Disagreement } from '../../sources/article-upkeep.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { counted, orphans } from '../derived-tables.ts';
import { readPostings } from '../postings/segment-reader.ts';
import { PostgresPostings } from './postgres-postings.ts';
import { readQuotes } from './postgres-quotes.ts';

/** Articles of which terms and quotations are looked up: spread over the archive. */
const SAMPLE = 100;
const TERMS_OF_A_SAMPLE = 8;

type SampledRow = ArticleRow & { readonly analysis: Uint8Array };

/** What of the index does not agree with the articles; empty where all does. */
export async function findDisagreements(client: pg.PoolClient): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  const say = (about: Disagreement['about'], count: number, message: string): void => {
    if (count > 0) found.push({ about, count, message });
  };
  for (const { about, table, where } of orphans) {
    const [name = ''] = table.split(' ');
    if (name !== 'analyses')
      say(
        about,
        await count(client, `select 1 from ${table} where ${where}`),
        `${name} of articles that are gone`,
      );
  }
  const unindexed = "select 1 from articles where state = 'current' and analysis is null";
  say('terms', await count(client, unindexed), 'articles that are not indexed');
  for (const each of counted)
    say('counts', await countDifferences(client, each), `wrong numbers in ${each.table}`);
  const sample = await sampleOf(client);
  say(
    'terms',
    await countUnfound(client, sample),
    'of a hundred articles looked up are not found by their words',
  );
  say('quotations', await countTorn(client, sample), 'quotations do not stand in their article');
  return found;
}

/** How many counts are there and should not be, or should be and are not. A count of none is as good as its absence. */
export async function countDifferences(
  client: pg.PoolClient,
  { table, columns, truth }: (typeof counted)[number],
): Promise<number> {
  const kept = `select ${columns} from ${table} where ${columns.split(', ').at(-1)} <> 0`;
  return (await count(client, `${kept} except ${truth}`)) + (await count(client, `${truth} except ${kept}`));
}

async function count(client: pg.PoolClient, query: string): Promise<number> {
  const { rows } = await client.query<{ total: number }>(
    `select count(*) as total from (${query}) as counted`,
  );
  return rows[0]?.total ?? 0;
}

async function sampleOf(client: pg.PoolClient): Promise<readonly SampledRow[]> {
  const total = await count(client, "select 1 from article_versions where state = 'current'");
  const { rows } = await client.query<SampledRow>(
    `select * from articles where analysis is not null and number = any(array(
      select number from (
        select number, row_number() over (order by number) as place from article_versions where state = 'current'
      ) numbered where place % $1 = 0 limit $2
    ))`,
    [Math.max(1, Math.floor(total / SAMPLE)), SAMPLE],
  );
  return rows;
}

async function countUnfound(client: pg.PoolClient, sample: readonly SampledRow[]): Promise<number> {
  const view = await new PostgresPostings().view(client);
  let unfound = 0;
  for (const { number, analysis } of sample) {
    const hashes = [...articleTerms(analysis).all].slice(0, TERMS_OF_A_SAMPLE).map((hash) => hash >>> 0);
    const found = await view.findHashes(client, hashes);
    const window = { from: number, to: number + 1, limit: 1, inHeading: false };
    const isFound = await view.withChunks(client, (readChunk) =>
      hashes.every((hash) => readPostings(found.get(hash) ?? [], window, readChunk).length > 0),
    );
    if (!isFound) unfound++;
  }
  return unfound;
}

async function countTorn(client: pg.PoolClient, sample: readonly SampledRow[]): Promise<number> {
  let torn = 0;
  for (const row of sample) {
    const { title, text } = fromArticleRow(row);
    const quotes = (await readQuotes(client, [row.number])).get(row.number) ?? [];
    const stands = quotes.every(
      (quote) => (quote.field === 'title' ? title : text).slice(quote.start, quote.end) === quote.text,
    );
    if (!stands) torn++;
  }
  return torn;
}
