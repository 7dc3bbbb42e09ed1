import { expect, it, vi } from 'vitest';
import { followArticles } from '../../src/workers/follow-articles.ts';

it('puts articles into stories when some came, and rests when none did', async () => {
  let articles = 0;
  const index = { coverage: vi.fn(async () => ({ articles })) };
  const catchUp = vi.fn(async () => articles);
  const stop = followArticles(index, { catchUp }, 1);
  await vi.waitFor(() => expect(index.coverage.mock.calls.length).toBeGreaterThan(2));
  expect(catchUp).not.toHaveBeenCalled();
  articles = 3;
  await vi.waitFor(() => expect(catchUp).toHaveBeenCalledTimes(1));
  const looks = index.coverage.mock.calls.length;
  await vi.waitFor(() => expect(index.coverage.mock.calls.length).toBeGreaterThan(looks + 3));
  expect(catchUp).toHaveBeenCalledTimes(1);
  stop();
});

it('tries again after a failure', async () => {
  const index = { coverage: async () => ({ articles: 1 }) };
  const catchUp = vi.fn(async () => 1).mockRejectedValueOnce(new Error('the thread died'));
  const stop = followArticles(index, { catchUp }, 1);
  await vi.waitFor(() => expect(catchUp).toHaveBeenCalledTimes(2));
  stop();
});
