import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type SqliteDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { SqliteArticleArchive } from '../../../src/storage/sqlite/sqlite-article-archive.ts';
import { SqliteArticleUpkeep } from '../../../src/storage/sqlite/sqlite-article-upkeep.ts';
import { processed, quoteOf } from '../article-fixtures.ts';

let database: SqliteDatabase;
let upkeep: SqliteArticleUpkeep;
beforeEach(async () => {
  database = openDatabase(':memory:');
  upkeep = new SqliteArticleUpkeep(database);
  const archive = new SqliteArticleArchive(database);
  const text = (n: number) => `Ferry number ${n} left the quay. "We are off," said Ada Miller of crew ${n}.`;
  const batch = Array.from({ length: 30 }, (_, n) =>
    processed({
      id: `a${n}`,
      text: text(n),
      publishedAt: `2025-05-${10 + (n % 9)}T10:00:00.000Z`,
      source: n % 2 === 0 ? 'Post' : 'Courier',
      quotes: [quoteOf(text(n), 'We are off,', 'Ada Miller')],
    }),
  );
  await archive.put(batch);
  await archive.put([{ ...processed({ id: 'a1', text: 'All is new here.' }) }]);
  await archive.remove('a2');
  return () => database.close();
});

describe('articles and index', () => {
  it('agree after articles came, changed and went', async () => {
    expect(await upkeep.check()).toEqual([]);
  });

  it.each([
    [
      'an analysis is lost',
      'DELETE FROM analyses WHERE number IN (SELECT number FROM analyses LIMIT 2)',
      'terms',
    ],
    ['postings are lost', 'DELETE FROM posting_blocks', 'terms'],
    ['a count is wrong', 'UPDATE day_counts SET articles = articles + 1', 'counts'],
    ['an outlet is not counted', "DELETE FROM source_counts WHERE source = 'Post'", 'counts'],
    [
      'quotations of a replaced version stay',
      "UPDATE articles SET state = 'replaced' WHERE id = 'a5'",
      'quotations',
    ],
    ['an article is gone, its shingles are not', "DELETE FROM articles WHERE id = 'a5'", 'copies'],
    [
      'a quotation has moved',
      'UPDATE quotes SET quote = replace(quote, \'"start":\', \'"start":1\')',
      'quotations',
    ],
    ['a speaker is lost', 'DELETE FROM quote_speakers', 'counts'],
  ])('do not where %s', async (_what, damage, about) => {
    database.exec(damage);
    const disagreements = await upkeep.check();
    expect(disagreements.map((each) => each.about)).toContain(about);
    for (const { count, message } of disagreements) {
      expect(count).toBeGreaterThan(0);
      expect(message).not.toBe('');
    }
  });

  it.each([
    "UPDATE articles SET state = 'replaced' WHERE id = 'a5'",
    "DELETE FROM articles WHERE id = 'a5'",
    'UPDATE day_counts SET articles = 7; UPDATE surnames SET quotes = 1; DELETE FROM source_counts',
  ])('agree again when they are swept after: %s', async (damage) => {
    database.exec(damage);
    expect(await upkeep.sweep()).toBeGreaterThan(0);
    expect(await upkeep.check()).toEqual([]);
  });
});
