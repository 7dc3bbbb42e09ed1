import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../src/delivery/clock.ts';
import { createStoreClock } from '../../src/delivery/store-clock.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createTelegramBot } from '../../src/telegram/telegram-bot.ts';
import { oneStory, talk } from '../telegram/running-bot.ts';

/**
 * One worker as a process of its own: the bot on the shared store, with an answerer that takes its time and says which question
 * it was asked. Its log goes to its parent, line by line.
 */
const { DATABASE_URL = '', BOT_API_ROOT = '', TOKEN = '', BULK_RATE = '25' } = process.env;
const say = (level: string) => (fields: object, message: string) =>
  void process.send?.({ level, message, ...fields });

const store = await openStore(DATABASE_URL);
const stopping = new AbortController();
const clock = await createStoreClock(store.leases, systemClock);
void clock.keep(stopping.signal);
const bot = createTelegramBot({
  token: TOKEN,
  apiRoot: BOT_API_ROOT,
  store,
  answerer: {
    answer: async (question) => {
      await wait(20 + Math.random() * 60);
      return talk(question, `You asked: ${question.question}`);
    },
  },
  digester: {
    digest: async (request) => ({ digest: oneStory(request), storyKeys: [`${request.asOf.getTime()}`] }),
  },
  renderAnswer,
  renderDigest,
  settings: { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [] },
  clock,
  logger: { info: say('info'), warn: say('warn'), error: say('error') },
  pace: { chatIntervalMs: 50, bulkPerSecond: Number(BULK_RATE) },
  worker: { id: randomUUID() },
});
bot.start();
process.once('SIGTERM', async () => {
  stopping.abort();
  await bot.stop();
  await store.close();
  process.exit(0);
});
