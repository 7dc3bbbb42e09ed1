import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/delivery/clock.ts';
import { createFeedPoller, type FeedPoller } from '../../../src/sources/feeds/poll-feeds.ts';
import { createGuardedFetcher } from '../../../src/sources/fetch/guarded-fetcher.ts';
import { createHostGate } from '../../../src/sources/fetch/host-gate.ts';
import { createRobots } from '../../../src/sources/fetch/robots.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { createTestStore, type TestStore } from '../../storage/test-store.ts';
import { type LoopbackServer, startLoopbackServer } from '../fetch/loopback-server.ts';
import { rssOf, wholeText } from './feed-world.ts';

let place: TestStore;
let server: LoopbackServer;
const underWay = new Map<string, number>();
let mostAtOnce = 0;
let overlapping = 0;
const open: Store[] = [];

beforeEach(async () => {
  underWay.clear();
  mostAtOnce = 0;
  overlapping = 0;
  place = await createTestStore();
  server = await startLoopbackServer((request, response) => {
    const host = request.headers.host ?? '';
    const now = (underWay.get(host) ?? 0) + 1;
    underWay.set(host, now);
    if (now > 1) overlapping++;
    mostAtOnce = Math.max(mostAtOnce, [...underWay.values()].filter((count) => count > 0).length);
    response.on('close', () => underWay.set(host, (underWay.get(host) ?? 1) - 1));
    const feed = rssOf([
      {
        title: request.url ?? '',
        guid: `${host}${request.url}`,
        whole: wholeText(`garden ${host}${request.url}`),
      },
    ]);
    // Never answered: whoever asked is stopped meanwhile.
    if (request.url?.startsWith('/held')) return;
    // Long enough for others to come meanwhile.
    setTimeout(() => {
      if (request.url?.startsWith('/bad')) response.writeHead(500).end();
      else response.writeHead(200, { 'content-type': 'text/xml' }).end(feed);
    }, 30);
  }, '0.0.0.0');
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  await server.close();
  await place.remove();
});

async function pollerOf(
  worker: string,
): Promise<{ store: Store; poller: FeedPoller; close: () => Promise<void> }> {
  const store = await place.open();
  open.push(store);
  const gate = createHostGate({ leases: store.leases, worker, clock: systemClock, spacingMs: 0 });
  const fetcher = createGuardedFetcher({ allowPrivate: true, gate });
  const poller = createFeedPoller({
    feeds: store.feeds,
    leases: store.leases,
    archive: store.archive,
    worker,
    clock: systemClock,
    random: () => 0.5,
    fetcher,
    robots: createRobots(fetcher, systemClock.now),
    logger: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
  });
  return { store, poller, close: () => fetcher.close() };
}

const addressOf = (host: string, path: string): string => `http://${host}:${server.port}${path}`;

describe('feeds that are followed', () => {
  it('are asked for many at once, one request at a time to a host, each once, by however many workers', {
    timeout: 90_000,
  }, async () => {
    const workers = await Promise.all(['a', 'b', 'c'].map(pollerOf));
    const [first] = workers;
    if (first === undefined) throw new Error('no worker');
    const urls = ['127.2.0.1', '127.2.0.2', '127.2.0.3', '127.2.0.4'].flatMap((host) =>
      ['/feed1', '/feed2', '/bad'].map((path) => addressOf(host, path)),
    );
    for (const url of urls) await first.store.feeds.add({ url }, new Date());
    const stop = new AbortController();
    const running = workers.map(({ poller }) => poller.run(stop.signal));
    const checks = async () =>
      (await first.store.feeds.list({ offset: 0, limit: 50 })).map(({ counts }) => counts.checks);
    await expect.poll(checks, { timeout: 60_000 }).toEqual(urls.map(() => 1));
    stop.abort();
    await Promise.all(running);
    await Promise.all(workers.map(({ close }) => close()));
    expect(server.requests.length).toBe(urls.length);
    expect(overlapping).toBe(0);
    expect(mostAtOnce).toBeGreaterThan(1);
    // One bad feed of a host holds back neither its neighbours nor the others.
    expect(await first.store.index.articleCount()).toBe(8);
  });

  it('stay due where the work is stopped in the middle', async () => {
    const { store, poller, close } = await pollerOf('a');
    await store.feeds.add({ url: addressOf('127.2.0.1', '/held') }, new Date());
    const stop = new AbortController();
    const running = poller.run(stop.signal);
    await expect.poll(() => server.requests.some(({ path }) => path === '/held')).toBe(true);
    stop.abort();
    await running;
    await close();
    expect(await store.feeds.list({ offset: 0, limit: 1 })).toMatchObject([
      { lastCheckedAt: null, failures: 0 },
    ]);
    expect(await store.feeds.due(new Date(), 5)).toHaveLength(1);
    expect(await store.leases.hold('feed:1', 'b', 1_000)).toBe(true);
  });
});
