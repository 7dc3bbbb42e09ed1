import { expect, it } from 'vitest';
import type { StoredArticle } from '../../src/articles/article.ts';
import { rememberReads } from '../../src/search/remember-reads.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { processed } from '../storage/article-fixtures.ts';

it('reads no article and no quotations twice, and gives them in the order asked for', async () => {
  const store = await openStore(':memory:');
  await store.archive.put(['one', 'two', 'three'].map((id) => processed({ id })));
  const reads: string[] = [];
  const index = rememberReads(
    new Proxy(store.index, {
      get: (target, step, self) => {
        const method: unknown = Reflect.get(target, step, self);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]): unknown => {
          reads.push(`${String(step)} ${JSON.stringify(given[0])}`);
          return Reflect.apply(method, target, given);
        };
      },
    }),
  );
  const ids = (articles: readonly StoredArticle[]) => articles.map(({ id }) => id);
  expect(ids(await index.articles(['two', 'nowhere', 'one']))).toEqual(['two', 'one']);
  expect(ids(await index.articles(['one', 'three', 'two']))).toEqual(['one', 'three', 'two']);
  expect(ids(await index.articles(['three', 'nowhere']))).toEqual(['three']);
  await Promise.all([index.quotesIn('one'), index.quotesIn('one'), index.quotesIn('two')]);
  expect(reads).toEqual([
    'articles ["two","nowhere","one"]',
    'articles ["three"]',
    'quotesIn "one"',
    'quotesIn "two"',
  ]);
  await store.close();
});
