import type { ReaderStore } from '../digests/reader-store.ts';
import { VerbatimError } from '../errors.ts';
import { askedThread } from './asked-thread.ts';
import type { DigestQuestion } from './digest-messages.ts';

export interface DigestThread {
  readonly queueDigests: ReaderStore['queueDigests'];
  stop(): Promise<void>;
}

/** Stores the digests of a broadcast beside the thread that answers: writing them takes longer than all the rest. */
export function queueDigestsInWorker(
  database: string,
  { entry = new URL('./digest-worker.ts', import.meta.url) } = {},
): DigestThread {
  const thread = askedThread<DigestQuestion, number>({ entry, workerData: database, failure: died });
  return {
    queueDigests: (digests, now) => thread.ask({ digests, nowMs: now.getTime() }),
    stop: () => thread.stop(),
  };
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  const message = `Storing digests in a thread of its own ended unexpectedly${reason}. They are stored one by one.`;
  return new VerbatimError('internal', message, { cause });
}
