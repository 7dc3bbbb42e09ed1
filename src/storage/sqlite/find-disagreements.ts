import { articleTerms } from '../../search/article-terms.ts';
import type { Disagreement } from '../../sources/article-upkeep.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import { counted, orphans } from '../derived-tables.ts';
import type { SqliteDatabase } from './open-database.ts';
import { SqlitePostings } from './sqlite-postings.ts';
import { SqliteQuotes } from './sqlite-quotes.ts';
import { countDifferences } from './sweep-derived.ts';

/** Articles of which every term and every quotation is looked up: spread over the archive. */
const SAMPLE = 100;
const TERMS_OF_A_SAMPLE = 8;

/** What of the index does not agree with the articles; empty where all does. */
export function findDisagreements(database: SqliteDatabase): readonly Disagreement[] {
  const found: Disagreement[] = [];
  const say = (about: Disagreement['about'], count: number, message: string): void => {
    if (count > 0) found.push({ about, count, message });
  };
  const count = (query: string): number => database.prepare<[], number>(query).pluck().get() ?? 0;
  for (const { about, table, where } of orphans) {
    const [name = ''] = table.split(' ');
    say(about, count(`SELECT count(*) FROM ${table} WHERE ${where}`), `${name} of articles that are gone`);
  }
  say(
    'terms',
    count(
      "SELECT count(*) FROM articles a WHERE state = 'current' AND NOT EXISTS (SELECT 1 FROM analyses b WHERE b.number = a.number)",
    ),
    'articles that are not indexed',
  );
  for (const each of counted)
    say('counts', countDifferences(database, each), `wrong numbers in ${each.table}`);
  const sample = sampleOf(database);
  say(
    'terms',
    countUnfound(database, sample),
    'of a hundred articles looked up are not found by their words',
  );
  say('quotations', countTorn(database, sample), 'quotations do not stand in their article');
  return found;
}

function sampleOf(database: SqliteDatabase): readonly ArticleRow[] {
  const total =
    database.prepare<[], number>("SELECT count(*) FROM articles WHERE state = 'current'").pluck().get() ?? 0;
  const every = Math.max(1, Math.floor(total / SAMPLE));
  return database
    .prepare<[number, number], ArticleRow>(
      `SELECT a.* FROM (SELECT number, row_number() OVER (ORDER BY number) AS place FROM articles WHERE state = 'current') p
      JOIN articles a ON a.number = p.number WHERE p.place % ? = 0 LIMIT ?`,
    )
    .all(every, SAMPLE);
}

function countUnfound(database: SqliteDatabase, sample: readonly ArticleRow[]): number {
  const postings = new SqlitePostings(database);
  postings.refresh();
  const analysisOf = database
    .prepare<[number], Uint8Array>('SELECT analysis FROM analyses WHERE number = ?')
    .pluck();
  return sample.filter(({ number }) => {
    const analysis = analysisOf.get(number);
    if (analysis === undefined) return false;
    const terms = [...articleTerms(analysis).all].slice(0, TERMS_OF_A_SAMPLE);
    return terms.some((hash) => !postings.holds(hash, number));
  }).length;
}

function countTorn(database: SqliteDatabase, sample: readonly ArticleRow[]): number {
  const quotes = new SqliteQuotes(database);
  return sample.map(fromArticleRow).reduce((torn, { id, title, text }) => {
    const stands = quotes
      .inArticle(id)
      .every(
        ({ quote }) => (quote.field === 'title' ? title : text).slice(quote.start, quote.end) === quote.text,
      );
    return stands ? torn : torn + 1;
  }, 0);
}
