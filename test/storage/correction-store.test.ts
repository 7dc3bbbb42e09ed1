import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EDIT_KEY } from '../../src/delivery/outbox.ts';
import { digestMessageKey } from '../../src/digests/digest-message-key.ts';
import { unknownReader } from '../../src/digests/reader.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { processed } from './article-fixtures.ts';
import { createTestStore, type TestStore } from './test-store.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const LONG_AGO = new Date('2025-12-01T06:00:00Z');
const slot = { localDate: '2026-01-10', slot: 0 };
const told = [
  {
    key: 'pier',
    reports: [{ articleId: 'pier-1', version: 1, passages: [{ start: 0, end: 7 }] }],
    headline: { articleId: 'pier-1', title: 'The old pier is closed' },
  },
  { key: 'bridge', reports: [{ articleId: 'bridge-1', version: 1, passages: [] }] },
];

describe('the store of what digests told', () => {
  let place: TestStore;
  let store: Store;

  beforeEach(async () => {
    place = await createTestStore();
    store = await place.open();
    await store.archive.put([processed({ id: 'pier-1' }), processed({ id: 'bridge-1' })]);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const queue = async (chatId: number, queuedAt = NOW) => {
    const reader = await store.readers.ensure(
      unknownReader({ chatId, kind: 'private', language: 'en' }),
      queuedAt,
    );
    const message = {
      key: digestMessageKey(reader.id, slot, 0),
      chatId,
      lane: 'bulk' as const,
      body: { text: 'news' },
    };
    const shown = new Map(told.map(({ key }) => [key, queuedAt.toISOString()]));
    await store.readers.queueDigest({ reader, slot, messages: [message], shown, told, next: null }, queuedAt);
    return reader;
  };
  const page = (afterReaderId: number, limit = 10) => ({ since: LONG_AGO, afterReaderId, limit });
  const changed = () => store.corrections.changed(LONG_AGO, 10);

  it('knows which reports changed or were withdrawn since, until somebody has looked', async () => {
    await queue(7);
    expect(await changed()).toEqual([]);
    await store.archive.put([processed({ id: 'pier-1', text: 'Other words.' })]);
    await store.archive.remove('bridge-1');
    const pier = { articleId: 'pier-1', storyKey: 'pier', version: 2 };
    const bridge = { articleId: 'bridge-1', storyKey: 'bridge', version: 0 };
    expect(await changed()).toEqual([pier, bridge]);
    expect(await store.corrections.standing(['pier-1', 'bridge-1', 'unknown'])).toEqual(
      new Map([
        ['pier-1', 2],
        ['bridge-1', 0],
      ]),
    );
    await store.corrections.lookedAt(pier);
    // Telling another reader of it does not make it unseen, nor seen.
    await queue(8);
    expect(await changed()).toEqual([bridge]);
    expect(await store.corrections.changed(new Date(NOW.getTime() + 1), 10)).toEqual([]);
    await store.archive.put([processed({ id: 'pier-1', text: 'Third words.' })]);
    expect(await changed()).toContainEqual({ ...pier, version: 3 });
  });

  it('finds the digests that told a story, page by page', async () => {
    const [first, second] = [await queue(7), await queue(8)];
    const one = await store.corrections.digestsWith('pier', page(0, 1));
    expect(one).toMatchObject({ lastReaderId: first.id, digests: [{ slot, stories: told }] });
    const two = await store.corrections.digestsWith('pier', page(first.id));
    expect(two?.digests.map(({ reader }) => reader.id)).toEqual([second.id]);
    expect(await store.corrections.digestsWith('pier', page(second.id))).toBeNull();
    expect(await store.corrections.digestsWith('storm', page(0))).toBeNull();
  });

  it('keeps the words of a digest that went out, to be corrected', async () => {
    await queue(7);
    const digest = (await store.corrections.digestsWith('pier', page(0)))?.digests[0];
    const [message] = await store.outbox.due('bulk', NOW, 1);
    if (digest === undefined || message === undefined) throw new Error('nothing was queued');
    const part = { part: 0, messageId: null, body: { text: 'news' } };
    expect(await store.corrections.parts(digest)).toEqual([{ ...part, state: 'pending' }]);
    await store.outbox.claim(message, 'a');
    await store.outbox.settle({ ...message, worker: 'a' }, { state: 'sent', messageId: 5 }, NOW);
    expect(await store.corrections.parts(digest)).toEqual([{ ...part, state: 'sent', messageId: 5 }]);
  });

  it('tries an edit again of which nobody knows how it ended', async () => {
    const body = { text: 'news', edits: 5 };
    await store.outbox.queue([{ key: `${EDIT_KEY}1`, chatId: 7, lane: 'bulk', body }], NOW);
    const [edit] = await store.outbox.due('bulk', NOW, 1);
    if (edit === undefined) throw new Error('nothing was queued');
    await store.outbox.claim(edit, 'a');
    expect(await store.outbox.due('bulk', NOW, 1)).toEqual([]);
    await store.outbox.abandon(0, NOW);
    expect((await store.outbox.due('bulk', NOW, 1)).map(({ id }) => id)).toEqual([edit.id]);
  });
});
