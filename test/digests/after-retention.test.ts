import { expect, it } from 'vitest';
import { createDigester } from '../../src/digests/create-digester.ts';
import { fire, fireReprint, storeWith, vote } from './newsroom.ts';

const asOf = new Date('2025-03-05T08:00:00Z');

it('a digest goes on, from what is kept, after articles of its stories were deleted', async () => {
  const store = await storeWith([...fire, fireReprint, vote]);
  const digester = createDigester(store);
  const first = await digester.digest({ asOf, maxStories: 5 });
  expect(first.storyKeys).toEqual(['fire-1', 'vote-1']);
  const limits = { keptFrom: new Date('2025-03-05'), quotedKeptFrom: new Date('2025-03-05') };
  const { ids } = await store.retention.due(limits, null, 100);
  expect(ids.toSorted()).toEqual(['fire-1', 'fire-2', 'vote-1']);
  await store.retention.delete(ids, limits);
  const later = new Date(asOf.getTime() + 10 * 60_000);
  // One that remembers the stories as they were some minutes ago, and one that reads them anew.
  for (const telling of [digester, createDigester(store)]) {
    const { digest } = await telling.digest({ asOf: later, maxStories: 5 });
    const cited = new Set(digest.citations.map(({ articleId }) => articleId));
    expect([...cited].filter((id) => ids.includes(id))).toEqual([]);
    expect(cited.has('fire-3') || cited.has('fire-reprint')).toBe(true);
  }
  await store.close();
});
