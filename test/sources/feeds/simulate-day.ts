import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../src/delivery/clock.ts';
import type { LeaseStore } from '../../../src/delivery/lease-store.ts';
import type { ArticleArchive } from '../../../src/sources/article-archive.ts';
import { createFeedPoller } from '../../../src/sources/feeds/poll-feeds.ts';
import { createGuardedFetcher } from '../../../src/sources/fetch/guarded-fetcher.ts';
import { createHostGate } from '../../../src/sources/fetch/host-gate.ts';
import { createRobots } from '../../../src/sources/fetch/robots.ts';
import { openStore } from '../../../src/storage/open-store.ts';

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-03-02T00:00:00Z');
const DAY_END = START + 24 * HOUR_MS;

export interface SimulatedDay {
  readonly feeds: number;
  readonly requests: number;
  readonly notModified: number;
  /** Articles that the feeds published, and those of them that were stored. */
  readonly published: number;
  readonly stored: number;
  /** From publication to the check that found it, in minutes of the simulated day. */
  readonly delayMinutes: { readonly median: number; readonly p95: number };
  /** Requests that came to a host while another was under way there. */
  readonly overlapping: number;
  readonly seconds: number;
}

interface SimulatedFeed {
  readonly host: string;
  readonly publishedAt: readonly number[];
  readonly behaviour: 'plain' | 'conditional' | 'busy' | 'broken' | 'moved' | 'failing';
  underWay: number;
}

/** Time that goes on only while nothing is being done. */
class IdleClock implements Clock {
  nowMs = START;
  isBusy: () => boolean = () => false;

  now(): Date {
    return new Date(this.nowMs);
  }

  async wait(ms: number, signal: AbortSignal): Promise<void> {
    for (let turn = 0; !signal.aborted; turn++) {
      if (turn > 0 && !this.isBusy()) {
        this.nowMs += ms;
        return;
      }
      await (this.isBusy() ? sleep(1) : setImmediate());
    }
  }
}

/** A day of so many feeds, each on a loopback address of its own, some of which misbehave. `database`: a file, or `:memory:`. */
export async function simulateDay(count: number, database: string): Promise<SimulatedDay> {
  const clock = new IdleClock();
  const random = seeded(7);
  const feeds = Array.from({ length: count }, (_, n) => makeFeed(n, random));
  const tally = { requests: 0, notModified: 0, overlapping: 0 };
  const server = createServer((request, response) => serve(request, response, { feeds, clock, tally }));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const store = await openStore(database);
  for (const { host } of feeds)
    await store.feeds.add({ url: `http://${host}:${port}/feed`, fullText: 'feed-only' }, clock.now());

  const startedMs = performance.now();
  const stop = new AbortController();
  const { leases, isBusy } = watchLeases(store.leases);
  const { stored, archive } = watchArchive(store.archive, clock);
  clock.isBusy = isBusy;
  const gate = createHostGate({ leases, worker: 'day', clock, spacingMs: 0 });
  const fetcher = createGuardedFetcher({ allowPrivate: true, gate });
  const poller = createFeedPoller({
    feeds: store.feeds,
    archive,
    leases,
    worker: 'day',
    clock,
    random,
    fetcher,
    robots: createRobots(fetcher, clock.now),
    logger: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
  });
  const running = poller.run(stop.signal);
  while (clock.nowMs < DAY_END) await sleep(5);
  stop.abort();
  await running;
  const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  const result = { feeds: count, ...tally, ...delaysOf(feeds, stored), seconds };
  await fetcher.close();
  await store.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return result;
}

/** Busy while any feed is held. */
function watchLeases(leases: LeaseStore): { readonly leases: LeaseStore; readonly isBusy: () => boolean } {
  const held = new Set<string>();
  return {
    isBusy: () => held.size > 0,
    leases: {
      nowMs: () => leases.nowMs(),
      hold: async (name, worker, lastsMs) => {
        if (name.startsWith('feed:')) held.add(name);
        return leases.hold(name, worker, lastsMs);
      },
      giveBack: async (name, worker) => {
        await leases.giveBack(name, worker);
        held.delete(name);
      },
    },
  };
}

