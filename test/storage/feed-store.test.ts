import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenItem, StoredFeed } from '../../src/sources/feeds/feed-store.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { createTestStore, type TestStore } from './test-store.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

let place: TestStore;
let store: Store;

beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});

afterEach(async () => {
  await store.close();
  await place.remove();
});

async function added(url: string, more: object = {}): Promise<StoredFeed> {
  await store.feeds.add({ url, ...more }, NOW);
  const feed = await store.feeds.byUrl(url);
  if (feed === null) throw new Error('not added');
  return feed;
}

const item = (key: string, changes: Partial<SeenItem> = {}): SeenItem => ({
  key,
  fingerprint: 'f',
  state: 'stored',
  reason: null,
  articleId: `article ${key}`,
  title: key,
  attempts: 0,
  ...changes,
});

describe('the store of feeds', () => {
  it('adds an address once', async () => {
    expect(await store.feeds.add({ url: 'https://a.example/feed', outlet: 'The A' }, NOW)).toBe(true);
    expect(await store.feeds.add({ url: 'https://a.example/feed' }, NOW)).toBe(false);
    expect(await store.feeds.list({ offset: 0, limit: 10 })).toMatchObject([
      { host: 'a.example', outlet: 'The A', state: 'active', fullText: 'follow', nextAt: NOW, failures: 0 },
    ]);
  });

  it('gives what is due, the longest overdue first, and leaves out paused ones and blocked hosts', async () => {
    const a = await added('https://a.example/1');
    const b = await added('https://a.example/2');
    const c = await added('https://c.example/');
    const d = await added('https://d.example/');
    await store.feeds.change(a.id, { nextAt: later(-1) });
    await store.feeds.change(b.id, { nextAt: later(5) });
    await store.feeds.change(c.id, { state: 'paused' });
    await store.feeds.blockHost('d.example', later(10), 1);
    const due = async (at: Date) => (await store.feeds.due(at, 10)).map(({ id }) => id);
    expect(await due(NOW)).toEqual([a.id]);
    expect(await due(later(10))).toEqual([a.id, d.id, b.id]);
    await store.feeds.clearHost('d.example');
    expect(await due(NOW)).toEqual([a.id, d.id]);
    expect(await store.feeds.nextDueAt()).toEqual(later(-1));
  });

  it('changes what is given, counts on, and keeps two feeds apart that move to one address', async () => {
    const a = await added('https://a.example/1');
    await added('https://a.example/2');
    const problem = { code: 'timeout', message: 'late' } as const;
    await store.feeds.change(a.id, {
      counts: { checks: 1, articles: 3 },
      failures: 2,
      failingSince: NOW,
      problem,
    });
    await store.feeds.change(a.id, { counts: { checks: 1 }, url: 'https://a.example/2', title: 'A' });
    expect(await store.feeds.get(a.id)).toMatchObject({
      url: 'https://a.example/1',
      title: 'A',
      counts: { checks: 2, articles: 3, partial: 0, rejected: 0 },
      failingSince: NOW,
      problem,
    });
    await store.feeds.change(a.id, { url: 'https://moved.example/', failingSince: null, problem: null });
    expect(await store.feeds.get(a.id)).toMatchObject({
      host: 'moved.example',
      failingSince: null,
      problem: null,
    });
  });

  it('knows entries again, of each feed for itself, and forgets old ones', async () => {
    const a = await added('https://a.example/1');
    const b = await added('https://b.example/1');
    await store.feeds.markSeen(a.id, [item('1'), item('2', { state: 'rejected', reason: 'empty' })], NOW);
    await store.feeds.markSeen(b.id, [item('1')], NOW);
    await store.feeds.markSeen(a.id, [item('1', { fingerprint: 'g' })], later(1));
    expect((await store.feeds.seen(a.id, ['1', '2', '3'])).get('1')?.fingerprint).toBe('g');
    expect((await store.feeds.seen(a.id, ['3'])).size).toBe(0);
    expect(await store.feeds.troubled(a.id, 5)).toMatchObject([{ key: '2', reason: 'empty', seenAt: NOW }]);
    await store.feeds.touchSeen(a.id, ['2'], later(60));
    expect(await store.feeds.prune(later(30), 10)).toBe(2);
    expect([...(await store.feeds.seen(a.id, ['1', '2'])).keys()]).toEqual(['2']);
  });

  it('takes more entries at once than a statement takes values', async () => {
    const a = await added('https://a.example/1');
    const items = Array.from({ length: 1_500 }, (_, n) => item(`${n}`));
    await store.feeds.markSeen(a.id, items, NOW);
    expect(
      (
        await store.feeds.seen(
          a.id,
          items.map(({ key }) => key),
        )
      ).size,
    ).toBe(1_500);
  });

  it('owes the admins a word about what fails long and what is dead, once each', async () => {
    const a = await added('https://a.example/1');
    const b = await added('https://b.example/1');
    await store.feeds.change(a.id, { failures: 9, failingSince: later(-60) });
    await store.feeds.change(b.id, { failures: 1, failingSince: later(-1) });
    const owed = async () =>
      (await store.feeds.unannounced(later(-30))).map(({ kind, feed }) => `${kind} ${feed.host}`);
    expect(await owed()).toEqual(['failing a.example']);
    for (const notice of await store.feeds.unannounced(later(-30)))
      await store.feeds.markAnnounced(notice, NOW);
    expect(await owed()).toEqual([]);
    await store.feeds.change(a.id, { state: 'dead' });
    expect(await owed()).toEqual(['dead a.example']);
    for (const notice of await store.feeds.unannounced(later(-30)))
      await store.feeds.markAnnounced(notice, NOW);
    expect(await owed()).toEqual([]);
    await store.feeds.change(a.id, { state: 'active', failingSince: null });
    await store.feeds.change(a.id, { failingSince: later(-60) });
    expect(await owed()).toEqual(['failing a.example']);
  });

  it('counts feeds by how they are', async () => {
    const a = await added('https://a.example/1');
    const b = await added('https://b.example/1');
    await added('https://c.example/1');
    await store.feeds.change(a.id, { failingSince: NOW });
    await store.feeds.change(b.id, { state: 'paused' });
    expect(await store.feeds.totals()).toEqual({ active: 2, failing: 1, paused: 1, dead: 0 });
  });

  it('removes a feed with what it knew of its entries', async () => {
    const a = await added('https://a.example/1');
    await store.feeds.markSeen(a.id, [item('1')], NOW);
    await store.feeds.remove(a.id);
    expect(await store.feeds.get(a.id)).toBeNull();
    expect((await store.feeds.seen(a.id, ['1'])).size).toBe(0);
  });
});

describe('the store of channels', () => {
  const channel = { chatId: -1001234567890, title: 'Harbour News', username: 'harbour' };

  it('notes once that the admins were asked, and what they decided', async () => {
    const { channels } = store;
    expect(await channels.ask(channel, NOW)).toBe(true);
    expect(await channels.ask(channel, NOW)).toBe(false);
    expect(await channels.get(channel.chatId)).toMatchObject({ ...channel, state: 'asked' });
    await channels.decide(channel, { state: 'approved', by: 7 }, NOW);
    expect(await channels.ask(channel, NOW)).toBe(false);
    await channels.countPost(channel.chatId, later(3));
    expect(await channels.approved()).toEqual([
      { ...channel, state: 'approved', posts: 1, lastPostAt: later(3) },
    ]);
    await channels.decide(channel, { state: 'refused', by: 7 }, NOW);
    expect(await channels.approved()).toEqual([]);
    expect(await channels.get(1)).toBeNull();
  });
});
