import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi, TOKEN } from '../telegram/fake-bot-api.ts';
import { textMessage } from '../telegram/running-bot.ts';
import { isLong } from './is-long.ts';
import { runService, type ServiceProcess, temporaryFolder, until } from './run-service.ts';

const COUNT = isLong ? 10_000 : 1_000;

let folder: ReturnType<typeof temporaryFolder>;
let service: ServiceProcess;
let api: FakeBotApi;
beforeEach(async () => {
  folder = temporaryFolder();
  api = await startFakeBotApi();
  service = await runService({
    DATABASE_URL: join(folder.path, 'news.db'),
    TELEGRAM_BOT_TOKEN: TOKEN,
    BOT_API_ROOT: api.root,
  });
  await until(() => /is indexed/.test(service.log()));
});
afterEach(async () => {
  await service.stop();
  await api.close();
  folder.remove();
});

/** What no Bot API server should send, and one may. */
const MALFORMED: readonly ((n: number) => object)[] = [
  () => ({}),
  (n) => ({ message: n }),
  () => ({ message: null }),
  (n) => ({ message: { message_id: n } }),
  (n) => ({ message: { ...messageOf(n), chat: 'nobody' } }),
  (n) => ({ message: { ...messageOf(n), chat: { id: 'x', type: 'private' } } }),
  (n) => ({ message: { ...messageOf(n), text: { html: '<b>' } } }),
  (n) => ({ message: { ...messageOf(n), entities: [{ type: 'bot_command', offset: -1, length: 9e9 }] } }),
  (n) => ({ message: { ...messageOf(n), date: 'yesterday' } }),
  (n) => ({ callback_query: { id: String(n), from: { id: n }, data: '\u0000'.repeat(64) } }),
  (n) => ({ callback_query: { id: String(n), from: null } }),
  (n) => ({ message: { ...messageOf(n), text: '\ud800'.repeat(n % 4_000) } }),
  (n) => ({ message: { ...messageOf(n), text: '/'.repeat(4_096) } }),
  (n) => ({ my_chat_member: { chat: { id: n }, new_chat_member: [] } }),
  (n) => ({ an_update_of_the_future: { n } }),
];

function messageOf(n: number): object {
  const { message } = textMessage('hello', {
    id: 5_000 + n,
    is_bot: false,
    first_name: 'Bo',
    language_code: 'en',
  }) as { message: object };
  return message;
}

it(`${COUNT} malformed updates: all are passed over, and the next question is answered`, async () => {
  let last = 0;
  for (let n = 0; n < COUNT; n += 1) last = api.push(MALFORMED[n % MALFORMED.length]?.(n) ?? {});
  const asked = api.push(textMessage('what did Peskov say'));
  expect(asked).toBe(last + 1);
  await until(() => api.confirmedBelow > asked, 120_000);
  await until(() => api.texts().some((text) => /Peskov/.test(text)), 120_000);
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  expect(service.log()).not.toMatch(/unhandled/i);
  // Telegram would refuse what is not text; a bot must not try.
  expect(api.texts().every((text) => text.isWellFormed())).toBe(true);
});
