/**
 * How long questions take while digests are queued and sent beside them, and while nothing is:
 *
 *   node scripts/measure-broadcast.ts [ARTICLES] [READERS]
 *
 * over a store of so many made articles (10,000), with digests of so many readers due at one minute (5,000), queued and then sent at
 * 25 a second to a peer that answers within 40 ms, all in the thread that answers but what the service does in others. Beside the time
 * that a question took stands the processor time of its thread meanwhile, which other programs on the machine do not change.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addReaders, queueDue } from '../bench/benches/broadcast.ts';
import { percentile } from '../bench/statistics.ts';
import { createAnswerer } from '../src/answers/create-answerer.ts';
import { systemClock } from '../src/delivery/clock.ts';
import { createDelivery } from '../src/delivery/deliver-outbox.ts';
import { createPace, TELEGRAM_PACE } from '../src/delivery/pace.ts';
import { openStore, type Store } from '../src/storage/open-store.ts';
import { IngestThread } from '../src/workers/ingest-thread.ts';
import { queueDigestsInWorker } from '../src/workers/queue-digests-in-worker.ts';
import { pick, type Random, randomFrom } from '../test/articles/copies/made-articles.ts';
import { MADE_NOW, MADE_QUESTIONS, writeNewsroom } from './made-newsroom.ts';

const IDLE_QUESTIONS = 600;
const SENDING_QUESTIONS = 600;
/** Between two questions, as their readers type: a service that is asked without a pause is never idle. */
const PAUSE_MS = 15;
const LATENCY_MS = 40;

interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

const articles = Number(process.argv[2] ?? 10_000);
const readers = Number(process.argv[3] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-broadcast-'));
const database = join(folder, 'news.db');
const random = randomFrom(5);
try {
  await ingest();
  const store = await openStore(database);
  addReaders(database, readers, MADE_NOW.getTime());
  const thread = queueDigestsInWorker(database);
  await ask(store, 100);
  const idle = await ask(store, IDLE_QUESTIONS);
  report('idle', idle, idle);
  report(`while digests of ${readers} readers are queued`, await askBeside(store, queueing(thread)), idle);
  report('while they are sent', await askWhileSending(store), idle);
  await thread.stop();
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function ingest(): Promise<void> {
  const base = join(folder, 'articles');
  writeNewsroom({ folder: base, name: 'made', articles }, random);
  const thread = new IngestThread();
  await thread.sync({ database, folder: base, baseFolder: base, origin: 'made' });
  await thread.close();
}

/** Stories are kept in a thread of their own all day: the first look, which groups them, is not measured. */
function queueing({ queueDigests }: ReturnType<typeof queueDigestsInWorker>) {
  return async (store: Store): Promise<void> => {
    await queueDue(store, new Date(MADE_NOW.getTime() + 60_000), { queueDigests });
  };
}

async function askBeside(store: Store, work: (store: Store) => Promise<void>): Promise<readonly Took[]> {
  let isOver = false;
  const running = work(store).finally(() => {
    isOver = true;
  });
  const took: Took[] = [];
  while (!isOver) took.push(...(await ask(store, 1)));
  await running;
  return took;
}

async function askWhileSending(store: Store): Promise<readonly Took[]> {
  const stopping = new AbortController();
  const delivery = createDelivery({
    outbox: store.outbox,
    send: async () => {
      await wait(LATENCY_MS);
      return { kind: 'sent', messageId: 1 };
    },
    pace: createPace(TELEGRAM_PACE),
    bulk: { rates: store.rates, key: 'bulk', perSecond: TELEGRAM_PACE.bulkPerSecond },
    worker: 'measured',
    isOnlySender: true,
    clock: systemClock,
    logger: { info: () => {}, warn: () => {}, error: (_, message) => process.stderr.write(`${message}\n`) },
    onBlocked: async () => {},
    onMoved: async () => {},
  });
  const running = delivery.run(stopping.signal);
  const took = await ask(store, SENDING_QUESTIONS);
  stopping.abort();
  await running;
  return took;
}

async function ask(store: Store, questions: number, from: Random = random): Promise<readonly Took[]> {
  const answerer = createAnswerer({ index: store.index });
  const took: Took[] = [];
  for (let n = 0; n < questions; n++) {
    await wait(PAUSE_MS);
    const [startMs, startCpu] = [performance.now(), process.threadCpuUsage()];
    await answerer.answer({ question: pick(from, MADE_QUESTIONS), asOf: MADE_NOW, zone: 'UTC' });
    const { user, system } = process.threadCpuUsage(startCpu);
    took.push({ ms: performance.now() - startMs, cpuMs: (user + system) / 1_000 });
  }
  return took;
}

function report(name: string, took: readonly Took[], idle: readonly Took[]): void {
  const told = (['ms', 'cpuMs'] as const).map((unit) => {
    const all = took.map((each) => each[unit]);
    const [middle, last] = [percentile(all, 0.5), percentile(all, 0.99)];
    const idleLast = percentile(
      idle.map((each) => each[unit]),
      0.99,
    );
    const ratio = (last / idleLast).toFixed(2);
    const kind = unit === 'ms' ? 'ms' : 'ms of processor time';
    return `median ${middle.toFixed(1)}, 99th percentile ${last.toFixed(1)} ${kind}, ×${ratio}`;
  });
  console.log(`${name}: ${took.length} questions, ${told.join('; ')}`);
}
