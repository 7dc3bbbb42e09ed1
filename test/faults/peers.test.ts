import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closedPort, type FakeBotApi, startFakeBotApi, TOKEN } from '../telegram/fake-bot-api.ts';
import { textMessage } from '../telegram/running-bot.ts';
import { runService, type ServiceProcess, temporaryFolder, until } from './run-service.ts';

let folder: ReturnType<typeof temporaryFolder>;
let service: ServiceProcess | undefined;
let api: FakeBotApi | undefined;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await service?.stop();
  await api?.close();
  folder.remove();
  service = undefined;
  api = undefined;
});

const start = async (settings: Readonly<Record<string, string>>) => {
  service = await runService({
    DATABASE_URL: join(folder.path, 'news.db'),
    TELEGRAM_BOT_TOKEN: TOKEN,
    ...settings,
  });
  return service;
};
const isReady = async (url: string) => (await fetch(`${url}/health/ready`)).ok;
const answers = (peer: FakeBotApi | undefined) => peer?.texts().filter((text) => /Peskov/.test(text)) ?? [];

it('no DNS: the service runs, says that it is not ready, and ends at once when asked to', async () => {
  const { url, log, stop } = await start({ BOT_API_ROOT: 'http://telegram.invalid' });
  expect(await isReady(url)).toBe(false);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  await until(() => /telegram\.invalid/.test(log()));
  expect(log()).not.toContain(TOKEN);
  const askedAt = performance.now();
  expect(await stop()).toBe(0);
  expect(performance.now() - askedAt).toBeLessThan(10_000);
});

it('Telegram is gone, then back: what readers sent meanwhile is answered once', async () => {
  api = await startFakeBotApi();
  const port = Number(new URL(api.root).port);
  const { url, log } = await start({ BOT_API_ROOT: api.root });
  await until(() => /is indexed/.test(log()));
  await until(() => isReady(url));
  await api.close();
  api = await startFakeBotApi(port);
  api.push(textMessage('what did Peskov say'));
  await until(() => answers(api).length > 0);
  await until(() => (api?.confirmedBelow ?? 0) > 1_000);
  expect(answers(api)).toHaveLength(1);
});

it('the model is gone: the answer comes from the articles', async () => {
  api = await startFakeBotApi();
  const port = await closedPort();
  const { log } = await start({
    BOT_API_ROOT: api.root,
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    OPENAI_MODEL: 'gone',
  });
  await until(() => /is indexed/.test(log()));
  api.push(textMessage('what happened in Istanbul'));
  await until(() => (api?.texts() ?? []).some((text) => /Istanbul/.test(text)));
});
