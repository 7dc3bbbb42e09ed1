import { Worker } from 'node:worker_threads';
import { VerbatimError } from '../errors.ts';
import type { Delivery, Prepared, Preparer } from '../sources/delivery.ts';
import type { PrepareJob, PrepareReply, PrepareRequest } from './prepare-messages.ts';

/** A heap of its own bounds what one bad article can take from the other threads. */
const MAX_HEAP_MB = 512;
/** Of a smaller nursery much is moved that is about to go; a larger one makes the process larger with every thread. */
const NURSERY_MB = 16;
/** Chunks of eight articles that wait at a thread: what it prepares while the other one writes a batch. */
const CHUNKS_A_THREAD = 24;

interface Waiting {
  readonly resolve: (results: readonly Prepared[]) => void;
  readonly reject: (error: VerbatimError) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Threads that take articles apart beside the one that stores them. They live until they are closed. */
export class PreparingThreads implements Preparer {
  readonly concurrency: number;
  readonly #threads: readonly Thread[];
  #chunks = 0;
  #failure: VerbatimError | undefined;

  constructor(
    job: PrepareJob,
    { threads, entry = new URL('./prepare-worker.ts', import.meta.url) }: PreparingOptions,
  ) {
    this.concurrency = threads * CHUNKS_A_THREAD;
    this.#threads = Array.from({ length: threads }, () => this.#start(job, entry));
  }

  prepare(chunk: readonly Delivery[]): Promise<readonly Prepared[]> {
    const number = this.#chunks++;
    const thread = this.#leastBusy();
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined || thread === undefined) {
        reject(this.#failure ?? died(undefined));
        return;
      }
      thread.waiting.set(number, { resolve, reject });
      const request: PrepareRequest = { number, chunk };
      thread.worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #leastBusy(): Thread | undefined {
    return this.#threads.reduce<Thread | undefined>(
      (best, each) => (best === undefined || each.waiting.size < best.waiting.size ? each : best),
      undefined,
    );
  }

  #start(job: PrepareJob, entry: URL): Thread {
    const worker = new Worker(entry, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: NURSERY_MB },
    });
    const waiting = new Map<number, Waiting>();
    worker.on('message', (reply: PrepareReply) => {
      const settle = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (reply.kind === 'prepared') settle?.resolve(reply.results);
      else settle?.reject(new VerbatimError(reply.code, reply.message));
    });
    const fail = (cause: unknown): void => {
      this.#failure ??= died(cause);
      for (const { reject } of waiting.values()) reject(this.#failure);
      waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(undefined));
    return { worker, waiting };
  }
}

export interface PreparingOptions {
  readonly threads: number;
  /** The threads' entry, for tests of threads that die. */
  readonly entry?: URL;
}

function died(cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new VerbatimError(
    'internal',
    `A thread that takes articles apart ended unexpectedly${reason}. What was stored is kept; run the command again.`,
    { cause },
  );
}
