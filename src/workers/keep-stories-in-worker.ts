import { VerbatimError } from '../errors.ts';
import type { StoryWindow } from '../stories/story-store.ts';
import { askedThread } from './asked-thread.ts';
import type { StoryQuestion } from './story-messages.ts';

export interface StoryThread {
  /** Puts the articles of a window into stories; returns how many came in or went. Throws `internal` where the thread fails. */
  catchUp(window: StoryWindow, now: Date): Promise<number>;
  stop(): Promise<void>;
}

interface Options {
  /** After so long without work the thread ends; the next one reads the window anew. */
  readonly idleMs?: number;
  readonly entry?: URL;
}

/** Keeps stories beside the thread that answers, in a thread that is there while there is work. */
export function keepStoriesInWorker(
  database: string,
  { idleMs, entry = new URL('./story-worker.ts', import.meta.url) }: Options = {},
): StoryThread {
  const thread = askedThread<StoryQuestion, number>({ entry, workerData: database, idleMs, failure: died });
  return {
    catchUp: (window, now) => thread.ask({ window, nowMs: now.getTime() }),
    stop: () => thread.stop(),
  };
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `Putting the latest articles into stories ended unexpectedly${reason}. The next digest tries again.`,
    { cause },
  );
}
