import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createBotApi, UploadedFile } from '../../src/telegram/bot-api.ts';
import { closedPort } from './fake-bot-api.ts';

describe('a call to the Bot API', () => {
  let server: Server | undefined;
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    server = undefined;
  });

  const apiOf = async (listener: RequestListener) => {
    const listening = createServer(listener);
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    return createBotApi({ token: '1:secret', apiRoot: `http://127.0.0.1:${port}` });
  };
  const answering = (status: number, body: string) =>
    apiOf((_, response) => {
      response.statusCode = status;
      response.end(body);
    });

  it('gives the result', async () => {
    const api = await answering(200, '{"ok":true,"result":{"id":5}}');
    expect(await api.call('getMe', {})).toEqual({ kind: 'ok', result: { id: 5 } });
  });

  it('gives a refusal with what it asks for', async () => {
    const api = await answering(
      429,
      '{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":7,"migrate_to_chat_id":-100}}',
    );
    expect(await api.call('sendMessage', {})).toEqual({
      kind: 'refused',
      code: 429,
      description: 'Too Many Requests',
      retryAfterMs: 7_000,
      migrateToChatId: -100,
    });
  });

  it.each([
    ['a server error', 502, 'Bad Gateway'],
    ['a server error in its own form', 200, '{"ok":false,"error_code":500,"description":"Internal"}'],
    ['an answer that breaks off', 200, '{"ok":true,"resu'],
    ['a page of a captive portal', 200, '<html>Log in</html>'],
  ])('is unclear after %s', async (_, status, body) => {
    const api = await answering(status, body);
    expect((await api.call('sendMessage', {})).kind).toBe('unclear');
  });

  it('is unclear after a reset, and after no answer in time', async () => {
    const reset = await apiOf((request) => void request.socket.destroy());
    expect((await reset.call('sendMessage', {})).kind).toBe('unclear');
    await new Promise((resolve) => server?.close(resolve));
    const silent = await apiOf(() => {});
    expect(await silent.call('sendMessage', {}, { timeoutMs: 30 })).toEqual({
      kind: 'unclear',
      reason: 'no answer within 0.03 s',
    });
  });

  it('certainly did not arrive where nobody listens or no such host exists', async () => {
    for (const apiRoot of [`http://127.0.0.1:${await closedPort()}`, 'http://no-such-host.invalid']) {
      const api = createBotApi({ token: '1:secret', apiRoot });
      const result = await api.call('sendMessage', {});
      expect(result.kind).toBe('unreachable');
      expect(JSON.stringify(result)).not.toContain('secret');
    }
  });

  it('uploads a file beside the other parameters', async () => {
    const bodies: string[] = [];
    const api = await apiOf(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(`${request.headers['content-type']}\n${body}`);
      response.end('{"ok":true,"result":true}');
    });
    await api.call('sendDocument', {
      chat_id: 5,
      document: new UploadedFile('data.json', '{"a":1}', 'application/json'),
      caption: 'Всичко',
      absent: undefined,
    });
    expect(bodies[0]).toContain('multipart/form-data');
    expect(bodies[0]).toContain('filename="data.json"');
    expect(bodies[0]).toContain('{"a":1}');
    expect(bodies[0]).toContain('Всичко');
    expect(bodies[0]).not.toContain('absent');
  });
});
