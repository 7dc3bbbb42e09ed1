import { expect, it } from 'vitest';
import { groupStories } from '../../src/stories/group-stories.ts';
import { runGroupingInWorker } from '../../src/workers/run-grouping-in-worker.ts';
import { article, fire, vote } from '../stories/samples.ts';

it('groups many articles in another thread as this one would', async () => {
  const others = Array.from({ length: 120 }, (_, index) =>
    article(`note-${index}`, `Village number ${index} elected Anna${index} as head of its council.`),
  );
  const articles = [...fire, ...vote, ...others];
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const stories = await runGroupingInWorker(articles);
  clearInterval(ticking);
  expect(stories).toEqual(groupStories(articles));
  expect(turns).toBeGreaterThan(0);
});

it('groups a few at once', async () => {
  expect(await runGroupingInWorker(fire)).toEqual(groupStories(fire));
});
