import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { runService, type ServiceProcess, temporaryFolder, until } from '../faults/run-service.ts';
import { type ModelServer, sendCompletion, startModelServer } from '../llm/model-server.ts';
import { type StartedStandIn, startStandIn } from '../playground/start-stand-in.ts';

let folder: ReturnType<typeof temporaryFolder>;
let telegram: StartedStandIn;
let model: ModelServer;
let service: ServiceProcess;
/** Lets the model answer what it was asked. */
let letAnswer: () => void;

beforeEach(async () => {
  folder = temporaryFolder();
  telegram = await startStandIn();
  const { promise, resolve } = Promise.withResolvers<void>();
  letAnswer = resolve;
  model = await startModelServer((request, response) => {
    const content = JSON.stringify({ sentences: [] });
    void promise.then(() => sendCompletion(response, request.body.model, content));
  });
  service = await runService({
    DATABASE_URL: join(folder.path, 'news.db'),
    TELEGRAM_BOT_TOKEN: telegram.token,
    BOT_API_ROOT: telegram.apiRoot,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'slow',
  });
  await until(() => /takes messages/.test(service.log()) && /is indexed/.test(service.log()));
  // A process of its own takes its time on a busy machine.
}, 60_000);
afterEach(async () => {
  service.kill('SIGKILL');
  await telegram.stop();
  await model.close();
  folder.remove();
});

function addPerson(): { readonly chatId: number; readonly heard: readonly string[] } {
  const { people, bot } = telegram.standIn;
  const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en', hasStarted: true });
  const heard: string[] = [];
  people.listen(chatId, (event) => {
    if (event.kind === 'message' && event.message.from.id === bot.id) heard.push(event.message.text ?? '');
  });
  return { chatId, heard };
}

describe('a service that is asked to end', () => {
  it('finishes and delivers the answer that is under way, and ends well within 10 s', async () => {
    const { chatId, heard } = addPerson();
    telegram.standIn.people.sendAsUser(chatId, { text: 'what happened in Istanbul' });
    await until(() => model.received.length > 0);
    const askedAtMs = performance.now();
    const ended = service.stop();
    expect(heard).toEqual([]);
    letAnswer();
    expect(await ended).toBe(0);
    expect(performance.now() - askedAtMs).toBeLessThan(10_000);
    expect(heard.join()).toContain('Istanbul');
    const store = await openStore(join(folder.path, 'news.db'));
    const backlog = await store.backlog.backlog();
    expect(backlog.filter(({ messages }) => messages > 0)).toEqual([]);
    await store.close();
  }, 60_000);

  it('ends within 10 s also where an answer does not, which is tried again after the next start', async () => {
    const { chatId, heard } = addPerson();
    telegram.standIn.people.sendAsUser(chatId, { text: 'what happened in Istanbul' });
    await until(() => model.received.length > 0);
    const askedAtMs = performance.now();
    expect(await service.stop()).toBe(0);
    expect(performance.now() - askedAtMs).toBeLessThan(10_000);
    expect(heard).toEqual([]);
    const store = await openStore(join(folder.path, 'news.db'));
    const botId = Number(telegram.token.split(':')[0]);
    const again = await store.updates.claim({ botId, worker: 'next', lastsMs: 1_000 }, 10);
    expect(again).toMatchObject([{ attempts: 2 }]);
    await store.close();
  }, 60_000);
});

it('does not serve a store that another service serves', async () => {
  const second = runService({ DATABASE_URL: join(folder.path, 'news.db') });
  await expect(second).rejects.toThrow(/news\.db is served by another Verbatim that runs already/);
  expect(service.log()).not.toMatch(/"level":(40|50|60)/);
}, 60_000);
