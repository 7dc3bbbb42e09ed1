import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi, TOKEN } from '../telegram/fake-bot-api.ts';
import { textMessage } from '../telegram/running-bot.ts';
import { isLong } from './is-long.ts';
import { madeArticles } from './made-articles.ts';
import { runCommand, runService, type ServiceProcess, temporaryFolder, until } from './run-service.ts';

const CHATS = 200;
const SECONDS = isLong ? 60 : 10;
/** As often as a reader may ask for long. */
const ASKS_EVERY_MS = 5_000;
const ARTICLES = isLong ? 20_000 : 1_000;
const FILLED_WITHIN_MS = 600_000;
const TOLD_TO_WAIT = /questions at once|too many|too fast|seconds/i;
const QUESTIONS = [
  'what did Mara Lindqvist say',
  'what did Ines Varga say about the harbour',
  'what happened in Saltmere',
  'how much does the bridge in Northgate cost',
  'latest on the tramway',
];

let folder: ReturnType<typeof temporaryFolder>;
let service: ServiceProcess;
let api: FakeBotApi;
beforeEach(async () => {
  folder = temporaryFolder();
  api = await startFakeBotApi();
  const database = join(folder.path, 'news.db');
  const empty = join(folder.path, 'articles');
  mkdirSync(empty);
  await runCommand(['ingest', '--jsonl', '--db', database], { input: madeArticles(ARTICLES) });
  service = await runService({
    DATABASE_URL: database,
    // Nothing beside the made articles; not the store's own folder, where each write would be looked at as a file that changed.
    ARTICLES_DIR: empty,
    TELEGRAM_BOT_TOKEN: TOKEN,
    BOT_API_ROOT: api.root,
  });
  await until(async () => (await fetch(`${service.url}/health/ready`)).ok);
}, FILLED_WITHIN_MS);
afterEach(async () => {
  await service.stop();
  await api.close();
  folder.remove();
});

const ask = (chatId: number, text: string) =>
  api.push(textMessage(text, { id: chatId, is_bot: false, first_name: 'Ada', language_code: 'en' }));

/** As a service that has been running for a while: code that has not run yet is several times slower. */
async function warmUp(): Promise<void> {
  const chatId = 99_999;
  for (let round = 0; round < 4; round += 1)
    for (const question of QUESTIONS) {
      const answered = api.texts(chatId).length;
      ask(chatId, question);
      await until(() => api.texts(chatId).length > answered);
    }
}

/** The longest that the service's event loop was held since this was last asked. */
const longestHoldMs = async () => ((await service.metric('nodejs_eventloop_lag_max_seconds')) ?? 0) * 1_000;

/** When each chat's messages arrived, as they arrive. */
function watchArrivals(): Map<number, number[]> {
  const arrivals = new Map<number, number[]>();
  api.onCall(({ method, params }) => {
    if (method !== 'sendMessage') return;
    const chatId = Number(params.chat_id);
    arrivals.set(chatId, [...(arrivals.get(chatId) ?? []), performance.now()]);
  });
  return arrivals;
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

it(`${CHATS} chats for ${SECONDS} s beside one that floods: each is answered, the flooding one alone is slowed`, async () => {
  await warmUp();
  const startHoldMs = await longestHoldMs();
  const arrivals = watchArrivals();
  const latencies: number[] = [];
  const flooder = 999_999;
  const stop = new AbortController();
  const flood = (async () => {
    while (!stop.signal.aborted) {
      ask(flooder, QUESTIONS[0] ?? '');
      await wait(50);
    }
  })();
  const chat = async (chatId: number, n: number): Promise<void> => {
    await wait((n / CHATS) * ASKS_EVERY_MS);
    for (let turn = 0; turn < SECONDS / (ASKS_EVERY_MS / 1_000); turn += 1) {
      const askedAt = performance.now();
      ask(chatId, QUESTIONS[(n + turn) % QUESTIONS.length] ?? '');
      await until(() => (arrivals.get(chatId)?.length ?? 0) > turn);
      latencies.push((arrivals.get(chatId)?.[turn] ?? 0) - askedAt);
      await wait(Math.max(0, askedAt + ASKS_EVERY_MS - performance.now()));
    }
  };
  await Promise.all(Array.from({ length: CHATS }, (_, n) => chat(100_000 + n, n)));
  stop.abort();
  await flood;
  const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
  const holdMs = await longestHoldMs();
  console.log(
    `${latencies.length} questions over ${ARTICLES} articles: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; longest hold of the event loop ${holdMs.toFixed(0)} ms, at the start ${startHoldMs.toFixed(0)} ms`,
  );
  expect(latencies).toHaveLength(CHATS * Math.ceil(SECONDS / (ASKS_EVERY_MS / 1_000)));
  // It is told in its turn, a message a second.
  await until(() => api.texts(flooder).some((text) => TOLD_TO_WAIT.test(text)));
  // Seconds are the machine's affair: they are asserted where nothing else runs beside.
  if (!isLong) return;
  expect(p99).toBeLessThan(300);
  expect(holdMs).toBeLessThan(100);
});
