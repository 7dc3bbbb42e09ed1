import { Worker } from 'node:worker_threads';
import { VerbatimError } from '../errors.ts';
import type { FolderSync } from '../sources/sync-folder.ts';
import type { IngestJob, IngestMessage } from './ingest-messages.ts';

/** A heap of its own bounds what one bad article can take from the thread that answers. */
const MAX_HEAP_MB = 1024;
/** As that of the threads that take articles apart. */
const NURSERY_MB = 16;
/** A thread that has nothing to do for so long gives its memory back; to start one takes about a second. */
const IDLE_MS = 60_000;

export interface IngestThreadOptions {
  /** The worker's entry, for tests of a worker that dies. */
  readonly entry?: URL;
}

/** The thread that indexes folders: started when there is work, kept for a while for what comes next. One job at a time. */
export class IngestThread {
  readonly #entry: URL;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #stop: (() => void) | null = null;

  constructor({ entry = new URL('./ingest-worker.ts', import.meta.url) }: IngestThreadOptions = {}) {
    this.#entry = entry;
  }

  /** Throws what the run threw; `internal` where the thread died, `timeout` where it was closed. */
  async sync(job: IngestJob, onProgress: (articles: number) => void = () => {}): Promise<FolderSync> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    try {
      return await this.#run(this.#worker, job, onProgress);
    } finally {
      this.#stop = null;
      this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    }
  }

  /** Ends what is under way; what is stored by then stays. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    this.#stop?.();
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: NURSERY_MB },
    });
    // Beside a thread that waits for work, the process may end.
    worker.unref();
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  #run(worker: Worker, job: IngestJob, onProgress: (articles: number) => void): Promise<FolderSync> {
    const { promise, resolve, reject } = Promise.withResolvers<FolderSync>();
    const onMessage = (message: IngestMessage): void => {
      if (message.kind === 'progress') onProgress(message.articles);
      else if (message.kind === 'done') resolve(message.sync);
      else reject(new VerbatimError(message.code, message.message));
    };
    const onError = (error: Error): void => reject(died(job, error));
    const onExit = (): void => reject(died(job, undefined));
    this.#stop = () =>
      reject(
        new VerbatimError('timeout', `Indexing ${job.folder} was stopped. It goes on at the next start.`),
      );
    worker.ref();
    worker.on('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(job);
    return promise.finally(() => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
    });
  }
}

function died({ folder }: IngestJob, cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `Indexing ${folder} ended unexpectedly${reason}. What was indexed is kept; start again, or move the newest file out of the folder.`,
    { cause },
  );
}
