import type { ArticleIndex } from '../search/article-index.ts';
import type { StoryThread } from './keep-stories-in-worker.ts';

const LOOK_EVERY_MS = 30_000;
/** As far back as digests of a day look for the beginning of a story. */
const WINDOW_MS = 5 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;

/** Lets articles join their stories soon after they arrived, whoever brought them in; returns what ends it. */
export function followArticles(
  index: Pick<ArticleIndex, 'coverage'>,
  { catchUp }: Pick<StoryThread, 'catchUp'>,
  everyMs = LOOK_EVERY_MS,
): () => void {
  let seen = '';
  let isBusy = false;
  const look = async (): Promise<void> => {
    const now = new Date();
    const from = new Date(Math.floor((now.getTime() - WINDOW_MS) / HOUR_MS) * HOUR_MS).toISOString();
    const window = { from, to: now.toISOString() };
    const { articles, last } = await index.coverage({ from, asOf: window.to });
    const state = `${articles} ${last ?? ''}`;
    if (state === seen || articles === 0) return;
    await catchUp(window, now);
    seen = state;
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // What cannot be done now is tried again at the next look; the digest that needs it says what is wrong.
    void look()
      .catch(() => {
        seen = '';
      })
      .finally(() => {
        isBusy = false;
      });
  }, everyMs).unref();
  return () => clearInterval(timer);
}
