import type { Clock } from '../delivery/clock.ts';
import { describeError } from '../errors.ts';
import type { FeedStore } from '../sources/feeds/feed-store.ts';
import type { SourceDesk } from '../sources/source-desk.ts';
import { createSourceThread, type SourceThreadOptions } from './source-thread.ts';

export interface FollowOptions extends SourceThreadOptions {
  readonly feeds: FeedStore;
  readonly clock: Clock;
}

export interface FollowedSources {
  readonly desk: SourceDesk;
  stop(): Promise<void>;
}

/** Another process may add the first feed. */
const LOOK_EVERY_MS = 20_000;

/** Follows feeds as long as the service runs. While there are none, and nobody asks, no thread takes memory for them. */
export function followSources(options: FollowOptions): FollowedSources {
  const thread = createSourceThread(options);
  const stopping = new AbortController();
  const watching = watch(options, thread, stopping.signal);
  return {
    desk: thread,
    stop: async () => {
      stopping.abort();
      await watching;
      await thread.stop();
    },
  };
}

async function watch(
  { feeds, clock, logger }: FollowOptions,
  desk: SourceDesk,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const next = await feeds.nextDueAt();
      if (next !== null && next <= clock.now()) desk.wake();
    } catch (error) {
      logger.error({ error }, `Feeds could not be looked up: ${describeError(error)}`);
    }
    await clock.wait(LOOK_EVERY_MS, signal);
  }
}
