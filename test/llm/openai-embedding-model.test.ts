import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOpenAiEmbeddingModel } from '../../src/llm/openai-embedding-model.ts';
import { embedWords } from '../search/word-embedder.ts';
import {
  type EmbeddingServer,
  type Fault,
  sendJson,
  sendVectors,
  startEmbeddingServer,
} from './embedding-server.ts';

let server: EmbeddingServer;
beforeEach(async () => {
  server = await startEmbeddingServer();
});
afterEach(() => server.close());

const embed = (texts: readonly string[], signal = AbortSignal.timeout(5_000)) =>
  createOpenAiEmbeddingModel({ name: 'words', baseUrl: server.baseUrl }).embed(texts, signal);

it('asks for short vectors in numbers, and gives one for each text, in their order', async () => {
  expect(await embed(['A ferry sank.', 'The price of bread fell.'])).toEqual(
    ['A ferry sank.', 'The price of bread fell.'].map(embedWords),
  );
  expect(server.received).toEqual([
    {
      model: 'words',
      input: ['A ferry sank.', 'The price of bread fell.'],
      dimensions: 256,
      encoding_format: 'float',
    },
  ]);
});

it('puts vectors that come in another order where they belong', async () => {
  server.fault = (_, response) =>
    sendJson(
      response,
      200,
      JSON.stringify({
        data: [
          { index: 1, embedding: [0, 1] },
          { index: 0, embedding: [1, 0] },
        ],
      }),
    );
  expect(await embed(['one', 'two'])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it('takes vectors as they come from a server that makes them of one length only', async () => {
  server.fault = ({ dimensions, input }, response) =>
    dimensions === undefined
      ? sendVectors(response, input.map(embedWords))
      : sendJson(response, 400, '{"error":{"message":"dimensions are not supported"}}');
  const model = createOpenAiEmbeddingModel({ name: 'words', baseUrl: server.baseUrl });
  for (const text of ['A ferry sank.', 'Bread fell.'])
    expect(await model.embed([text], AbortSignal.timeout(5_000))).toEqual([embedWords(text)]);
  expect(server.received.map(({ dimensions }) => dimensions)).toEqual([256, undefined, undefined]);
});

const faults: readonly (readonly [string, Fault, RegExp])[] = [
  ['too few vectors', (_, response) => sendVectors(response, [[1, 0]]), /a vector for each text/],
  [
    'vectors of different lengths',
    (_, response) => sendVectors(response, [[1, 0], [1]]),
    /a vector for each text/,
  ],
  [
    'what is no number',
    (_, response) =>
      sendVectors(response, [
        [1, Number.NaN],
        [1, 2],
      ]),
    /a vector for each text/,
  ],
  [
    'numbers beyond all bounds',
    (_, response) =>
      sendJson(response, 200, '{"data":[{"index":0,"embedding":[1e999]},{"index":1,"embedding":[1]}]}'),
    /a vector for each text/,
  ],
  [
    'null vectors',
    (_, response) =>
      sendVectors(response, [
        [0, 0],
        [0, 0],
      ]),
    /a vector for each text/,
  ],
  [
    'no JSON',
    (_, response) => sendJson(response, 200, 'Bad gateway'),
    /could not be asked|a vector for each text/,
  ],
  ['429', (_, response) => sendJson(response, 429, '{}'), /answered 429/],
  ['500', (_, response) => sendJson(response, 500, '{}'), /answered 500/],
  ['401', (_, response) => sendJson(response, 401, '{}'), /OPENAI_API_KEY/],
  ['404', (_, response) => sendJson(response, 404, '{}'), /EMBEDDING_MODEL/],
  ['413', (_, response) => sendJson(response, 413, '{}'), /does not take the texts/],
];

it.each(faults)('says what is wrong with a server that answers %s', async (_, fault, message) => {
  server.fault = fault;
  await expect(embed(['one', 'two'])).rejects.toThrow(message);
});

it('says that a server was too slow, when its time is over', async () => {
  server.fault = () => {};
  await expect(embed(['one'], AbortSignal.timeout(50))).rejects.toThrow('did not answer in time');
});
