import type { Clock } from '../delivery/clock.ts';
import type { LeaseStore } from '../delivery/lease-store.ts';
import type { Logger } from '../delivery/logger.ts';
import { runElected } from '../delivery/run-elected.ts';
import { describeError } from '../errors.ts';
import type { KeptDays } from '../sources/expire-articles.ts';
import type { RetentionJob } from './retention-messages.ts';
import { runThread } from './run-thread.ts';

export interface RetentionOptions {
  readonly database: string;
  readonly kept: KeptDays;
  readonly leases: LeaseStore;
  /** By which the store tells this worker from others; absent: there are none. */
  readonly worker?: { readonly id: string } | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Starting comes first. */
const FIRST_AFTER_MS = 60_000;
/** Articles become due by the day. */
const AGAIN_AFTER_MS = 6 * 3_600_000;

/** Deletes old articles as long as the service runs, in one of its workers, in a thread that is there while there is work. */
export function keepRetention(options: RetentionOptions): { stop(): Promise<void> } {
  const { worker, leases, clock, logger } = options;
  const stopping = new AbortController();
  const job = (signal: AbortSignal) => expireAgainAndAgain(options, signal);
  const running =
    worker === undefined
      ? job(stopping.signal)
      : runElected({ leases, name: 'retention', worker: worker.id, clock, logger }, job, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function expireAgainAndAgain(
  { database, kept, clock, logger }: RetentionOptions,
  signal: AbortSignal,
): Promise<void> {
  await clock.wait(FIRST_AFTER_MS, signal);
  while (!signal.aborted) {
    try {
      const job: RetentionJob = { database, kept, nowMs: clock.now().getTime() };
      const deleted = await runThread(new URL('./retention-worker.ts', import.meta.url), job, signal);
      if (deleted > 0) logger.info({ deleted }, `Articles older than ${kept.articles} days are deleted`);
    } catch (error) {
      logger.error({}, `Old articles could not be deleted: ${describeError(error)}`);
    }
    await clock.wait(AGAIN_AFTER_MS, signal);
  }
}
