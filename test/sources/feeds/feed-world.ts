import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '../../../src/delivery/clock.ts';
import type { FeedStore, StoredFeed } from '../../../src/sources/feeds/feed-store.ts';
import { checkOnce, type PollOptions } from '../../../src/sources/feeds/poll-feeds.ts';
import { createGuardedFetcher } from '../../../src/sources/fetch/guarded-fetcher.ts';
import { createHostGate } from '../../../src/sources/fetch/host-gate.ts';
import { createRobots } from '../../../src/sources/fetch/robots.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { type LoopbackServer, startLoopbackServer } from '../fetch/loopback-server.ts';

/** What a server answers at a path: a text, or all that an answer can be. */
export type Reply =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'hang';

export interface FeedWorld {
  readonly server: LoopbackServer;
  readonly store: Store;
  readonly feeds: FeedStore;
  readonly options: PollOptions;
  /** What is served; to be changed as a site changes. */
  readonly replies: Map<string, Reply | ((request: IncomingMessage) => Reply)>;
  /** Moves what the feeds take for the time. */
  pass(minutes: number): void;
  add(path: string, more?: object): Promise<StoredFeed>;
  /** Checks the feed once, whether it is due or not. */
  check(feed: StoredFeed): Promise<StoredFeed>;
  texts(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A site on loopback, a store, and feeds that are followed by a clock that the test turns. */
export async function openFeedWorld(): Promise<FeedWorld> {
  const replies: FeedWorld['replies'] = new Map();
  const server = await startLoopbackServer((request, response) => {
    const found = replies.get(request.url ?? '');
    answer(response, typeof found === 'function' ? found(request) : (found ?? { status: 404 }));
  });
  const store = await openStore(':memory:');
  let nowMs = Date.parse('2026-03-02T08:00:00Z');
  const clock = { ...systemClock, now: () => new Date(nowMs) };
  const worker = 'test';
  const gate = createHostGate({ leases: store.leases, worker, clock, spacingMs: 0 });
  const fetcher = createGuardedFetcher({ allowPrivate: true, gate, limits: { totalMs: 1_500 } });
  const { feeds } = store;
  const options: PollOptions = {
    feeds,
    leases: store.leases,
    archive: store.archive,
    worker,
    clock,
    logger: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
    random: () => 0.5,
    fetcher,
    robots: createRobots(fetcher, clock.now),
  };
  const known = async (id: number): Promise<StoredFeed> => {
    const feed = await feeds.get(id);
    if (feed === null) throw new Error('no such feed');
    return feed;
  };
  return {
    server,
    store,
    feeds,
    options,
    replies,
    pass: (minutes) => {
      nowMs += minutes * 60_000;
    },
    add: async (path, more = {}) => {
      await feeds.add({ url: `${server.url}${path}`, ...more }, clock.now());
      const feed = await feeds.byUrl(`${server.url}${path}`);
      if (feed === null) throw new Error('not added');
      return feed;
    },
    check: async (feed) => {
      await checkOnce(await known(feed.id), options);
      return known(feed.id);
    },
    texts: async () => {
      const ids = await idsOf(store, await feeds.list({ offset: 0, limit: 1_000 }));
      return (await store.index.articles(ids)).map(({ text }) => text);
    },
    close: async () => {
      await fetcher.close();
      await store.close();
      await server.close();
    },
  };
}

async function idsOf({ archive }: Store, feeds: readonly StoredFeed[]): Promise<readonly string[]> {
  const ids = await Promise.all(feeds.map(({ id }) => archive.idsOfOrigin(`feed:${id}`)));
  return ids.flat();
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  const { status = 200, headers = {}, body = '' } = typeof reply === 'string' ? { body: reply } : reply;
  const type =
    typeof body === 'string' && body.trimStart().startsWith('<!') ? 'text/html' : 'application/xml';
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

export interface SampleItem {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly words?: string;
  /** As content:encoded. */
  readonly whole?: string;
  readonly date?: string;
}

/** An RSS feed of these entries. */
export function rssOf(items: readonly SampleItem[], channel = ''): string {
  const entries = items.map(
    ({ title, link, guid, words, whole, date }) =>
      `<item><title>${title}</title>${link === undefined ? '' : `<link>${link}</link>`}${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}` +
      `${words === undefined ? '' : `<description>${words}</description>`}${whole === undefined ? '' : `<content:encoded><![CDATA[${whole}]]></content:encoded>`}` +
      `${date === undefined ? '' : `<pubDate>${date}</pubDate>`}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${channel}${entries.join('')}</channel></rss>`;
}

const SENTENCES = (subject: string): string =>
  `The ${subject} was opened on Monday after two years of work. “We waited long for the ${subject},” said the mayor, Ann Lee. ` +
  `The council voted for the ${subject} in spring, and neighbours helped with the planting. More than a hundred people came.`;

/** A page with an article about something. */
export function pageOf(subject: string, head = ''): string {
  const paragraphs = [1, 2, 3].map((n) => `<p>${SENTENCES(subject)} Part ${n} ends here.</p>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><title>The ${subject} opens</title>${head}</head><body><nav>Home</nav><article><h1>The ${subject} opens</h1>${paragraphs}</article></body></html>`;
}

/** A text long enough to be taken for a whole article. */
export function wholeText(subject: string): string {
  return `<p>${SENTENCES(subject)}</p><p>${SENTENCES(subject)}</p><p>${SENTENCES(subject)}</p>`;
}
