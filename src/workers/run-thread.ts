import { Worker } from 'node:worker_threads';
import { describeError, VerbatimError } from '../errors.ts';

/** What a thread with one job says once, at its end: with how many articles it did its work, or why it could not. */
export type ThreadReply =
  | { readonly kind: 'done'; readonly articles: number }
  | { readonly kind: 'failed'; readonly message: string };

const STOP_WITHIN_MS = 5_000;

/**
 * Runs a job over articles in a thread that is there while there is work; any message to it says stop. Returns for how many
 * articles it was done; throws a VerbatimError where the thread ends otherwise.
 */
export function runThread(entry: URL, job: unknown, signal: AbortSignal): Promise<number> {
  const worker = new Worker(entry, { workerData: job });
  let late: NodeJS.Timeout | undefined;
  const stop = (): void => {
    worker.postMessage('stop');
    late = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
  };
  signal.addEventListener('abort', stop, { once: true });
  let reply: ThreadReply = { kind: 'failed', message: 'the thread was ended' };
  worker.on('message', (said: ThreadReply) => {
    reply = said;
  });
  worker.on('error', (error) => {
    reply = { kind: 'failed', message: describeError(error) };
  });
  return new Promise((resolve, reject) => {
    worker.once('exit', () => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      if (reply.kind === 'done') resolve(reply.articles);
      else reject(new VerbatimError('internal', reply.message));
    });
  });
}
