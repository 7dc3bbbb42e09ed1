import { expect, it } from 'vitest';
import { rehearse } from '../src/rehearse.ts';
import type { ArticleIndex } from '../src/search/article-index.ts';
import { openStore } from '../src/storage/open-store.ts';

const asOf = new Date('2025-05-20T08:00:00Z');

/** An index that is empty, and lists what is asked of it. */
async function listeningIndex() {
  const store = await openStore(':memory:');
  const asked: string[] = [];
  const index = new Proxy<ArticleIndex>(store.index, {
    get: (target, name: keyof ArticleIndex) => {
      asked.push(name);
      return target[name].bind(target);
    },
  });
  return { index, asked, close: () => store.close() };
}

it('looks for people and for passages, as the first readers will', async () => {
  const { index, asked, close } = await listeningIndex();
  await rehearse(index, asOf, new AbortController().signal);
  expect(asked).toEqual(expect.arrayContaining(['quotesBySurname', 'candidates']));
  await close();
});

it('leaves the loop to others between two messages', async () => {
  const { index, close } = await listeningIndex();
  let turns = 0;
  const count = () => {
    turns += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  await rehearse(index, asOf, new AbortController().signal);
  clearImmediate(counting);
  expect(turns).toBeGreaterThan(20);
  await close();
});

it('ends where the service does', async () => {
  const { index, asked, close } = await listeningIndex();
  await rehearse(index, asOf, AbortSignal.abort());
  expect(asked).toEqual([]);
  await close();
});

it('leaves it to the first reader to hear that the store cannot be read', async () => {
  const { index, close } = await listeningIndex();
  await close();
  await expect(rehearse(index, asOf, new AbortController().signal)).resolves.toBeUndefined();
});
