import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepStoriesInWorker } from '../../src/workers/keep-stories-in-worker.ts';
import { fire, storeWith, vote } from '../digests/newsroom.ts';

const window = { from: '2025-03-01T00:00:00Z', to: '2025-03-06T00:00:00Z' };
const now = new Date('2025-03-06T00:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the thread that keeps stories', () => {
  it('puts what is new into stories, for other connections to read', async () => {
    const path = join(folder, 'news.db');
    const store = await storeWith([...fire, vote], path);
    const thread = keepStoriesInWorker(path);
    expect(await thread.catchUp(window, now)).toBe(4);
    expect(await thread.catchUp(window, now)).toBe(0);
    const members = await store.stories.members(window, 10);
    expect(members.map(({ articleId, storyKey }) => [articleId, storyKey])).toEqual([
      ['vote-1', 'vote-1'],
      ['fire-1', 'fire-1'],
      ['fire-2', 'fire-1'],
      ['fire-3', 'fire-1'],
    ]);
    await thread.stop();
    await store.close();
  });

  it('starts again after it was stopped, and knows what it knew', async () => {
    const path = join(folder, 'news.db');
    const store = await storeWith(fire.slice(0, 2), path);
    const thread = keepStoriesInWorker(path);
    await thread.catchUp(window, now);
    await thread.stop();
    const other = await storeWith(fire.slice(2));
    const [article] = await other.index.articles(['fire-3']);
    if (article === undefined) throw new Error('the sample is gone');
    await store.archive.put([{ article, quotes: [], origin: 'test' }]);
    expect(await thread.catchUp(window, now)).toBe(1);
    expect(new Set((await store.stories.members(window, 10)).map(({ storyKey }) => storyKey)).size).toBe(1);
    await thread.stop();
    await Promise.all([store.close(), other.close()]);
  });

  it('says so where the thread cannot work, and tries again', async () => {
    const thread = keepStoriesInWorker(folder);
    await expect(thread.catchUp(window, now)).rejects.toThrow('The next digest tries again');
    await expect(thread.catchUp(window, now)).rejects.toThrow('The next digest tries again');
    await thread.stop();
  });
});
