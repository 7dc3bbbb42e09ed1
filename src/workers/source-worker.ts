import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../delivery/clock.ts';
import { describeError, VerbatimError } from '../errors.ts';
import { overrideMethods } from '../ops/metrics/override-methods.ts';
import { articleOfPost } from '../sources/channels/post-article.ts';
import type { Delivery } from '../sources/delivery.ts';
import type { FeedStore } from '../sources/feeds/feed-store.ts';
import { findFeeds } from '../sources/feeds/find-feeds.ts';
import { readOpml } from '../sources/feeds/opml.ts';
import { createFeedPoller, type FeedPoller } from '../sources/feeds/poll-feeds.ts';
import { createGuardedFetcher } from '../sources/fetch/guarded-fetcher.ts';
import { createHostGate } from '../sources/fetch/host-gate.ts';
import type { PageReader } from '../sources/fetch/read-page.ts';
import { createRobots } from '../sources/fetch/robots.ts';
import { ingestArticles } from '../sources/ingest-articles.ts';
import { readAddress } from '../sources/read-address.ts';
import { openStore, type Store } from '../storage/open-store.ts';
import { WRITER_CACHE_KIB } from './ingest-in-threads.ts';
import type { SourceJob, SourceReply, SourceRequest } from './source-messages.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** A host is left alone for so long between two requests. */
const SPACING_MS = 1_000;

/** The thread that follows feeds and reads what people send, with a connection of its own. */
async function work({ database, allowPrivate, worker }: SourceJob): Promise<void> {
  const store = await openStore(database, { cacheKib: WRITER_CACHE_KIB });
  const clock = systemClock;
  const gate = createHostGate({ leases: store.leases, worker, clock, spacingMs: SPACING_MS });
  const fetcher = createGuardedFetcher({ allowPrivate, gate });
  const reader = { fetcher, robots: createRobots(fetcher, clock.now) };
  const poller = createFeedPoller({
    ...reader,
    feeds: tellingCounts(store.feeds),
    leases: store.leases,
    archive: store.archive,
    outletLines: store.outletLines,
    worker,
    clock,
    random: Math.random,
    logger: { info: logAs('info'), warn: logAs('warn'), error: logAs('error') },
  });
  const stopping = new AbortController();
  parentPort?.on('message', (request: SourceRequest) => {
    if (request.kind === 'stop') stopping.abort();
    else void handle(request, { store, reader, poller });
  });
  await poller.run(stopping.signal);
  await fetcher.close();
  await store.close();
  parentPort?.close();
}

/** The same feeds; the main thread, which counts for all threads, hears what came of each check. */
function tellingCounts(feeds: FeedStore): FeedStore {
  return overrideMethods(feeds, {
    change: async (id, change) => {
      await feeds.change(id, change);
      if (change.counts !== undefined) say({ kind: 'feed-read', counts: change.counts });
    },
  });
}

interface Desk {
  readonly store: Store;
  readonly reader: PageReader;
  readonly poller: FeedPoller;
}

async function handle(request: Exclude<SourceRequest, { kind: 'stop' }>, desk: Desk): Promise<void> {
  if (request.kind === 'wake') return desk.poller.wake();
  try {
    say(await replyTo(request, desk));
  } catch (error) {
    const code = error instanceof VerbatimError ? error.code : 'internal';
    say({ kind: 'failed', id: request.id, code, message: describeError(error) });
  }
}

async function replyTo(
  request: Exclude<SourceRequest, { kind: 'stop' | 'wake' }>,
  { store, reader }: Desk,
): Promise<SourceReply> {
  const { id } = request;
  switch (request.kind) {
    case 'find':
      return { kind: 'find', id, result: await findFeeds(request.address, reader.fetcher) };
    case 'outlines':
      return { kind: 'outlines', id, result: await readOpml(request.text, request.name) };
    case 'page':
      return {
        kind: 'page',
        id,
        result: await ingest(store, 'ingest', readAddress(request.url, reader, new Date())),
      };
    case 'post': {
      const article = articleOfPost(request.post);
      const origin = `channel:${request.post.channel.chatId}`;
      return {
        kind: 'post',
        id,
        result: await ingest(store, origin, one({ kind: 'article', name: article.id, article })),
      };
    }
  }
}

function ingest({ archive, outletLines }: Store, origin: string, deliveries: AsyncIterable<Delivery>) {
  return ingestArticles(deliveries, { archive, outletLines, origin, repeatedIds: 'new-version' });
}

async function* one(delivery: Delivery): AsyncGenerator<Delivery> {
  yield delivery;
}

function logAs(level: 'info' | 'warn' | 'error') {
  return (fields: object, message: string): void => {
    const plain = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        value instanceof Error ? describeError(value) : value,
      ]),
    );
    say({ kind: 'log', level, fields: plain, message });
  };
}

function say(message: SourceReply): void {
  parentPort?.postMessage(message);
}

yieldToAnswers();
await work(workerData);
