import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../src/delivery/clock.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { keepEmbeddings } from '../../src/workers/keep-embeddings.ts';
import { type EmbeddingServer, sendJson, startEmbeddingServer } from '../llm/embedding-server.ts';
import { processed } from '../storage/article-fixtures.ts';
import { createTestStore, type TestStore } from '../storage/test-store.ts';

let place: TestStore;
let store: Store;
let server: EmbeddingServer;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
  server = await startEmbeddingServer();
  await store.archive.put([
    processed({ id: 'a', text: 'A ferry sank.', publishedAt: '2026-03-09T08:00:00Z' }),
    processed({ id: 'b', text: 'The price of rye bread rose.' }),
  ]);
});
afterEach(async () => {
  await server.close();
  await store.close();
  await place.remove();
});

/** A service's embedding whose first waits are over at once, until it has said so many things. */
async function said(count: number, waitsAtOnce: number, onMessage: (said: string) => void = () => {}) {
  const messages: string[] = [];
  const pauses: number[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const tell = (fields: object, message: string) => {
    messages.push(`${message} ${JSON.stringify(fields)}`);
    onMessage(message);
    if (messages.length === count) resolve();
  };
  const embeddings = keepEmbeddings({
    database: place.url,
    model: { name: 'words', baseUrl: server.baseUrl },
    index: store.index,
    leases: store.leases,
    clock: {
      now: () => new Date('2026-03-10T12:00:00Z'),
      wait: (ms, signal) => {
        pauses.push(ms);
        return pauses.length <= waitsAtOnce ? Promise.resolve() : systemClock.wait(ms, signal);
      },
    },
    logger: { info: tell, warn: tell, error: tell },
  });
  await promise;
  await embeddings.stop();
  return messages;
}

const vectors = () => store.embeddings.newest('words', { interval: {}, below: null, limit: 10 });

it('embeds what is there beside the thread that answers', async () => {
  expect(await said(1, 1)).toEqual(['Articles are embedded {"articles":2}']);
  expect(await vectors()).toHaveLength(2);
});

it('says why it could not, rests, and goes on when the server is well again', async () => {
  server.fault = (_, response) => sendJson(response, 500, '{}');
  const messages = await said(2, 2, () => {
    server.fault = null;
  });
  expect(messages).toEqual([
    'Articles could not be embedded: The model’s server answered 500. It is tried again in 5 minutes. {}',
    'Articles are embedded {"articles":2}',
  ]);
  expect(await vectors()).toHaveLength(2);
});
