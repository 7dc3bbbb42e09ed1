import { beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../src/people/name-keys.ts';
import { expireArticles, limitsOf } from '../../src/sources/expire-articles.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { type Draft, processed, quoteOf } from './article-fixtures.ts';
import { createTestStore } from './test-store.ts';

let store: Store;
beforeEach(async () => {
  const place = await createTestStore();
  store = await place.open();
  return async () => {
    await store.close();
    await place.remove();
  };
});

const NOW = new Date('2025-06-30T12:00:00Z');
const put = (...drafts: Draft[]) => store.archive.put(drafts.map(processed));
const expire = () =>
  expireArticles(
    {
      retention: store.retention,
      limits: limitsOf({ articles: 30, quoted: 90 }, NOW),
      elapsedMs: () => 0,
      pause: async () => {},
    },
    new AbortController().signal,
  );
const kept = async () => (await store.upkeep.page('', 1_000)).map(({ article }) => article.id);
const found = async (term: string) => {
  const plan = { terms: [{ term, weight: 1 }], interval: {}, postingsBudget: 1_000, limit: 100 };
  return (await store.index.candidates(plan)).map(({ articleId }) => articleId).toSorted();
};
const QUOTING = 'Barges lay idle. "The lock is shut," said the harbour.';
const said = (name: string) => [quoteOf(QUOTING, 'The lock is shut,', name)];

describe('articles published longer ago than is kept', () => {
  it('go, those of the first day that is kept stay', async () => {
    await put(
      { id: 'old', text: 'Herons left.', publishedAt: '2025-05-30T23:59:59.000Z' },
      { id: 'edge', text: 'Herons nested.', publishedAt: '2025-05-31T00:00:00.000Z' },
      { id: 'new', text: 'Herons came.', publishedAt: '2025-06-29T08:00:00.000Z' },
    );
    expect(await expire()).toBe(1);
    expect(await kept()).toEqual(['edge', 'new']);
    expect(await found('heron')).toEqual(['edge', 'new']);
    expect(await store.index.articleCount()).toBe(2);
    expect(await store.index.coverage({})).toMatchObject({ articles: 2, first: '2025-05-31T00:00:00.000Z' });
  });

  it('go with every version, and with what became of their quotations', async () => {
    const publishedAt = '2025-01-05T08:00:00.000Z';
    await put({ id: 'a', text: QUOTING, publishedAt, quotes: said('Ada Miller') });
    await put({ id: 'a', text: 'Barges sail again.', publishedAt });
    expect((await store.histories.history('a')).quoteChanges).toHaveLength(1);
    await expire();
    expect(await store.index.articleVersion('a', 1)).toBeNull();
    expect(await store.index.articleVersion('a', 2)).toBeNull();
    expect(await store.histories.history('a')).toEqual({ versions: [], quoteChanges: [] });
    expect((await store.archive.hashes(['a'])).size).toBe(0);
  });

  it('go by the date of their latest version', async () => {
    await put({ id: 'a', text: 'A pier was planned.', publishedAt: '2025-01-05T08:00:00.000Z' });
    await put({ id: 'a', text: 'The pier is built.', publishedAt: '2025-06-20T08:00:00.000Z' });
    expect(await expire()).toBe(0);
    expect(await store.index.articleVersion('a', 1)).toMatchObject({ version: 1 });
  });

  it('go when they were withdrawn, too', async () => {
    await put({
      id: 'a',
      text: QUOTING,
      publishedAt: '2025-05-01T08:00:00.000Z',
      quotes: said('Ada Miller'),
    });
    await store.archive.remove('a');
    expect(await expire()).toBe(1);
  });

  it('stay where they are undated', async () => {
    await put(
      { id: 'a', text: 'Herons left.' },
      { id: 'b', text: 'Herons came.', publishedAt: '2020-01-01' },
    );
    expect(await expire()).toBe(1);
    expect(await kept()).toEqual(['a']);
  });
});

describe('articles that quote somebody by name', () => {
  beforeEach(() =>
    put(
      { id: 'kept', text: QUOTING, publishedAt: '2025-05-01T08:00:00.000Z', quotes: said('Ada Miller') },
      { id: 'gone', text: QUOTING, publishedAt: '2025-03-01T08:00:00.000Z', quotes: said('Ada Miller') },
      { id: 'nobody', text: 'Barges sank.', publishedAt: '2025-05-01T08:00:00.000Z' },
    ),
  );

  it('are kept longer', async () => {
    expect(await expire()).toBe(2);
    expect(await kept()).toEqual(['kept']);
  });

  it('are all that a question about who said something still finds', async () => {
    await expire();
    const quotes = await store.index.quotesBySurname([nameKeys('Miller').surname], {}, 10);
    expect(quotes.map(({ articleId }) => articleId)).toEqual(['kept']);
  });
});

describe('after old articles went', () => {
  it('index, quotations and counts agree with the articles', async () => {
    await put(
      ...Array.from({ length: 120 }, (_, n) => ({
        id: `a${n}`,
        title: `Ferry ${n}`,
        text: `${QUOTING} Ferry number ${n} sails at ${n} past.`,
        publishedAt: new Date(NOW.getTime() - n * 86_400_000).toISOString(),
        source: n % 2 === 0 ? 'Post' : 'Courier',
        ...(n % 3 === 0 ? { quotes: said(n % 2 === 0 ? 'Ada Miller' : 'Bo Larsen') } : {}),
      })),
    );
    const gone = Array.from({ length: 120 }, (_, n) => n).filter((n) => n > 90 || (n > 30 && n % 3 !== 0));
    expect(await expire()).toBe(gone.length);
    expect(await store.upkeep.check()).toEqual([]);
    expect(await store.index.articleCount()).toBe(120 - gone.length);
    expect(await store.upkeep.sweep()).toBe(0);
  });

  it('one that comes again is found, and found once', async () => {
    const old: Draft = { id: 'a', text: 'Herons left.', publishedAt: '2025-01-05T08:00:00.000Z' };
    await put(old);
    await expire();
    await put({ ...old, id: 'b', text: 'Storks left.' }, { ...old, id: 'a' });
    expect(await found('heron')).toEqual(['a']);
    expect(await found('stork')).toEqual(['b']);
    expect(await store.upkeep.check()).toEqual([]);
  });

  it('stories tell only of those that are there', async () => {
    const at = (id: string, publishedAt: string, copyOf: string | null = null) => ({
      articleId: id,
      version: 1,
      storyKey: 'herons',
      copyOf,
      publishedAt,
      title: id,
      language: 'en',
      section: '',
      terms: ['heron'],
    });
    await put(
      { id: 'old', text: 'Herons left.', publishedAt: '2025-05-29T08:00:00.000Z' },
      { id: 'new', text: 'Herons came.', publishedAt: '2025-06-02T08:00:00.000Z' },
    );
    const members = [at('old', '2025-05-29T08:00:00.000Z'), at('new', '2025-06-02T08:00:00.000Z', 'old')];
    await store.stories.save(members, []);
    await expire();
    const window = { from: '2025-05-01T00:00:00.000Z', to: '2025-06-30T00:00:00.000Z' };
    expect((await store.stories.members(window, 10)).map(({ articleId }) => articleId)).toEqual(['new']);
  });
});

describe('deleting', () => {
  it('leaves what has come again in a new version since it was found due', async () => {
    const limits = limitsOf({ articles: 30, quoted: 90 }, NOW);
    await put({ id: 'a', text: 'Herons left.', publishedAt: '2025-01-05T08:00:00.000Z' });
    const { ids } = await store.retention.due(limits, null, 10);
    await put({ id: 'a', text: 'Herons are back.', publishedAt: '2025-06-20T08:00:00.000Z' });
    expect(await store.retention.delete(ids, limits)).toBe(0);
    expect(await found('heron')).toEqual(['a']);
  });

  it('goes on past what is kept', async () => {
    const limits = limitsOf({ articles: 30, quoted: 90 }, NOW);
    const on = (day: string) => `2025-05-0${day}T08:00:00.000Z`;
    await put(
      { id: 'a', text: QUOTING, publishedAt: on('1'), quotes: said('Ada Miller') },
      { id: 'b', text: 'Herons left.', publishedAt: on('2') },
    );
    const first = await store.retention.due(limits, null, 1);
    expect(first.ids).toEqual([]);
    const second = await store.retention.due(limits, first.next, 1);
    expect(second.ids).toEqual(['b']);
    expect(await store.retention.due(limits, second.next, 1)).toEqual({ ids: [], next: null });
  });

  it('stops between two batches when it is told to', async () => {
    const stopping = new AbortController();
    await put(
      ...Array.from({ length: 50 }, (_, n) => ({ id: `a${n}`, text: `No ${n}`, publishedAt: '2025-01-05' })),
    );
    const deleted = await expireArticles(
      {
        retention: store.retention,
        limits: limitsOf({ articles: 30, quoted: 90 }, NOW),
        elapsedMs: () => 0,
        pause: async () => stopping.abort(),
      },
      stopping.signal,
    );
    expect(deleted).toBeLessThan(50);
    expect(await store.index.articleCount()).toBe(50 - deleted);
  });
});
