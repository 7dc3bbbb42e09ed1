import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPlayground, type Playground } from '../../src/playground/create-playground.ts';
import { ApiClient } from './api-client.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const TOKEN = '424242:test-token-of-the-playground';
const sessionSchema = z.object({
  secret: z.string(),
  chatId: z.number(),
  bot: z.object({ first_name: z.string() }),
});

let playground: Playground;
let served: ServedApp;

beforeEach(async () => {
  playground = createPlayground({ token: TOKEN, now: () => new Date() });
  served = await serveApp(playground.app);
});
afterEach(async () => {
  playground.standIn.close();
  await served.stop();
  expect(playground.standIn.records).toEqual([]);
});

async function openTab(secret?: string) {
  const response = await fetch(`${served.url}/playground/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, language: 'bg-BG' }),
  });
  return sessionSchema.parse(await response.json());
}

function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(served.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const as = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** The status of a GET with headers that fetch does not let anybody set. */
function statusWith(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(served.url + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  it('comes with a policy that lets in nothing from elsewhere and nothing inline', async () => {
    const response = await fetch(served.url);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/);
  });

  it('has every file that it names', async () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      const response = await fetch(served.url + path);
      expect(response.status, path).toBe(200);
      const text = await response.text();
      for (const [, found] of text.matchAll(/(?:href|src)="(\/[^"]+)"/g)) if (found) seen.add(found);
      for (const [, found] of text.matchAll(/from '\.\/([^']+)'/g))
        if (found) seen.add(`/playground/page/${found}`);
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('serves nothing from outside its folder', async () => {
    expect(await statusWith('/playground/page/..%2Fcreate-playground.ts', {})).toBe(404);
  });
});

describe('strangers', () => {
  it.each([
    ['a name that points at this machine', { host: 'evil.example' }, 403],
    ['localhost by name', { host: 'localhost:8787' }, 200],
    ['the IPv6 loopback', { host: '[::1]:8787' }, 200],
    ['a page of another site', { host: 'localhost:1', origin: 'https://evil.example' }, 403],
    ['a page without an origin', { host: 'localhost:1', origin: 'null' }, 403],
    [
      'a request by another site',
      { host: 'localhost:1', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    [
      'a link on another site',
      { host: 'localhost:1', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      200,
    ],
  ])('%s', async (_, headers, status) => {
    expect(await statusWith('/', headers)).toBe(status);
  });

  it('are kept from the Bot API as well', async () => {
    expect(await statusWith(`/bot${TOKEN}/getMe`, { host: 'evil.example' })).toBe(403);
  });

  it('may come under any name where the operator says so, but not from other pages', async () => {
    const open = createPlayground({ token: TOKEN, now: () => new Date(), allowPublic: true });
    await served.stop();
    served = await serveApp(open.app);
    expect(await statusWith('/', { host: 'demo.example' })).toBe(200);
    expect(await statusWith('/', { host: 'demo.example', origin: 'https://evil.example' })).toBe(403);
  });
});

describe('tabs', () => {
  it('have a person each, who knows nothing of the others', async () => {
    const [one, two] = [await openTab(), await openTab()];
    expect(one.chatId).not.toBe(two.chatId);
    await post('/playground/messages', { text: 'a secret question' }, as(one.secret));
    expect(playground.standIn.people.messages(two.chatId)).toEqual([]);
    expect(playground.standIn.people.messages(one.chatId)).toMatchObject([
      { text: 'a secret question', from: { language_code: 'bg-BG' } },
    ]);
  });

  it('find their person again by their secret, even after the service was started anew', async () => {
    const tab = await openTab();
    await served.stop();
    playground = createPlayground({ token: TOKEN, now: () => new Date() });
    served = await serveApp(playground.app);
    // The bot may be quicker than the tab: what it sends waits.
    const api = new ApiClient(served.url, TOKEN);
    expect(await api.call('sendMessage', { chat_id: tab.chatId, text: 'Your digest' })).toMatchObject({
      ok: true,
    });
    expect(await openTab(tab.secret)).toEqual(tab);
    await post('/playground/messages', { text: 'thanks' }, as(tab.secret));
    expect(playground.standIn.people.messages(tab.chatId)).toMatchObject([
      { text: 'Your digest' },
      { text: 'thanks', from: { language_code: 'bg-BG' } },
    ]);
  });

  it('are nobody without their secret', async () => {
    await openTab();
    expect((await post('/playground/messages', { text: 'x' })).status).toBe(401);
    expect((await post('/playground/messages', { text: 'x' }, as('x'.repeat(43)))).status).toBe(401);
    expect((await openTab('guessed')).secret).not.toBe('guessed');
  });

  it.each([
    ['no text', { text: '' }],
    ['only white space', { text: '  ' }],
    ['more than a message holds', { text: 'x'.repeat(5_000) }],
    ['something else', { words: 'x' }],
  ])('cannot send %s', async (_, body) => {
    const { secret } = await openTab();
    const response = await post('/playground/messages', body, as(secret));
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('message');
  });

  it('are sent all that was said, then what happens', async () => {
    const { secret, chatId } = await openTab();
    await post('/playground/messages', { text: 'first' }, as(secret));
    const response = await fetch(`${served.url}/playground/events`, { headers: as(secret) });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(JSON.parse((await reader?.read())?.value ?? '')).toMatchObject({
      kind: 'snapshot',
      personId: chatId,
      messages: [{ text: 'first' }],
    });
    await new ApiClient(served.url, TOKEN).call('sendMessage', { chat_id: chatId, text: 'second' });
    expect(JSON.parse((await reader?.read())?.value ?? '')).toMatchObject({
      kind: 'message',
      message: { text: 'second' },
    });
    await reader?.cancel();
  });

  it('give way, the longest unused first, when there are too many', async () => {
    const small = createPlayground({ token: TOKEN, now: () => new Date(), maxChats: 2 });
    await served.stop();
    served = await serveApp(small.app);
    const [one, two] = [await openTab(), await openTab()];
    await post('/playground/messages', { text: 'still here' }, as(one.secret));
    await openTab();
    expect((await post('/playground/messages', { text: 'x' }, as(two.secret))).status).toBe(401);
    expect((await post('/playground/messages', { text: 'x' }, as(one.secret))).status).toBe(200);
  });
});
