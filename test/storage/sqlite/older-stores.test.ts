import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it } from 'vitest';
import { nameKeys } from '../../../src/people/name-keys.ts';
import { packArticle } from '../../../src/search/pack-article.ts';
import { firstNumberOf } from '../../../src/storage/article-number.ts';
import { toArticleRow } from '../../../src/storage/article-rows.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { articles } from '../../../src/storage/sqlite/migrations/0001-articles.ts';
import { readers } from '../../../src/storage/sqlite/migrations/0002-readers.ts';
import { processed, quoteOf } from '../article-fixtures.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-older-'));
  file = join(folder, 'news.db');
  return () => rmSync(folder, { recursive: true });
});

/** A store as the first release wrote it, with as many articles. */
const writeFirstRelease = (count: number) => {
  const database = new Database(file);
  database.exec(articles);
  database.exec(readers);
  database.pragma('user_version = 2');
  for (let at = 0; at < count; at++) {
    const each = processed({ id: `a${at}`, text: `Tulips bloomed in street ${at}.`, title: 'Tulips' });
    const row = toArticleRow(each, { number: firstNumberOf(20_000) + at, version: 1 });
    const columns = Object.keys(row);
    database
      .prepare(
        `INSERT INTO articles (${columns.join()}) VALUES (${columns.map((column) => `@${column}`).join()})`,
      )
      .run(row);
    database
      .prepare('INSERT INTO analyses (number, analysis) VALUES (?, ?)')
      .run(row.number, packArticle(each.article));
  }
  database.close();
};

it('finds the articles of a store that the first release wrote, and goes on from there', async () => {
  writeFirstRelease(5);
  const store = await openStore(file);
  await store.archive.put([processed({ id: 'new', text: 'Cheese and tulips.' })]);
  await store.archive.remove('a0');
  const plan = { interval: {}, postingsBudget: 100, limit: 10 };
  const candidates = await store.index.candidates({ ...plan, terms: [{ term: 'tulip', weight: 1 }] });
  expect(candidates.map(({ articleId }) => articleId).sort()).toEqual(['a1', 'a2', 'a3', 'a4', 'new']);
  expect(await store.index.documentFrequencies(['tulip', 'chees', 'street'])).toEqual(
    new Map([
      ['tulip', 5],
      ['chees', 1],
      ['street', 4],
    ]),
  );
  expect((await store.index.articles(['a3']))[0]?.text).toBe('Tulips bloomed in street 3.');
  await store.close();
});

it('finds the quotations that the first release stored, with the language and time of their articles', async () => {
  writeFirstRelease(1);
  const text = '"Tulips bloomed," said Ada Miller.';
  const quote = quoteOf(text, 'Tulips bloomed,', 'Ada Miller');
  const surname = nameKeys('Ada Miller').surname;
  const number = firstNumberOf(20_000);
  const database = new Database(file);
  database
    .prepare("INSERT INTO quotes (number, position, speaker, quote) VALUES (?, 0, 'Ada Miller', ?)")
    .run(number, JSON.stringify(quote));
  database
    .prepare(
      'INSERT INTO quote_speakers (surname_key, at, number, position) VALUES (?, -8640000000000000, ?, 0)',
    )
    .run(surname, number);
  database.prepare('INSERT INTO surnames (surname_key, quotes) VALUES (?, 1)').run(surname);
  database.close();
  const store = await openStore(file);
  const found = await store.index.quotesBySurname([surname], {}, 9);
  expect(found).toEqual([{ quote, articleId: 'a0', language: 'en' }]);
  await store.archive.remove('a0');
  expect(await store.index.quotesBySurname([surname], {}, 9)).toEqual([]);
  await store.close();
});
