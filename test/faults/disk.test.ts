import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeArticles } from './made-articles.ts';
import { runCommand, temporaryFolder } from './run-service.ts';
import { fillUp, makeRoom, mountSmallDisk, type SmallDisk } from './small-disk.ts';

let disk: SmallDisk;
beforeEach(() => {
  disk = mountSmallDisk(24 * 1024 * 1024);
  return () => disk.remove();
});

const summarySchema = (json: string) => JSON.parse(json) as { added: number; unchanged: number };
const store = () => join(disk.path, 'news.db');
const ingest = (input: string) => runCommand(['ingest', '--jsonl', '--db', store()], { input });
const askForMayor = () => runCommand(['ask', 'what did Mara Lindqvist say', '--json', '--db', store()], {});

it('a full disk: ingest says so, keeps what it had, and goes on once there is room', async () => {
  const first = await ingest(madeArticles(20));
  expect(first.status).toBe(0);
  fillUp(disk, 256 * 1024);
  const second = await ingest(madeArticles(4_000));
  expect(second.status).toBe(1);
  expect(second.stderr + second.stdout).toMatch(/disk is full|Free some space/);
  expect(second.stderr).not.toMatch(/\bat .*\.ts:\d+/);
  makeRoom(disk);
  const answer = await askForMayor();
  expect(answer.status).toBe(0);
  expect(JSON.parse(answer.stdout)).toMatchObject({ kind: 'quotes' });
  const third = await ingest(madeArticles(30));
  expect(third.status).toBe(0);
  const { added, unchanged } = summarySchema(third.stdout);
  expect(added + unchanged).toBe(30);
});

it('a disk that became read-only: writing says so, and what to do', async () => {
  await ingest(madeArticles(20));
  disk.makeReadOnly();
  const written = await ingest(madeArticles(25));
  expect(written.status).toBe(1);
  expect(written.stderr + written.stdout).toMatch(/cannot be (written|opened)/);
  expect(written.stderr).not.toMatch(/\bat .*\.ts:\d+/);
});

it('a torn file: named as damaged, left as it is, and restored from a copy', async () => {
  await ingest(madeArticles(200));
  const copy = join(temporary.path, 'copy.db');
  copyFileSync(store(), copy);
  const whole = readFileSync(store());
  truncateSync(store(), Math.floor(whole.length / 2) - 1_000);
  const torn = readFileSync(store());
  const asked = await askForMayor();
  expect(asked.status).toBe(1);
  expect(asked.stderr).toMatch(/is damaged or not a database\. .*restore a backup/);
  expect(readFileSync(store()).equals(torn)).toBe(true);
  writeFileSync(store(), readFileSync(copy));
  const restored = await askForMayor();
  expect(JSON.parse(restored.stdout)).toMatchObject({ kind: 'quotes' });
});

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => temporary.remove());
