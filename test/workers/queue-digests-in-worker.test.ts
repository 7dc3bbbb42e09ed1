import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unknownReader } from '../../src/digests/reader.ts';
import type { QueuedDigest } from '../../src/digests/reader-store.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { queueDigestsInWorker } from '../../src/workers/queue-digests-in-worker.ts';

const now = new Date('2025-03-06T06:00:00Z');
const tomorrow = { localDate: '2025-03-07', slot: 0, at: new Date('2025-03-07T06:00:00Z') };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function digestFor(store: Store, chatId: number): Promise<QueuedDigest> {
  const reader = await store.readers.ensure(unknownReader({ chatId, kind: 'private', language: 'en' }), now);
  return {
    reader,
    slot: { localDate: '2025-03-06', slot: 0 },
    messages: [{ key: `digest:${chatId}`, chatId, lane: 'bulk', body: { text: `for ${chatId}` } }],
    shown: new Map([['bridge', '2025-03-06T05:00:00.000Z']]),
    next: tomorrow,
  };
}

describe('the thread that stores digests', () => {
  it('stores messages, ledger and next date for other connections to read, and a slot once', async () => {
    const path = join(folder, 'news.db');
    const store = await openStore(path);
    const thread = queueDigestsInWorker(path);
    const digests = [await digestFor(store, 1), await digestFor(store, 2)];
    expect(await thread.queueDigests(digests, now)).toBe(2);
    expect(await thread.queueDigests(digests, now)).toBe(0);
    const due = await store.outbox.due('bulk', now, 10);
    expect(due.map(({ body }) => body)).toEqual([{ text: 'for 1' }, { text: 'for 2' }]);
    const reader = await store.readers.get(2);
    expect(reader?.next).toEqual(tomorrow);
    expect(await store.readers.seen(reader?.id ?? 0)).toEqual(
      new Map([['bridge', '2025-03-06T05:00:00.000Z']]),
    );
    await thread.stop();
    await store.close();
  });

  it('says so where the thread cannot work', async () => {
    const thread = queueDigestsInWorker(folder);
    await expect(thread.queueDigests([], now)).rejects.toThrow('They are stored one by one');
    await thread.stop();
  });
});
