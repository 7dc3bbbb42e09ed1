import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SqlStores, sqlStores } from '../../../src/storage/sql/sql-stores.ts';
import { openDatabase, type SqliteDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { sqliteSqlDatabase } from '../../../src/storage/sqlite/sqlite-sql-database.ts';

const now = new Date('2026-03-01T08:00:00Z');

let database: SqliteDatabase;
let disk: PromiseWithResolvers<void>;
let stores: SqlStores;
beforeEach(() => {
  database = openDatabase(':memory:');
  disk = Promise.withResolvers();
  stores = sqlStores({ ...sqliteSqlDatabase(database), lasting: () => disk.promise });
});
afterEach(() => database.close());

/** What a promise has come to once all that can run without the disk has run. */
async function soFar<T>(promise: Promise<T>): Promise<T | 'waits'> {
  let end: T | 'waits' = 'waits';
  void promise.then((value) => {
    end = value;
  });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return end;
}

it('a message is not called before it is on the disk that it is being sent', async () => {
  await stores.outbox.queue([{ key: 'one', chatId: 7, lane: 'interactive', body: {} }], now);
  const [message] = await stores.outbox.due('interactive', now, 1);
  const claimed = stores.outbox.claim(message ?? { id: 0, chatId: 0 }, 'worker');
  expect(await soFar(claimed)).toBe('waits');
  disk.resolve();
  expect(await claimed).toBe(true);
});

it('an update is not confirmed before it is on the disk', async () => {
  const update = { updateId: 1, lane: 'chat:7', body: { update_id: 1 } };
  const added = stores.updates.add(42, [update], now);
  expect(await soFar(added)).toBe('waits');
  disk.resolve();
  expect(await added).toEqual([update]);
});
