import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answers/create-answerer.ts';
import type { CandidatePlan } from '../../../src/search/article-index.ts';
import { searchPassages } from '../../../src/search/search-passages.ts';
import { ingestArticles } from '../../../src/sources/ingest-articles.ts';
import { readPaths } from '../../../src/sources/read-paths.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { termOf } from '../../../src/text/term-of.ts';
import { createTestStore, type TestStore } from '../test-store.ts';
import { anyWord, madeArticle, madeCorpus, seeded } from './made-corpus.ts';

const ARTICLES = 3_000;
const BATCH = 128;
const QUERIES = 60;
const NOW = new Date('2026-03-01T00:00:00Z');

let places: TestStore[];
let sqlite: Store;
let postgres: Store;
/** The same articles, which came in another order, as where several workers bring them. */
let shuffled: Store;

async function fill(store: Store, corpus: ReturnType<typeof madeCorpus>): Promise<void> {
  for (let from = 0; from < corpus.length; from += BATCH)
    await store.archive.put(corpus.slice(from, from + BATCH));
}

beforeAll(async () => {
  places = [await createTestStore(), await createTestStore()];
  [sqlite, postgres, shuffled] = [
    await openStore(':memory:'),
    ...(await Promise.all(places.map((place) => place.open()))),
  ] as [Store, Store, Store];
  const corpus = madeCorpus(ARTICLES, 1);
  const random = seeded(2);
  for (const store of [sqlite, postgres]) await fill(store, corpus);
  await fill(
    shuffled,
    corpus.toSorted(() => random() - 0.5),
  );
  // Some change and some go, as in any archive.
  const changes = seeded(3);
  const changed = Array.from({ length: 200 }, () =>
    madeArticle(`a${Math.floor(changes() * ARTICLES)}`, changes),
  );
  for (const store of [sqlite, postgres]) {
    await store.archive.put(changed);
    for (let n = 0; n < 100; n += 1) await store.archive.remove(`a${n * 7}`);
  }
}, 240_000);
afterAll(async () => {
  for (const store of [sqlite, postgres, shuffled]) await store.close();
  for (const place of places) await place.remove();
});

function plans(postingsBudget: number): CandidatePlan[] {
  const random = seeded(4);
  return Array.from({ length: QUERIES }, (_, n) => ({
    terms: Array.from({ length: 1 + (n % 6) }, () => ({
      term: termOf(anyWord(random), 'en') ?? 'word',
      weight: 1 + random(),
    })),
    interval: n % 3 === 0 ? { from: '2026-01-20T00:00:00Z', to: '2026-02-10T12:00:00Z' } : {},
    recency: { nearMs: NOW.getTime(), weight: n % 2 },
    postingsBudget,
    limit: 100,
  }));
}

describe('within the search budget', () => {
  it('both stores yield the same candidates with the same weights in the same order', async () => {
    for (const plan of [...plans(10_000), ...plans(300)])
      expect(await postgres.index.candidates(plan)).toEqual(
        (await sqlite.index.candidates(plan)).map((each) => ({
          ...each,
          analysis: Buffer.from(each.analysis),
        })),
      );
  });

  it('both stores find the same passages', async () => {
    const random = seeded(5);
    for (let n = 0; n < QUERIES; n += 1) {
      const text = Array.from({ length: 4 }, () => anyWord(random)).join(' ');
      const query = { text, language: 'en', interval: {}, asOf: NOW, limit: 8 };
      const found = await searchPassages(sqlite.index, query);
      expect(await searchPassages(postgres.index, query)).toEqual(found);
    }
  });

  it('both stores tell the same about the archive', async () => {
    for (const interval of [
      {},
      { from: '2026-01-10T05:00:00Z', to: '2026-02-03T17:30:00Z' },
      { asOf: '2026-02-01T00:00:00Z' },
    ])
      for (const ask of [
        ({ index }: Store) => index.coverage(interval),
        ({ index }: Store) => index.sources(interval, 9),
        ({ index }: Store) => index.speakers(interval, 9),
        ({ index }: Store) => index.latest(interval, 70),
        ({ index }: Store) => index.quotesBySurname(['miller', 'berg'], interval, 50),
      ])
        expect(await ask(postgres)).toEqual(await ask(sqlite));
  });
});

describe('beyond the search budget', () => {
  it('stores differ by little where articles came to them in another order', async () => {
    const fresh = await openStore(':memory:');
    await fill(fresh, madeCorpus(ARTICLES, 1));
    let same = 0;
    let all = 0;
    for (const plan of plans(300)) {
      const ids = new Set((await fresh.index.candidates(plan)).map(({ articleId }) => articleId));
      for (const { articleId } of await shuffled.index.candidates(plan)) {
        all += 1;
        if (ids.has(articleId)) same += 1;
      }
    }
    await fresh.close();
    process.stdout.write(`beyond the budget ${(same / all).toFixed(3)} of the candidates are the same\n`);
    expect(same / all).toBeGreaterThan(0.95);
    expect(same / all).toBeLessThan(1);
  });
});

describe('questions about the newsroom', () => {
  it('get the same answers from both stores', async () => {
    const place = await createTestStore();
    const stores = [await openStore(':memory:'), await place.open()] as const;
    for (const { archive } of stores)
      await ingestArticles(readPaths(['articles']), { archive, origin: 'test', repeatedIds: 'new-version' });
    expect(readdirSync('articles').length).toBeGreaterThan(10);
    const questions = [
      'what did Peskov say',
      'Какво каза Песков?',
      'what happened in Istanbul',
      'the price of cheese',
      'who spoke about the talks',
    ];
    for (const question of questions) {
      const [one, other] = await Promise.all(
        stores.map(({ index }) =>
          createAnswerer({ index }).answer({ question, asOf: new Date('2026-05-17T09:00:00Z'), zone: 'UTC' }),
        ),
      );
      expect(other).toEqual(one);
    }
    for (const store of stores) await store.close();
    await place.remove();
  });
});
