import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { expect, it } from 'vitest';
import { VerbatimError } from '../../src/errors.ts';
import { serveHttp } from '../../src/ops/serve-http.ts';

const HERE = { host: '127.0.0.1', port: 0 };

it('says which other port to take when its own is taken', async () => {
  const first = await serveHttp(new Hono(), HERE);
  const failure = await serveHttp(new Hono(), { ...HERE, port: first.port }).catch((error: unknown) => error);
  await first.stop();
  expect(failure).toBeInstanceOf(VerbatimError);
  expect(failure).toMatchObject({ code: 'config' });
  expect(String(failure)).toContain(`PORT=${first.port + 1} npm start`);
});

it('names an address that this machine does not have', async () => {
  const failure = serveHttp(new Hono(), { host: '192.0.2.1', port: 0 });
  await expect(failure).rejects.toThrow('This machine has no address 192.0.2.1. Set HOST');
});

it('stops though a stream never ends', async () => {
  const app = new Hono().get('/endless', (context) =>
    stream(context, async (output) => {
      await output.write('first');
      await new Promise<void>((resolve) => output.onAbort(resolve));
    }),
  );
  const server = await serveHttp(app, HERE);
  const response = await fetch(`${server.url}/endless`);
  const reader = response.body?.getReader();
  await reader?.read();
  await server.stop();
  await expect(reader?.read()).rejects.toThrow();
});
