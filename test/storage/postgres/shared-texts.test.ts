import pg from 'pg';
import { expect, it } from 'vitest';
import { unknownReader } from '../../../src/digests/reader.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { createTestDatabase } from './test-database.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const MUCH_LATER = new Date('2026-04-10T06:00:00Z');
const KEYBOARD = { actions: [{ kind: 'story', n: 1 }], context: null };

it('keeps a shared text that another worker uses while it is being pruned', async () => {
  const database = await createTestDatabase();
  const store = await openStore(database.url);
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  try {
    const reader = await store.readers.ensure(
      unknownReader({ chatId: 7, kind: 'private', language: 'en' }),
      NOW,
    );
    const digest = {
      reader,
      slot: { localDate: '2026-01-10', slot: 0 },
      messages: [
        { key: 'digest', chatId: 7, lane: 'bulk', body: {}, keyboard: { ...KEYBOARD, key: 'k', chatId: 7 } },
      ],
      shown: new Map(),
      next: null,
    } as const;
    expect(await store.readers.queueDigests([digest], NOW)).toBe(1);
    expect((await other.query('select kind from shared_texts')).rows).toEqual([{ kind: 'keyboard' }]);

    await other.query('begin');
    await other.query('update shared_texts set used_at = $1', [MUCH_LATER.getTime()]);
    const pruned = store.keyboards.prune(MUCH_LATER, 10);
    // Pruning has found the text unused, and waits for the row that the other worker writes.
    await expect.poll(() => lockWaits(other), { timeout: 10_000, interval: 10 }).toBe(1);
    await other.query('commit');

    expect(await pruned).toBe(1);
    expect((await other.query('select kind from shared_texts')).rows).toEqual([{ kind: 'keyboard' }]);
  } finally {
    await other.end();
    await store.close();
    await database.drop();
  }
});

async function lockWaits(client: pg.Client): Promise<number> {
  const waiting = await client.query(
    "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
  );
  return waiting.rows.length;
}
