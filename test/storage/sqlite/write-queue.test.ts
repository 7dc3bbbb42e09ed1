import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase, type SqliteDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { WriteQueue } from '../../../src/storage/sqlite/write-queue.ts';

const root = resolve(import.meta.dirname, '../../..');

let file: string;
let database: SqliteDatabase;
let queue: WriteQueue;
beforeEach(() => {
  file = join(tmpdir(), `verbatim-${randomUUID()}.db`);
  database = openDatabase(file);
  database.exec('CREATE TABLE words (word TEXT PRIMARY KEY)');
  queue = new WriteQueue(database);
  return async () => {
    await queue.drain();
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  };
});

const add = (word: string) =>
  queue.write(() => database.prepare('INSERT INTO words VALUES (?)').run(word).changes);
const words = () => database.prepare('SELECT word FROM words ORDER BY word').pluck().all();

it('writes what comes together in one transaction, each answered with what it returned', async () => {
  const transactions: boolean[] = [];
  const changes = await Promise.all([
    add('one'),
    queue.write(() => transactions.push(database.inTransaction)),
    add('two'),
  ]);
  expect(changes).toEqual([1, 1, 1]);
  expect(transactions).toEqual([true]);
  expect(words()).toEqual(['one', 'two']);
});

it('undoes a write that fails, and keeps those beside it', async () => {
  const [first, half, last] = await Promise.allSettled([
    add('one'),
    queue.write(() => {
      database.prepare("INSERT INTO words VALUES ('half')").run();
      throw new Error('no further');
    }),
    add('two'),
  ]);
  expect([first.status, half.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['one', 'two']);
});

it('tells a duplicate apart from a full disk by what the error says', async () => {
  await add('one');
  await expect(add('one')).rejects.toMatchObject({ message: expect.stringContaining('UNIQUE') });
});

it('waits while another process writes, and lets everything else run meanwhile', async () => {
  const other = openDatabase(file);
  other.exec('BEGIN IMMEDIATE');
  const written = add('late');
  let turns = 0;
  for (let n = 0; n < 5; n += 1) {
    await wait(5);
    turns += 1;
  }
  expect(words()).toEqual([]);
  other.exec('COMMIT');
  other.close();
  expect(await written).toBe(1);
  expect(turns).toBe(5);
  // Whoever shares the connection still waits as long as before.
  expect(database.pragma('busy_timeout', { simple: true })).toBe(5_000);
});

it('syncs the log itself, and leaves the connection as strict as it was for others', async () => {
  const pace = () =>
    ['synchronous', 'wal_autocheckpoint'].map((name) => database.pragma(name, { simple: true }));
  const before = pace();
  const [FULL, NORMAL] = [2, 1];
  expect(before[0]).toBe(FULL);
  const within = await queue.write(pace);
  expect(within).toEqual([NORMAL, 0]);
  expect(pace()).toEqual(before);
});

it('answers once it is committed; only who asks for it waits for the disk, and hears where that fails', async () => {
  // Whoever opens the log to sync it finds none.
  rmSync(`${file}-wal`);
  expect(await add('one')).toBe(1);
  expect(words()).toEqual(['one']);
  await expect(queue.lasting()).rejects.toMatchObject({ code: 'store-full' });
  writeFileSync(`${file}-wal`, '');
  await queue.lasting();
});

it('has the log copied into the file by another thread once enough was written', async () => {
  const size = () => statSync(file).size;
  const before = size();
  const row = 'x'.repeat(2_000);
  for (let batch = 0; batch < 11; batch += 1)
    await Promise.all(Array.from({ length: 100 }, (_, n) => add(`${batch} ${n} ${row}`)));
  expect(database.pragma('wal_autocheckpoint', { simple: true })).toBeGreaterThan(0);
  await queue.drain();
  expect(size()).toBeGreaterThan(before + 1_000_000);
});

it('gives writes to a closed store an error, not silence', async () => {
  const closed = openDatabase(':memory:');
  const late = new WriteQueue(closed);
  const written = late.write(() => closed.prepare('SELECT 1').get());
  closed.close();
  await expect(written).rejects.toMatchObject({ message: expect.stringContaining('closed') });
});

it('has drained when all that was asked for is there', async () => {
  void add('one');
  void add('two');
  await queue.drain();
  expect(words()).toEqual(['one', 'two']);
});

it('keeps a program there until the log is copied, though nothing else does', () => {
  const source = (name: string) => JSON.stringify(join(root, 'src/storage/sqlite', name));
  const script = `
    const { openDatabase } = await import(${source('open-database.ts')});
    const { WriteQueue } = await import(${source('write-queue.ts')});
    const database = openDatabase(${JSON.stringify(file)});
    const queue = new WriteQueue(database);
    const insert = database.prepare("INSERT INTO words VALUES (?)");
    await queue.write(() => { for (let row = 0; row < 20_000; row += 1) insert.run(String(row)); });
    await queue.drain();
    console.log('drained');`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(printed).toBe('drained\n');
});
