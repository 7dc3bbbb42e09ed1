import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../src/delivery/clock.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { keepRetention } from '../../src/workers/keep-retention.ts';
import { processed } from '../storage/article-fixtures.ts';

let folder: string;
let database: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-retention-'));
  database = join(folder, 'news.db');
  store = await openStore(database);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A service's retention whose waiting is over at once, until it has said something. */
async function said(file: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const tell = (_: object, message: string) => resolve(message);
  let waits = 0;
  const retention = keepRetention({
    database: file,
    kept: { articles: 30, quoted: 90 },
    leases: store.leases,
    clock: {
      now: () => new Date('2025-06-30T12:00:00Z'),
      // The first time is that after the start; then it is waited for the next time, as long as the test lasts.
      wait: (ms, signal) => (waits++ === 0 ? Promise.resolve() : systemClock.wait(ms, signal)),
    },
    logger: { info: tell, warn: tell, error: tell },
  });
  const message = await promise;
  await retention.stop();
  return message;
}

it('deletes what is old beside the thread that answers, and says how old', async () => {
  await store.archive.put([
    processed({ id: 'old', text: 'Herons left.', publishedAt: '2025-01-05T08:00:00.000Z' }),
    processed({ id: 'new', text: 'Herons came.', publishedAt: '2025-06-20T08:00:00.000Z' }),
  ]);
  expect(await said(database)).toBe('Articles older than 30 days are deleted');
  expect((await store.index.articles(['old', 'new'])).map(({ id }) => id)).toEqual(['new']);
});

it('says why it could not, and the service goes on', async () => {
  expect(await said(folder)).toMatch(/^Old articles could not be deleted: /);
});
