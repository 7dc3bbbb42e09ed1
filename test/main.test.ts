import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';
import { systemClock } from '../src/delivery/clock.ts';
import { type Service, startService } from '../src/main.ts';
import type { People } from '../src/playground/people.ts';
import { startModelServer } from './llm/model-server.ts';
import { awaitReply } from './playground/await-message.ts';

const articles = resolve(import.meta.dirname, '../articles');
let folder: string;
let service: Service;
let errors: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-main-'));
  errors = [];
});
afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});

async function start(settings: Readonly<Record<string, string>> = {}, http = {}): Promise<People> {
  const config = loadConfig({ DATABASE_URL: join(folder, 'news.db'), ARTICLES_DIR: articles, ...settings });
  service = await startService({
    config: { ...config, http: { ...config.http, port: 0, ...http } },
    version: '1.2.3',
    clock: systemClock,
    logger: {
      info: () => {},
      warn: (_fields, line) => errors.push(line),
      error: (_fields, line) => errors.push(line),
    },
  });
  await service.indexed;
  if (service.playground === null) throw new Error('no playground');
  return service.playground.standIn.people;
}

/** Writes to the bot; resolves to its next message. */
async function say(people: People, chatId: number, text: string) {
  const reply = awaitReply(people, chatId);
  people.sendAsUser(chatId, { text });
  return await reply;
}

describe('the service with nothing configured', () => {
  it('indexes the newsroom and answers in the words of an article', async () => {
    const people = await start();
    const health = await fetch(`${service.url}/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', articles: 18 });
    const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en' });
    const reply = await say(people, chatId, 'what did Peskov say');
    const words = 'Contacts between Presidents Putin and Trump are extremely important';
    expect(readFileSync(join(articles, '2025-05-16-kremlin-putin-trump-meeting.md'), 'utf8')).toContain(
      words,
    );
    expect(reply.text).toContain(words);
    expect(reply.text).toContain('Dmitry Peskov');
  });

  it('knows its readers again after a restart, and does not index twice', async () => {
    const people = await start();
    const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en' });
    const done = await say(people, chatId, '/subscribe 08:00 Europe/Sofia');
    expect(done.text).toContain('08:00');
    await service.stop();
    const again = await start();
    again.addPerson({ id: chatId, firstName: 'Ada', languageCode: 'en', hasStarted: true });
    const settings = await say(again, chatId, '/settings');
    expect(JSON.stringify(settings)).toContain('08:00');
    const health = await fetch(`${service.url}/health`);
    expect(await health.json()).toMatchObject({ articles: 18 });
  });
});

describe('the service that is watched', () => {
  it('counts its answers on a loopback port of their own, and names no reader and no question', async () => {
    const people = await start({}, { metricsPort: 0 });
    const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en' });
    await say(people, chatId, 'what did Peskov say');
    expect(new URL(service.metricsUrl ?? '').hostname).toBe('127.0.0.1');
    const page = await (await fetch(service.metricsUrl ?? '')).text();
    expect(page).toContain('verbatim_answers_total{kind="quotes",writer="extractive"} 1');
    expect(page).toMatch(/verbatim_search_seconds_count\{step="quotesBySurname"\} [1-9]/);
    expect(page).toContain('verbatim_articles 18');
    expect(page).not.toMatch(/peskov|ada/i);
    expect(page).not.toContain(String(chatId));
    expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
  });

  it('has no metrics where nobody asked for them', async () => {
    await start();
    expect(service.metricsUrl).toBeNull();
  });
});

describe('the service with a model that lies', () => {
  it('shows nothing that the model made up', async () => {
    const lie = 'Peskov announced his resignation.';
    const model = await startModelServer(
      JSON.stringify({
        sentences: [
          { text: lie, span: 's1' },
          { text: '“We surrender,” Peskov said.', span: 's2' },
        ],
      }),
    );
    const settings = { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'liar' };
    const people = await start(settings, { metricsPort: 0 });
    const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en' });
    const reply = await say(people, chatId, 'what happened in Istanbul');
    await model.close();
    expect(model.received.length).toBeGreaterThan(0);
    expect(reply.text).not.toContain('resignation');
    expect(reply.text).not.toContain('surrender');
    const page = await (await fetch(service.metricsUrl ?? '')).text();
    expect(page).toMatch(/^verbatim_check_rejections_total [1-9]/m);
    expect(page).toContain('verbatim_model_failures_total{failure="unconfirmed"} 1');
    expect(page).toContain('verbatim_answer_step_seconds_count{step="write"} 1');
    expect(page).toMatch(/^verbatim_model_tokens_total\{direction="input"\} [1-9]/m);
    expect(reply.text).toContain('Istanbul');
  });
});
