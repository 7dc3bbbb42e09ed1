import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { addWebhook } from '../../src/ops/add-webhook.ts';

const SECRET = 'open-sesame-open-sesame';
const UPDATE = { update_id: 7, message: { chat: { id: 5 }, text: 'hello' } };

function webhook(receive: (update: unknown) => Promise<void> = async () => {}) {
  const received: unknown[] = [];
  const app = new Hono();
  addWebhook(app, {
    path: '/telegram',
    secret: SECRET,
    receive: async (update) => {
      await receive(update);
      received.push(update);
    },
  });
  const post = (body: string, secret: string | null = SECRET) =>
    app.request('/telegram', {
      method: 'POST',
      body,
      headers: secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret },
    });
  return { app, received, post };
}

it('says that an update arrived only once it is stored', async () => {
  const stored = Promise.withResolvers<void>();
  const { post, received } = webhook(() => stored.promise);
  let isAnswered = false;
  const answer = Promise.resolve(post(JSON.stringify(UPDATE))).then((response) => {
    isAnswered = true;
    return response;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isAnswered).toBe(false);
  stored.resolve();
  expect((await answer).status).toBe(200);
  expect(received).toEqual([UPDATE]);
});

it.each([null, '', 'open', `${SECRET}x`, SECRET.toUpperCase()])(
  'takes nothing in with the secret %j',
  async (secret) => {
    const { post, received } = webhook();
    expect((await post(JSON.stringify(UPDATE), secret)).status).toBe(403);
    expect(received).toEqual([]);
  },
);

it('has Telegram bring again what cannot be stored', async () => {
  const { post } = webhook(async () => {
    throw new Error('The store does not answer.');
  });
  expect((await post(JSON.stringify(UPDATE))).status).toBe(503);
});

it('refuses what is no JSON, or too large, and answers nothing but POST', async () => {
  const { app, post, received } = webhook();
  expect((await post('{')).status).toBe(400);
  expect((await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).status).toBe(413);
  const headers = { 'x-telegram-bot-api-secret-token': SECRET };
  expect((await app.request('/telegram', { headers })).status).toBe(404);
  expect(received).toEqual([]);
});
