import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/storage/open-store.ts';
import { openDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { processed } from '../article-fixtures.ts';

const BATCHES = 4;
const BATCH = 90;
/** A prime: each article has all words, in an order of its own. */
const WORDS = 601;

function article(id: number) {
  const words = Array.from({ length: WORDS }, (_, at) => `mill${(at * (id + 1)) % WORDS}`);
  return processed({ id: String(id), text: `${words.join(' ')}.` });
}

it('a store that is closed after its batches has merged them, though no batch has waited for that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-merging-'));
  const file = join(folder, 'news.db');
  const store = await openStore(file);
  for (let batch = 0; batch < BATCHES; batch++)
    await store.archive.put(Array.from({ length: BATCH }, (_, at) => article(batch * BATCH + at)));
  const reader = openDatabase(file);
  const segments = reader.prepare<[], string>('SELECT state FROM posting_segments ORDER BY state').pluck();
  expect(segments.all()).toEqual(['building', 'ready', 'ready', 'ready', 'ready']);
  await store.close();
  expect(segments.all()).toEqual(['ready']);
  reader.close();
  rmSync(folder, { recursive: true });
});
