import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answers/create-answerer.ts';
import { VerbatimError } from '../../src/errors.ts';
import { createOpenAiEmbeddingModel } from '../../src/llm/openai-embedding-model.ts';
import { createEmbeddingSource } from '../../src/search/create-embedding-source.ts';
import { embedArticles } from '../../src/search/embed-articles.ts';
import type { EmbeddingModel } from '../../src/search/embedding-model.ts';
import { searchPassages, searchWithEmbeddings } from '../../src/search/search-passages.ts';
import type { Store } from '../../src/storage/open-store.ts';
import {
  type EmbeddingServer,
  type Fault,
  sendJson,
  sendVectors,
  startEmbeddingServer,
} from '../llm/embedding-server.ts';
import { type Draft, processed } from '../storage/article-fixtures.ts';
import { createTestStore, type TestStore } from '../storage/test-store.ts';
import { embedWords, wordEmbedder } from './word-embedder.ts';

let place: TestStore;
let store: Store;
let server: EmbeddingServer;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
  server = await startEmbeddingServer();
});
afterEach(async () => {
  await server.close();
  await store.close();
  await place.remove();
});

const put = (...drafts: Draft[]) => store.archive.put(drafts.map(processed));
const never = new AbortController().signal;
const embedAll = (model: EmbeddingModel = wordEmbedder, signal = never) =>
  embedArticles({ model, store: store.embeddings, index: store.index }, signal);
/** Whose server has 100 ms to answer, and whose clock stands still. */
const source = (model: EmbeddingModel) =>
  createEmbeddingSource({ model, store: store.embeddings, elapsedMs: () => 0, deadlineMs: 500 });
const overHttp = () => createOpenAiEmbeddingModel({ name: 'words', baseUrl: server.baseUrl });

const asOf = new Date('2026-03-10T12:00:00Z');
const asking = (text: string) => ({ text, language: 'en', interval: {}, asOf, limit: 8 });
const idsOf = ({ passages }: Awaited<ReturnType<typeof searchPassages>>) =>
  passages.map(({ article }) => article.id);

const question = 'Which vessel capsized?';
const news: readonly Draft[] = [
  {
    id: 'ferry',
    title: 'Ferry sank',
    text: 'The ferry sank on Monday night off the cliffs of Lindwick with all its cargo of timber.',
    publishedAt: '2026-03-09T08:00:00Z',
  },
  {
    id: 'bread',
    text: 'Bakers in Torvik raised the price of rye bread by four crowns on Friday.',
    publishedAt: '2026-03-08T08:00:00Z',
  },
  { id: 'choir', text: 'A choir of two hundred children opened the summer festival at Aldmoor.' },
];

describe('a question in other words than the articles', () => {
  it('finds what means the same, and nothing without embeddings', async () => {
    await put(...news);
    expect(await embedAll()).toBe(3);
    expect(idsOf(await searchPassages(store.index, asking(question)))).toEqual([]);
    const found = await searchWithEmbeddings(source(overHttp()))(store.index, asking(question));
    expect(idsOf(found)[0]).toBe('ferry');
    expect(idsOf(found)).not.toContain('choir');
  });

  it('is answered by it, and has no answer without embeddings', async () => {
    await put(...news);
    await embedAll();
    const asked = { question, asOf, zone: 'UTC', language: 'en' };
    const plain = await createAnswerer({ index: store.index }).answer(asked);
    expect(plain.answer.kind).toBe('no-evidence');
    const search = searchWithEmbeddings(source(wordEmbedder));
    const { answer } = await createAnswerer({ index: store.index, search }).answer(asked);
    expect(answer.kind).toBe('summary');
    expect(answer.citations[0]?.articleId).toBe('ferry');
  });

  it('keeps to its interval, and sees nothing of later', async () => {
    await put(...news, { id: 'late', text: 'A ship foundered.', publishedAt: '2026-03-11T08:00:00Z' });
    await embedAll();
    const search = searchWithEmbeddings(source(wordEmbedder));
    expect(idsOf(await search(store.index, asking(question)))).not.toContain('late');
    const interval = { from: '2026-03-01T00:00:00Z', to: '2026-03-09T00:00:00Z' };
    expect(idsOf(await search(store.index, { ...asking(question), interval }))).not.toContain('ferry');
  });
});