/** Most outlets publish little, some much; by day more than by night. */
function makeFeed(n: number, random: () => number): SimulatedFeed {
  const perDay = Math.min(120, 2 / (random() + 0.01));
  const publishedAt: number[] = [];
  for (let at = START - 12 * HOUR_MS; at < DAY_END; ) {
    at += (-Math.log(1 - random()) * 24 * HOUR_MS) / perDay;
    const hour = new Date(at).getUTCHours();
    if (hour >= 6 || random() < 0.3) publishedAt.push(at);
  }
  const kinds = [
    'plain',
    'conditional',
    'conditional',
    'conditional',
    'busy',
    'broken',
    'moved',
    'conditional',
    'plain',
    'failing',
  ] as const;
  const host = `127.1.${Math.floor(n / 250)}.${(n % 250) + 1}`;
  return { host, publishedAt, behaviour: kinds[n % kinds.length] ?? 'plain', underWay: 0 };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  world: {
    readonly feeds: readonly SimulatedFeed[];
    readonly clock: Clock;
    readonly tally: { requests: number; notModified: number; overlapping: number };
  },
): void {
  const host = (request.headers.host ?? '').split(':')[0];
  const feed = world.feeds.find((each) => each.host === host);
  if (feed === undefined) return void response.writeHead(404).end();
  world.tally.requests++;
  if (feed.underWay++ > 0) world.tally.overlapping++;
  response.on('close', () => feed.underWay--);
  const nowMs = world.clock.now().getTime();
  const published = feed.publishedAt.filter((at) => at <= nowMs);
  const etag = `"${published.length}"`;
  if (feed.behaviour === 'failing') return void response.writeHead(500).end();
  if (feed.behaviour === 'busy' && Math.floor(nowMs / HOUR_MS) % 6 === 0)
    return void response.writeHead(429, { 'retry-after': '600' }).end();
  if (feed.behaviour === 'moved' && request.url === '/feed')
    return void response.writeHead(301, { location: '/feed/new' }).end();
  if (feed.behaviour === 'conditional' && request.headers['if-none-match'] === etag) {
    world.tally.notModified++;
    return void response.writeHead(304, { etag }).end();
  }
  const body = rssAt(feed, published);
  const text = feed.behaviour === 'broken' ? body.replace('</channel></rss>', '<item><title>cut off') : body;
  response.writeHead(200, {
    'content-type': 'application/rss+xml',
    ...(feed.behaviour === 'conditional' ? { etag } : {}),
  });
  response.end(text);
}

function rssAt(feed: SimulatedFeed, published: readonly number[]): string {
  const items = published
    .slice(-25)
    .reverse()
    .map((at, n) => {
      const number = published.length - n;
      const words = `The council of ${feed.host} took decision ${number} on Monday. “We waited long for number ${number},” said Ann Lee, the mayor. `;
      return `<item><title>${titleOf(feed.host, number)}</title><guid isPermaLink="false">${number}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${words.repeat(6)}</description></item>`;
    });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${feed.host}</title>${items.join('')}</channel></rss>`;
}

/** How long after its publication each article was stored. */
function delaysOf(
  feeds: readonly SimulatedFeed[],
  stored: ReadonlyMap<string, number>,
): Pick<SimulatedDay, 'published' | 'stored' | 'delayMinutes'> {
  const delays: number[] = [];
  let published = 0;
  for (const { host, publishedAt, behaviour } of feeds)
    for (const [n, at] of publishedAt.entries()) {
      // What was there before the day began, and what nobody can have, says nothing.
      if (at < START || at > DAY_END || behaviour === 'failing') continue;
      published++;
      const storedAt = stored.get(titleOf(host, n + 1));
      if (storedAt !== undefined) delays.push((storedAt - at) / 60_000);
    }
  delays.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(delays[Math.floor(delays.length * share)] ?? 0);
  return { published, stored: delays.length, delayMinutes: { median: at(0.5), p95: at(0.95) } };
}

/** Notes when each article first came into the archive. */
function watchArchive(archive: ArticleArchive, clock: Clock) {
  const stored = new Map<string, number>();
  const watched = new Proxy(archive, {
    get: (target, name) => {
      if (name !== 'put') return bound(target, name);
      return (batch: Parameters<ArticleArchive['put']>[0]) => {
        for (const { article } of batch)
          if (!stored.has(article.title)) stored.set(article.title, clock.now().getTime());
        return target.put(batch);
      };
    },
  });
  return { stored, archive: watched };
}

function bound(target: ArticleArchive, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

function titleOf(host: string, number: number): string {
  return `Decision ${number} of ${host}`;
}

/** Mulberry32: the same day every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
