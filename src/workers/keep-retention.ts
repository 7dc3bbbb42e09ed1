import { Worker } from 'node:worker_threads';
import type { Clock } from '../delivery/clock.ts';
import type { LeaseStore } from '../delivery/lease-store.ts';
import type { Logger } from '../delivery/logger.ts';
import { runElected } from '../delivery/run-elected.ts';
import { describeError, VerbatimError } from '../errors.ts';
import type { KeptDays } from '../sources/expire-articles.ts';
import type { RetentionJob, RetentionReply } from './retention-messages.ts';

export interface RetentionOptions {
  readonly database: string;
  readonly kept: KeptDays;
  readonly leases: LeaseStore;
  /** By which the store tells this worker from others; absent: there are none. */
  readonly worker?: { readonly id: string };
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Starting comes first. */
const FIRST_AFTER_MS = 60_000;
/** Articles become due by the day. */
const AGAIN_AFTER_MS = 6 * 3_600_000;
const STOP_WITHIN_MS = 5_000;

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
      const deleted = await expireInThread({ database, kept, nowMs: clock.now().getTime() }, signal);
      if (deleted > 0) logger.info({ deleted }, `Articles older than ${kept.articles} days are deleted`);
    } catch (error) {
      logger.error({}, `Old articles could not be deleted: ${describeError(error)}`);
    }
    await clock.wait(AGAIN_AFTER_MS, signal);
  }
}

/** Returns how many articles went; throws a VerbatimError where the thread ends otherwise. */
function expireInThread(job: RetentionJob, signal: AbortSignal): Promise<number> {
  const worker = new Worker(new URL('./retention-worker.ts', import.meta.url), { workerData: job });
  let late: NodeJS.Timeout | undefined;
  const stop = (): void => {
    worker.postMessage('stop');
    late = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
  };
  signal.addEventListener('abort', stop, { once: true });
  let reply: RetentionReply = { kind: 'failed', message: 'the thread was ended' };
  worker.on('message', (said: RetentionReply) => {
    reply = said;
  });
  worker.on('error', (error) => {
    reply = { kind: 'failed', message: describeError(error) };
  });
  return new Promise((resolve, reject) => {
    worker.once('exit', () => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      if (reply.kind === 'done') resolve(reply.deleted);
      else reject(new VerbatimError('internal', reply.message));
    });
  });
}
