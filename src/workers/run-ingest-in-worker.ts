import { Worker } from 'node:worker_threads';
import { VerbatimError } from '../errors.ts';
import type { FolderSync } from '../sources/sync-folder.ts';
import type { IngestJob, IngestMessage } from './ingest-messages.ts';

/** A heap of its own bounds what one bad article can take from the thread that answers. */
const MAX_HEAP_MB = 1024;

export interface WorkerOptions {
  readonly onProgress?: (articles: number) => void;
  /** Ends the run early; what is stored by then stays. */
  readonly signal?: AbortSignal;
  /** The worker's entry, for tests of a worker that dies. */
  readonly entry?: URL;
}

/**
 * Indexes a folder in a thread of its own, which ends with the run and gives its memory back. Throws what the run threw;
 * `internal` where the thread died, `timeout` where the signal ended it.
 */
export function runIngestInWorker(job: IngestJob, options: WorkerOptions = {}): Promise<FolderSync> {
  const { onProgress, signal, entry = new URL('./ingest-worker.ts', import.meta.url) } = options;
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const stop = (): void => {
      reject(
        new VerbatimError('timeout', `Indexing ${job.folder} was stopped. It goes on at the next start.`),
      );
      void worker.terminate();
    };
    worker.on('message', (message: IngestMessage) => {
      if (message.kind === 'progress') onProgress?.(message.articles);
      else if (message.kind === 'done') resolve(message.sync);
      else reject(new VerbatimError(message.code, message.message));
    });
    worker.on('error', (error) => reject(died(job, error)));
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      // Says nothing where the promise is settled already.
      reject(died(job, undefined));
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

function died({ folder }: IngestJob, cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `Indexing ${folder} ended unexpectedly${reason}. What was indexed is kept; start again, or move the newest file out of the folder.`,
    { cause },
  );
}
