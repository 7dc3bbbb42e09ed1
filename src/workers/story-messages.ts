import type { StoryWindow } from '../stories/story-store.ts';

/** What the main thread asks of the thread that keeps stories. */
export type StoryRequest =
  | {
      readonly kind: 'catch-up';
      readonly id: number;
      readonly window: StoryWindow;
      readonly nowMs: number;
    }
  | { readonly kind: 'stop' };

/** What it answers. Errors travel as plain data: classes do not survive the way between threads. */
export type StoryReply =
  | { readonly id: number; readonly kind: 'done'; readonly articles: number }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
