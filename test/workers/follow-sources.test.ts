import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/delivery/clock.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { type FollowedSources, followSources } from '../../src/workers/follow-sources.ts';
import { pageOf, rssOf, wholeText } from '../sources/feeds/feed-world.ts';
import { type LoopbackServer, startLoopbackServer } from '../sources/fetch/loopback-server.ts';
import { createTestStore, type TestStore } from '../storage/test-store.ts';

let place: TestStore;
let store: Store;
let server: LoopbackServer;
let followed: FollowedSources;
let told: object[];
const pages = new Map<string, string>();

beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
  pages.clear();
  server = await startLoopbackServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': body?.startsWith('<!') ? 'text/html' : 'text/xml',
    });
    response.end(body);
  });
  told = [];
  followed = followSources({
    database: place.url,
    allowPrivate: true,
    feeds: store.feeds,
    clock: systemClock,
    onFeedRead: (counts) => told.push(counts),
    logger: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
  });
});

afterEach(async () => {
  await followed.stop();
  await server.close();
  await store.close();
  await place.remove();
});

describe('the thread of sources', () => {
  it('follows feeds as soon as they are added', async () => {
    pages.set('/feed', rssOf([{ title: 'The bridge', guid: '1', whole: wholeText('bridge') }]));
    await store.feeds.add({ url: `${server.url}/feed` }, new Date());
    followed.desk.wake();
    await expect.poll(() => store.index.articleCount(), { timeout: 15_000 }).toBe(1);
    await expect
      .poll(async () => (await store.feeds.byUrl(`${server.url}/feed`))?.counts, { timeout: 5_000 })
      .toEqual({ checks: 1, articles: 1, partial: 0, rejected: 0 });
    await expect.poll(() => told).toEqual([{ checks: 1, articles: 1, partial: 0, rejected: 0 }]);
  });

  it('finds, reads lists, and ingests pages and posts for the bot; says why where it cannot', async () => {
    pages.set('/feed', rssOf([{ title: 'The bridge', guid: '1', whole: wholeText('bridge') }]));
    pages.set('/garden', pageOf('garden'));
    const { desk } = followed;
    expect((await desk.find(`${server.url}/feed`)).feeds).toMatchObject([{ title: 'Harbour Post' }]);
    expect(
      (
        await desk.readOutlines(
          '<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>',
          'x',
        )
      ).feeds,
    ).toHaveLength(1);
    expect(await desk.ingestPage(`${server.url}/garden`)).toMatchObject({ added: 1 });
    const channel = { chatId: -1001, title: 'Harbour News', username: null };
    const post = { channel, messageId: 3, text: 'The bridge is open.', postedAt: '2026-03-02T08:00:00.000Z' };
    expect(await desk.ingestPost(post)).toMatchObject({ added: 1 });
    expect(await desk.ingestPost({ ...post, text: 'The bridge is closed.' })).toMatchObject({ changed: 1 });
    expect(await store.index.articles(['telegram:-1001/3'])).toMatchObject([
      {
        text: 'The bridge is closed.',
        version: 2,
        source: 'Harbour News',
        sourceIsClaimed: false,
        url: 'https://t.me/c/1/3',
      },
    ]);
    await expect(desk.find(`${server.url}/nothing`)).rejects.toThrow('HTTP 404');
  });

  it('ends in the middle of things, and whoever waits is told', async () => {
    const waiting = followed.desk.find(`${server.url}/feed`);
    const told = expect(waiting).rejects.toThrow();
    await followed.stop();
    await told;
  });
});
