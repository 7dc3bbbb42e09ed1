import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { holdStore } from '../../../src/storage/sqlite/hold-store.ts';
import { temporaryFolder } from '../../faults/run-service.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof VerbatimError ? error.code : String(error);
  }
}

it('keeps a second service off a store, until the first gives it back', () => {
  const path = join(folder.path, 'data', 'news.db');
  const release = holdStore(path);
  expect(codeOf(() => holdStore(path, 0))).toBe('store-busy');
  expect(() => holdStore(path, 0)).toThrow(/another Verbatim .* DATABASE_URL=/);
  release();
  const releaseAgain = holdStore(path);
  releaseAgain();
});

it('lets commands read and write meanwhile, and is nobody else’s to read', async () => {
  const path = join(folder.path, 'news.db');
  const release = holdStore(path);
  const store = await openStore(path);
  expect(await store.index.articleCount()).toBe(0);
  await store.close();
  expect(statSync(`${path}.lock`).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.path).filter((name) => name.includes('.lock'))).toEqual(['news.db.lock']);
  release();
});

it('leaves it to the store to tell what else is wrong with the path', () => {
  const letter = join(folder.path, 'letter.txt');
  writeFileSync(letter, 'This is a letter, and no database.');
  for (const path of [folder.path, join(folder.path, 'a'.repeat(300)), letter]) {
    holdStore(path)();
    expect(existsSync(`${path}.lock`)).toBe(false);
  }
});
