import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotApiStandIn } from '../../src/playground/bot-api-stand-in.ts';
import type { Update } from '../../src/playground/bot-api-types.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { runService, type ServiceProcess } from '../faults/run-service.ts';
import { startStandIn } from '../playground/start-stand-in.ts';
import { createTestDatabase, type TestDatabase } from '../storage/postgres/test-database.ts';
import { until } from './crew.ts';

const TOKEN = '777000778:brought-by-webhook-to-all-of-them';

let database: TestDatabase;
let standIn: BotApiStandIn;
let stopStandIn: () => Promise<void>;
let settings: Readonly<Record<string, string>>;
let services: ServiceProcess[];

beforeEach(async () => {
  database = await createTestDatabase();
  const started = await startStandIn({ token: TOKEN });
  standIn = started.standIn;
  stopStandIn = started.stop;
  services = [];
  settings = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: TOKEN, BOT_API_ROOT: started.apiRoot };
});
afterEach(async () => {
  await Promise.all(services.map((service) => service.stop()));
  await stopStandIn();
  await database.drop();
});

/** As `npm start` does on several machines. */
async function serve(count: number, more: Readonly<Record<string, string>> = {}): Promise<void> {
  services = await Promise.all(Array.from({ length: count }, () => runService({ ...settings, ...more })));
  await until(() => services.every((service) => service.log().includes('takes messages')));
}

function addPerson(): { readonly chatId: number; readonly heard: readonly string[] } {
  const { chatId } = standIn.people.addPerson({ firstName: 'Ada', languageCode: 'en', hasStarted: true });
  const heard: string[] = [];
  standIn.people.listen(chatId, (event) => {
    if (event.kind === 'message' && event.message.from.id === standIn.bot.id)
      heard.push(event.message.text ?? '');
  });
  return { chatId, heard };
}

describe('a webhook', () => {
  /** What Telegram has for the bot, as it brings it: once more where it is not sure that it arrived. */
  async function deliver(): Promise<void> {
    const polled = await standIn.state.updates.poll({ offset: 0, limit: 100, timeoutS: 0 });
    const updates = (polled.ok ? polled.result : []) as readonly Update[];
    for (const [index, update] of updates.entries())
      for (const again of [0, 1]) {
        const { url } = services[(index + again) % services.length] ?? { url: '' };
        const response = await fetch(`${url}/telegram`, {
          method: 'POST',
          headers: { 'x-telegram-bot-api-secret-token': standIn.state.webhook.secret },
          body: JSON.stringify(update),
        });
        expect(response.status).toBe(200);
      }
  }

  it('brings each update to one worker or another, and everybody is answered once', async () => {
    await serve(2, { TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram' });
    await until(() => standIn.state.webhook.url === 'https://bot.example.org/telegram');
    expect(standIn.state.webhook.secret).toMatch(/^[\da-f]{64}$/);
    const people = Array.from({ length: 6 }, addPerson);
    for (const { chatId } of people) standIn.people.sendAsUser(chatId, { text: '/help' });
    await deliver();
    await until(() => people.every(({ heard }) => heard.length > 0));
    await Promise.all(services.map((service) => service.stop()));
    expect(people.map(({ heard }) => heard.length)).toEqual(people.map(() => 1));
    expect(standIn.calls.some(({ method }) => method === 'getUpdates')).toBe(false);
  });

  it('lets in nobody who does not know the secret', async () => {
    await serve(1, { TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram' });
    const { chatId, heard } = addPerson();
    standIn.people.sendAsUser(chatId, { text: '/help' });
    const response = await fetch(`${services[0]?.url}/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': 'guess' },
      body: JSON.stringify({ update_id: 1, message: { chat: { id: chatId }, text: '/help' } }),
    });
    expect(response.status).toBe(403);
    expect(heard).toEqual([]);
  });
});

describe('a graceful stop', () => {
  it('gives back every lease of the worker', async () => {
    await serve(1, { KEEP_DAYS: '36500' });
    const store = await openStore(database.url);
    const jobs = ['poll:777000778', 'chores:777000778', 'folder:articles', 'retention'];
    // For a millisecond, so that whoever looks does not keep them from the service.
    const free = () => Promise.all(jobs.map((job) => store.leases.hold(job, 'next', 1)));
    await expect.poll(free, { timeout: 20_000 }).toEqual(jobs.map(() => false));
    expect(await services[0]?.stop()).toBe(0);
    expect(await free()).toEqual(jobs.map(() => true));
    await store.close();
  });

  it('gives the job of asking for updates back at once, within 10 s', async () => {
    await serve(2);
    const asks = (service: ServiceProcess) => service.log().includes('asks Telegram for updates');
    const first = await until(() => services.find(asks));
    const second = services.find((service) => service !== first);
    const stoppedAtMs = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - stoppedAtMs).toBeLessThan(10_000);
    await until(() => second !== undefined && asks(second), 4_000);
    const { chatId, heard } = addPerson();
    standIn.people.sendAsUser(chatId, { text: '/help' });
    await until(() => heard.length > 0);
  });
});
