import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { describeError } from '../errors.ts';
import { expireArticles, limitsOf } from '../sources/expire-articles.ts';
import { openStore } from '../storage/open-store.ts';
import type { RetentionJob } from './retention-messages.ts';
import type { ThreadReply } from './run-thread.ts';
import { yieldToAnswers } from './yield-to-answers.ts';

/** Deletes what is due, once, with a connection of its own; what is deleted by the time it is told to stop stays so. */
async function work({ database, kept, nowMs }: RetentionJob, signal: AbortSignal): Promise<ThreadReply> {
  try {
    const store = await openStore(database);
    try {
      const { retention } = store;
      const limits = limitsOf(kept, new Date(nowMs));
      const elapsedMs = () => performance.now();
      const deleted = await expireArticles(
        { retention, limits, elapsedMs, pause: (ms) => wait(ms, undefined) },
        signal,
      );
      return { kind: 'done', articles: deleted };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { kind: 'failed', message: describeError(error) };
  }
}

yieldToAnswers();
const stopping = new AbortController();
parentPort?.on('message', () => stopping.abort());
parentPort?.postMessage(await work(workerData, stopping.signal));
parentPort?.close();
