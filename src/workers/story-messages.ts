import type { StoryWindow } from '../stories/story-store.ts';

/** What the main thread asks of the thread that keeps stories; the answer is how many articles came in or went. */
export interface StoryQuestion {
  readonly window: StoryWindow;
  readonly nowMs: number;
}
