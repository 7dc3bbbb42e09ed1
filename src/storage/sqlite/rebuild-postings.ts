import type Database from 'better-sqlite3';
import type { IndexChange } from '../postings/build-segment.ts';
import { SqlitePostings } from './sqlite-postings.ts';

const ARTICLES_AT_A_TIME = 4_096;

/** Indexes what an older version of the program has stored; nothing where there is an index. */
export function rebuildMissingPostings(database: Database.Database): void {
  // Two queries: with both conditions in one, SQLite goes through all articles where there is an index.
  const hasRow = (table: 'posting_segments' | 'analyses') =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  const isMissing = () => !hasRow('posting_segments') && hasRow('analyses');
  if (!isMissing()) return;
  database
    .transaction(() => {
      // Another process may have done it while this one waited for the lock.
      if (isMissing()) indexAll(database);
    })
    .immediate();
}

function indexAll(database: Database.Database): void {
  const postings = new SqlitePostings(database);
  const next = database.prepare<[number, number], Omit<IndexChange, 'isGone'>>(
    'SELECT number, analysis FROM analyses WHERE number > ? ORDER BY number LIMIT ?',
  );
  for (let last = -1; ; ) {
    const articles = next.all(last, ARTICLES_AT_A_TIME);
    const newest = articles.at(-1);
    if (newest === undefined) return;
    last = newest.number;
    postings.write(articles.map((article) => ({ ...article, isGone: false })));
    postings.tidyWithin();
  }
}
