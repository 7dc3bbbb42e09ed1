import { beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { EXTRACTOR_VERSION } from '../../src/sources/extractor-version.ts';
import { processArticle } from '../../src/sources/process-article.ts';
import { reindexArticles } from '../../src/sources/reindex-articles.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { createTestStore } from '../storage/test-store.ts';

let store: Store;
beforeEach(async () => {
  const place = await createTestStore();
  store = await place.open();
  return async () => {
    await store.close();
    await place.remove();
  };
});

const text = (n: number) =>
  `Ferry ${n} waits\n\nThe ferry waited ${n} hours. "We left at ${n}," said Captain Ann Lee.\n\nRead also: ten walks`;
const fresh = (n: number) =>
  processArticle(
    parseArticle({ name: `a${n}`, form: 'plain', text: text(n), fields: { id: `a${n}` }, fallbackId: 'x' }),
    'test',
  );
const found = async (term: string) => {
  const plan = { terms: [{ term, weight: 1 }], interval: {}, postingsBudget: 1000, limit: 100 };
  return (await store.index.candidates(plan)).map(({ articleId }) => articleId).sort();
};

describe('reindexing', () => {
  it('changes nothing where everything is as it would be found today', async () => {
    await store.archive.put([1, 2, 3].map(fresh));
    expect(await reindexArticles(store)).toMatchObject({ articles: 3, mended: 0, swept: 0 });
  });

  it('finds the quotations that an earlier extractor missed, and skips what it did not know to skip', async () => {
    const old = fresh(1);
    await store.archive.put([
      { ...old, article: { ...old.article, skip: [] }, quotes: [], sketch: [1, 2, 3] },
      fresh(2),
    ]);
    expect(await reindexArticles(store)).toMatchObject({ articles: 2, mended: 1 });
    const [article] = await store.index.articles(['a1']);
    expect(article).toEqual({ ...old.article, version: 1 });
    const quotes = await store.index.quotesIn('a1');
    expect(quotes.map(({ quote }) => quote.text)).toEqual(['We left at 1,']);
    expect(await found('ferri')).toEqual(['a1', 'a2']);
    expect((await store.index.documentFrequencies(['ferri'])).get('ferri')).toBe(2);
    expect(await store.index.coverage({})).toMatchObject({ articles: 2 });
  });

  it('reads anew only what an older extractor has read, and knows afterwards that none is older', async () => {
    const old = { extractor: EXTRACTOR_VERSION - 1, quotes: [] };
    await store.archive.put([fresh(1), { ...fresh(2), ...old }, { ...fresh(3), extractor: old.extractor }]);
    expect(await store.upkeep.countOlderThan(EXTRACTOR_VERSION)).toBe(2);
    expect(await reindexArticles(store)).toMatchObject({ articles: 2, mended: 1 });
    expect(await store.upkeep.countOlderThan(EXTRACTOR_VERSION)).toBe(0);
    await store.archive.remove('a2');
    expect(await store.upkeep.check()).toEqual([]);
  });

  it('reads all anew where the index is damaged, though only some are older', async () => {
    const torn = fresh(1).quotes.map((quote) => ({ ...quote, start: quote.start + 1 }));
    await store.archive.put([
      { ...fresh(1), quotes: torn },
      { ...fresh(2), extractor: EXTRACTOR_VERSION - 1 },
    ]);
    expect(await reindexArticles(store)).toMatchObject({ articles: 2, mended: 1 });
    expect(await store.upkeep.check()).toEqual([]);
  });

  it('goes over more articles than fit in a batch, each once', async () => {
    const all = Array.from({ length: 300 }, (_, n) => fresh(n));
    await store.archive.put(all.map((each) => ({ ...each, quotes: [] })));
    expect(await reindexArticles(store)).toMatchObject({ articles: 300, mended: 300 });
    expect(await reindexArticles(store)).toMatchObject({ articles: 300, mended: 0 });
    expect(await store.upkeep.check()).toEqual([]);
  });

  it('passes over an article that changed since it was read', async () => {
    await store.archive.put([fresh(1)]);
    expect(await store.upkeep.renew([{ ...fresh(1), article: { ...fresh(2).article, id: 'a1' } }])).toEqual({
      mended: 0,
      unchanged: 0,
    });
  });
});
