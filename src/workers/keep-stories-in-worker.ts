import { Worker } from 'node:worker_threads';
import { VerbatimError } from '../errors.ts';
import type { StoryWindow } from '../stories/story-store.ts';
import type { StoryReply, StoryRequest } from './story-messages.ts';

const MAX_HEAP_MB = 2048;
/** A thread that nobody needs for so long gives its memory back; the next one reads the window anew. */
const IDLE_MS = 5 * 60_000;

export interface StoryThread {
  /** Puts the articles of a window into stories; returns how many came in or went. Throws `internal` where the thread fails. */
  catchUp(window: StoryWindow, now: Date): Promise<number>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (articles: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps stories beside the thread that answers, in a thread that is there while there is work. */
export function keepStoriesInWorker(
  database: string,
  { idleMs = IDLE_MS, entry = new URL('./story-worker.ts', import.meta.url) } = {},
): StoryThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const post = (request: StoryRequest) => worker?.postMessage(request);
  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const stopping = worker;
    if (stopping === null) return;
    worker = null;
    const ended = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.postMessage({ kind: 'stop' } satisfies StoryRequest);
    await ended;
  };
  const start = (): Worker => {
    const started = new Worker(entry, {
      workerData: database,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    started.unref();
    started.on('message', (reply: StoryReply) => settle(waiting, reply));
    const lost = (cause: unknown): void => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(died(cause));
      waiting.clear();
    };
    started.on('error', lost);
    started.on('exit', () => lost(undefined));
    return started;
  };
  return {
    catchUp: (window, now) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        clearTimeout(idle);
        idle = setTimeout(() => void stop(), idleMs).unref();
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ kind: 'catch-up', id: last, window, nowMs: now.getTime() });
      }),
    stop,
  };
}

function settle(waiting: Map<number, Waiting>, reply: StoryReply): void {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.kind === 'done') asked?.resolve(reply.articles);
  else asked?.reject(died(new Error(reply.message)));
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `Putting the latest articles into stories ended unexpectedly${reason}. The next digest tries again.`,
    { cause },
  );
}
