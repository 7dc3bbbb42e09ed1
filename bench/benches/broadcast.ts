import { join } from 'node:path';
import Database from 'better-sqlite3';
import { systemClock } from '../../src/delivery/clock.ts';
import { createDigester } from '../../src/digests/create-digester.ts';
import { createDigestClock } from '../../src/digests/digest-clock.ts';
import type { ReaderStore } from '../../src/digests/reader-store.ts';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { createComposer } from '../../src/telegram/compose-edition.ts';
import { keepStoriesInWorker, type StoryThread } from '../../src/workers/keep-stories-in-worker.ts';
import { queueDigestsInWorker } from '../../src/workers/queue-digests-in-worker.ts';
import type { Bench, BenchContext } from '../bench.ts';
import { toProcessed } from '../engines/verbatim.ts';
import { rounded } from '../statistics.ts';

const ARTICLES = 2_000;
const READERS = 10_000;
const FULL_READERS = 100_000;
const BATCH = 500;
const DAY_MS = 86_400_000;
const SIX_HOURS_MS = DAY_MS / 4;
const STORIES_BACK_MS = 5 * DAY_MS;
const LANGUAGES = ['en', 'bg', 'ru', 'uk'];
const ZONES = ['Europe/Sofia', 'Europe/Kyiv', 'Europe/Athens', 'Europe/Riga'];
const COUNTS = [3, 5, 10, 15];

/** Many readers whose digests are due in one minute: chosen, rendered and queued, the first ones and those of the next day. */
export const bench: Bench = {
  title: 'Broadcast',
  async run(context) {
    const { isFull, scratch, say } = context;
    const readers = isFull ? FULL_READERS : READERS;
    const path = join(scratch, 'broadcast.db');
    const store = await openStore(path);
    const newest = await addArticles(store, context);
    // The first 06:00 in UTC, which is 08:00 in all the zones of the readers, after the newest article.
    const due = Math.ceil((newest - SIX_HOURS_MS) / DAY_MS) * DAY_MS + SIX_HOURS_MS;
    addReaders(path, readers, due);
    const rows: (readonly (string | number)[])[] = [];
    const thread = queueDigestsInWorker(path);
    const stories = keepStoriesInWorker(path);
    const parts = { queueDigests: thread.queueDigests, catchUp: stories.catchUp };
    for (const [name, now] of [
      ['first digests', new Date(due + 60_000)],
      ['those of the next day', new Date(due + DAY_MS + 60_000)],
    ] as const) {
      say(name);
      if (rows.length > 0) await addNews(store, newest);
      // As the service does when articles arrive.
      const from = new Date(now.getTime() - STORIES_BACK_MS).toISOString();
      await stories.catchUp({ from, to: now.toISOString() }, now);
      const start = performance.now();
      const startCpu = process.cpuUsage();
      await queueDue(store, now, parts);
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(startCpu);
      const queued = countQueued(path);
      rows.push([name, readers, queued, rounded(seconds), rounded((user + system) / 1e6)]);
    }
    await stories.stop();
    await thread.stop();
    await store.close();
    return [
      {
        title: `Digests of one minute, ${ARTICLES} articles`,
        columns: ['', 'readers', 'messages waiting', 'seconds', 'of processor time'],
        rows,
      },
    ];
  },
};

export async function addArticles(store: Store, { articles }: BenchContext): Promise<number> {
  const all = [];
  for await (const article of articles(ARTICLES)) all.push(article);
  const newest = Math.max(...all.map(({ publishedAt }) => Date.parse(publishedAt)));
  // All of them in the last days: what readers choose from.
  const moved = all.map((article, n) => ({
    ...article,
    publishedAt: new Date(newest - ((all.length - n) / all.length) * 2 * DAY_MS).toISOString(),
  }));
  for (let at = 0; at < moved.length; at += BATCH)
    await store.archive.put(moved.slice(at, at + BATCH).map(toProcessed));
  return newest;
}

/** The same stories again, a day later, so that the next digests have something to tell. */
async function addNews(store: Store, newest: number): Promise<void> {
  const latest = await store.index.latest({ asOf: new Date(newest).toISOString() }, ARTICLES / 2);
  const news = latest.map(({ id, title, text }, n) => ({
    id: `news-${id}`,
    title: `${title} ${n}`,
    text: text.split(' ').toReversed().join(' '),
    publishedAt: new Date(newest + ((n + 1) / latest.length) * DAY_MS * 0.9).toISOString(),
  }));
  for (let at = 0; at < news.length; at += BATCH)
    await store.archive.put(news.slice(at, at + BATCH).map(toProcessed));
}

export function addReaders(path: string, count: number, due: number): void {
  const database = new Database(path);
  const insert = database.prepare(
    `insert into readers (chat_id, kind, language, zone, send_time, stories, interests, next_local_date, next_send_at, created_at)
     values (?, 'private', ?, ?, '08:00', ?, ?, ?, ?, ?)`,
  );
  const localDate = new Date(due).toISOString().slice(0, 10);
  database.transaction(() => {
    for (let n = 0; n < count; n++) {
      const topics = n % 4 === 0 ? [`topic${n % 50}`] : [];
      const interests = JSON.stringify({ topics, muted: [], mutedSources: [] });
      const [language, zone, stories] = [LANGUAGES[n % 4], ZONES[n % 4], COUNTS[(n >> 2) % 4]];
      insert.run(n + 1, language, zone, stories, interests, localDate, due, due);
    }
  })();
  database.close();
}

/** What the service does beside the thread that makes digests. */
interface Threads {
  readonly queueDigests: ReaderStore['queueDigests'];
  readonly catchUp?: StoryThread['catchUp'];
}

/** Makes and stores what is due, as the service does. */
export async function queueDue(store: Store, now: Date, { queueDigests, catchUp }: Threads): Promise<void> {
  const stopping = new AbortController();
  const clock = createDigestClock({
    readers: store.readers,
    queueDigests,
    digester: createDigester({ ...store, catchUp }),
    compose: createComposer({
      renderDigest,
      settings: { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [] },
    }),
    clock: {
      now: () => now,
      // The first nap is the end: nothing more is due.
      wait: async () => stopping.abort(),
    },
    logger: { info: () => {}, warn: () => {}, error: (_, message) => process.stderr.write(`${message}\n`) },
    onQueued: () => {},
  });
  await clock.run(stopping.signal);
  await systemClock.wait(0, stopping.signal);
}

function countQueued(path: string): number {
  const database = new Database(path, { readonly: true });
  const { queued } = database
    .prepare<[], { queued: number }>('select count(*) as queued from outbox')
    .get() ?? {
    queued: 0,
  };
  database.close();
  return queued;
}
