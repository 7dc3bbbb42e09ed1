import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { LogSync } from '../../../src/storage/sqlite/log-sync.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  file = join(folder, 'news.db');
  return () => rmSync(folder, { recursive: true });
});

it('shares the next sync among all who ask during one', async () => {
  writeFileSync(`${file}-wal`, 'log');
  const log = new LogSync(file);
  const first = log.sync();
  const [second, third] = [log.sync(), log.sync()];
  expect(second).toBe(third);
  expect(second).not.toBe(first);
  await Promise.all([first, second]);
  expect(log.sync()).not.toBe(second);
  await log.sync();
  await log.close();
});

it('tells each who asked where the log cannot be reached, and tries again', async () => {
  const log = new LogSync(file);
  const syncs = [log.sync(), log.sync()];
  for (const sync of syncs) await expect(sync).rejects.toMatchObject({ code: 'ENOENT' });
  writeFileSync(`${file}-wal`, 'log');
  await expect(log.sync()).resolves.toBeUndefined();
  await log.close();
});