const faults: readonly (readonly [string, Fault])[] = [
  ['answers 500', (_, response) => sendJson(response, 500, '{}')],
  ['answers 429', (_, response) => sendJson(response, 429, '{}')],
  ['never answers', () => {}],
  ['hangs up', (_, response) => void response.destroy()],
  [
    'answers vectors of another length',
    ({ input }, response) =>
      sendVectors(
        response,
        input.map(() => [1, 2, 3]),
      ),
  ],
  [
    'answers what is no number',
    ({ input }, response) =>
      sendVectors(
        response,
        input.map(() => [Number.NaN]),
      ),
  ],
  ['answers no JSON', (_, response) => sendJson(response, 200, 'Bad gateway')],
];

describe('a server', () => {
  it.each(faults)('that %s leaves answers as they are without embeddings', async (_, fault) => {
    await put(...news);
    await embedAll();
    server.fault = fault;
    const search = searchWithEmbeddings(source(overHttp()));
    for (const text of [question, 'Who raised the price of bread?'])
      expect(await search(store.index, asking(text))).toEqual(
        await searchPassages(store.index, asking(text)),
      );
  });

  it('that fails is left alone for a while, and is asked one thing once', async () => {
    await put(...news);
    await embedAll();
    let elapsedMs = 0;
    const alike = createEmbeddingSource({
      model: overHttp(),
      store: store.embeddings,
      elapsedMs: () => elapsedMs,
    });
    server.fault = (_, response) => sendJson(response, 500, '{}');
    for (const text of ['one', 'two', 'three']) expect(await alike.alike(text, {})).toEqual([]);
    expect(server.received).toHaveLength(1);
    server.fault = null;
    elapsedMs = 30_000;
    for (const text of [question, question]) expect(await alike.alike(text, {})).toHaveLength(1);
    expect(server.received).toHaveLength(2);
  });
});

describe('articles', () => {
  it('are embedded once each, the newest first, by title and lead', async () => {
    await put(...news);
    const texts: string[] = [];
    const model = {
      name: 'words',
      embed: async (given: readonly string[]) => {
        texts.push(...given);
        return given.map(embedWords);
      },
    };
    expect(await embedAll(model)).toBe(3);
    expect(texts.map((text) => text.split('\n')[0]?.slice(0, 10))).toEqual([
      'Ferry sank',
      'Bakers in ',
      'A choir of',
    ]);
    expect(await embedAll(model)).toBe(0);
    await put({ id: 'choir', text: 'The choir went home.' });
    expect(await embedAll(model)).toBe(1);
  });

  it('go on where a run was cut short', async () => {
    await put(
      ...Array.from({ length: 40 }, (_, index) => ({ id: `a${index}`, text: `Report ${index} came.` })),
    );
    const stopping = new AbortController();
    const model: EmbeddingModel = {
      name: 'words',
      embed: async (texts) => {
        stopping.abort();
        return texts.map(() => [1, 2]);
      },
    };
    expect(await embedAll(model, stopping.signal)).toBe(32);
    expect(await embedAll()).toBe(8);
  });

  it('are embedded anew for another model, whose vectors alone are then read', async () => {
    await put(...news);
    await embedAll();
    const other: EmbeddingModel = { ...wordEmbedder, name: 'other' };
    expect(await source(other).alike(question, {})).toEqual([]);
    expect(await embedAll(other)).toBe(3);
    expect(await source(other).alike(question, {})).toHaveLength(1);
    expect(await source(wordEmbedder).alike(question, {})).toEqual([]);
  });

  it('lose their vectors with what they said', async () => {
    await put(...news);
    await embedAll();
    await store.archive.remove('ferry');
    const left = await store.embeddings.newest('words', { interval: {}, below: null, limit: 10 });
    expect(left).toHaveLength(2);
    expect((await store.upkeep.check()).filter(({ about }) => about === 'embeddings')).toEqual([]);
  });

  it('get no vector where they went while the server was asked', async () => {
    await put(...news);
    const model: EmbeddingModel = {
      name: 'words',
      embed: async (texts) => {
        await store.archive.remove('ferry');
        return texts.map(embedWords);
      },
    };
    await embedAll(model);
    expect(await store.embeddings.newest('words', { interval: {}, below: null, limit: 10 })).toHaveLength(2);
  });

  it('are embedded beside one that the server does not take', async () => {
    await put(...news);
    const model: EmbeddingModel = {
      name: 'words',
      embed: async (texts) => {
        if (texts.some((text) => text.includes('choir')))
          throw new VerbatimError('bad-input', 'The model’s server does not take the texts: 400.');
        return texts.map(embedWords);
      },
    };
    expect(await embedAll(model)).toBe(2);
  });

  it('wait where the server takes none of them', async () => {
    await put(...news);
    server.fault = (_, response) => sendJson(response, 400, '{}');
    await expect(embedAll(overHttp())).rejects.toThrow('does not take the texts');
  });
});
