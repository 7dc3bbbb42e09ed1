import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/storage/open-store.ts';
import { StoryKeeper } from '../../src/stories/story-keeper.ts';
import { fire, fireReprint, vote } from '../digests/newsroom.ts';
import { processed } from './article-fixtures.ts';
import { createTestStore, type TestStore } from './test-store.ts';

const window = { from: '2025-03-01T00:00:00Z', to: '2025-03-06T00:00:00Z' };
const now = new Date('2025-03-06T00:00:00Z');

const TAVIRA_AGAIN =
  'The housing bill of Rui Tavira passed in Lisbon with 120 votes against 98. Landlords will sue over the 2 per cent.';

describe('stories in the store', () => {
  let place: TestStore;
  let store: Store;
  const put = (reports: readonly (typeof vote)[]) =>
    store.archive.put(
      reports.map(({ id, title, text, at, source }) =>
        processed({ id, title, text, publishedAt: at, ...(source === undefined ? {} : { source }) }),
      ),
    );
  const placesIn = async () =>
    Object.fromEntries(
      (await store.stories.members(window, 10)).map(({ articleId, storyKey, copyOf }) => [
        articleId,
        copyOf === null ? storyKey : `${storyKey} = ${copyOf}`,
      ]),
    );

  beforeEach(async () => {
    place = await createTestStore();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('keeps which story each article tells, and which are copies', async () => {
    await put([...fire, fireReprint, vote]);
    expect(await store.stories.pending(window, 10)).toEqual([
      'vote-1',
      'fire-1',
      'fire-2',
      'fire-3',
      'fire-reprint',
    ]);
    expect(await new StoryKeeper(store).catchUp(window, now)).toBe(5);
    expect(await store.stories.pending(window, 10)).toEqual([]);
    expect(await placesIn()).toEqual({
      'vote-1': 'vote-1',
      'fire-1': 'fire-1',
      'fire-2': 'fire-1',
      'fire-3': 'fire-1',
      'fire-reprint': 'fire-1 = fire-1',
    });
  });

  it('keeps what of each report can be counted, beside its story, until it is withdrawn', async () => {
    await put([...fire, vote]);
    await new StoryKeeper(store).catchUp(window, now);
    expect(await store.stories.withoutFacts(window, 10)).toEqual([]);
    const [facts, ...others] = await store.stories.facts(['vote-1', 'unknown']);
    expect(others).toEqual([]);
    expect(facts).toMatchObject({ version: 1, people: ['Rui Tavira'], figures: [120, 98, 2], adds: false });
    await store.archive.remove('vote-1');
    await new StoryKeeper(store).catchUp(window, now);
    expect(await store.stories.facts(['vote-1'])).toEqual([]);
  });

  it('lets what arrives later join, whoever looks', async () => {
    await put(fire.slice(0, 2));
    await new StoryKeeper(store).catchUp(window, now);
    await put([...fire.slice(2), vote]);
    expect(await new StoryKeeper(store).catchUp(window, now)).toBe(2);
    expect(await placesIn()).toEqual({
      'vote-1': 'vote-1',
      'fire-1': 'fire-1',
      'fire-2': 'fire-1',
      'fire-3': 'fire-1',
    });
  });

  it('moves an article that came again in other words, and takes out one that was withdrawn', async () => {
    await put([...fire, vote]);
    const keeper = new StoryKeeper(store);
    await keeper.catchUp(window, now);
    const [, second] = fire;
    if (second === undefined) throw new Error('the samples are gone');
    await put([{ ...vote, id: second.id, text: TAVIRA_AGAIN, at: second.at }]);
    await store.archive.remove('fire-3');
    expect(await keeper.catchUp(window, now)).toBe(2);
    expect(await placesIn()).toEqual({ 'vote-1': 'vote-1', 'fire-1': 'fire-1', 'fire-2': 'vote-1' });
    expect(await store.stories.withdrawn(10)).toEqual([]);
  });

  it('sees nothing outside the window, and says how far back the newest articles reach', async () => {
    await put([...fire, vote]);
    const dayOfTheFire = { from: '2025-03-04T00:00:00Z', to: '2025-03-04T23:59:59Z' };
    await new StoryKeeper(store).catchUp(dayOfTheFire, now);
    expect(Object.keys(await placesIn())).toEqual(['fire-1', 'fire-2']);
    expect(await store.stories.reachingBack(window.to, 2)).toBe('2025-03-04T15:00:00.000Z');
    expect(await store.stories.reachingBack(window.to, 200)).toBe('2025-03-03T15:00:00.000Z');
    expect(await store.stories.reachingBack(window.from, 2)).toBeNull();
  });

  it('finds all articles of the stories that some are in', async () => {
    await put([...fire, vote]);
    await new StoryKeeper(store).catchUp(window, now);
    const members = await store.stories.membersWith(['fire-2']);
    expect(members.map(({ articleId }) => articleId)).toEqual(['fire-1', 'fire-2', 'fire-3']);
  });
});
