import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ProcessedArticle } from '../../../src/sources/article-archive.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { processed, quoteOf } from '../article-fixtures.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const SIZES = [3, 30];

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore(database.url);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** Articles that share no words with each other, each with a quotation. */
function batchOf(name: string, size: number, edition: string): readonly ProcessedArticle[] {
  return Array.from({ length: size }, (_, at) => {
    const id = `${name}${size}x${at}`;
    const own = Array.from({ length: 12 }, (_, word) => `${id}w${word}`).join(' ');
    const words = `${edition} of ${id}`;
    const text = `${own}. “${words},” said Ada Marlow.`;
    return processed({ id, text, quotes: [quoteOf(text, words, 'Ada Marlow')] });
  });
}

/** Those of the transaction; what is merged after it depends on what was stored before. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.findIndex(([statement]) => statement === 'commit');
  } finally {
    query.mockRestore();
  }
}

it('are as many for many changed articles as for few', async () => {
  const counts: number[] = [];
  for (const size of SIZES) {
    await store.archive.put(batchOf('changed', size, 'gate'));
    const changed = batchOf('changed', size, 'door');
    counts.push(
      await statementsOf(async () => {
        const results = await store.archive.put(changed);
        expect(results.every(({ outcome }) => outcome === 'changed')).toBe(true);
      }),
    );
  }
  expect(counts[1]).toBe(counts[0]);
  expect(await store.index.quotesIn('changed30x7')).toMatchObject([
    { quote: { text: 'door of changed30x7' } },
  ]);
});

it('are as many for many articles read anew as for few', async () => {
  const counts: number[] = [];
  for (const size of SIZES) {
    const batch = batchOf('renewed', size, 'gate');
    await store.archive.put(batch.map((each) => ({ ...each, quotes: [] })));
    counts.push(
      await statementsOf(async () => expect(await store.upkeep.renew(batch)).toMatchObject({ mended: size })),
    );
    counts.push(
      await statementsOf(async () => expect(await store.upkeep.renew(batch)).toMatchObject({ mended: 0 })),
    );
  }
  expect(counts.slice(2)).toEqual(counts.slice(0, 2));
});
