import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../src/storage/open-store.ts';
import { processed } from '../article-fixtures.ts';

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  // As on a machine where new files may be read by everybody.
  umask = process.umask(0o000);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true });
});

it('keeps a new store and its folder from everybody else on the machine, also what is not yet in the file', async () => {
  const path = join(folder, 'data', 'news.db');
  const store = await openStore(path);
  await store.archive.put([processed({ id: 'a' })]);
  const modeOf = (file: string) => statSync(file).mode & 0o777;
  expect(modeOf(join(folder, 'data'))).toBe(0o700);
  for (const suffix of ['', '-wal', '-shm']) expect(modeOf(path + suffix)).toBe(0o600);
  await store.close();
});
