import type { Delivery, Prepared, Preparer } from '../sources/delivery.ts';

/** Chunks that are taken from the source before a thread wants them, or are done and wait for their turn. */
const CHUNKS_HERE = 8;

interface Waiting {
  readonly chunk: readonly Delivery[];
  readonly settle: (results: Promise<readonly Prepared[]>) => void;
}

/**
 * Shares chunks out between threads and the one that stores, which takes a chunk whenever it has nothing to store: a thread
 * less, with its heap and its compiled code, does the same work.
 */
export class SharedPreparing implements Preparer {
  readonly concurrency: number;
  readonly #threads: Preparer;
  readonly #here: Preparer;
  readonly #waiting: Waiting[] = [];
  #inThreads = 0;
  #isBusyHere = false;

  constructor(threads: Preparer, here: Preparer) {
    this.#threads = threads;
    this.#here = here;
    // Results go on in order: what is prepared here waits for all that was handed to a thread before it.
    this.concurrency = threads.concurrency + CHUNKS_HERE;
  }

  prepare(chunk: readonly Delivery[]): Promise<readonly Prepared[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ chunk, settle: resolve });
      this.#handOut();
    });
  }

  #handOut(): void {
    while (this.#inThreads < this.#threads.concurrency) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#inThreads++;
      const results = this.#threads.prepare(next.chunk).finally(() => {
        this.#inThreads--;
        this.#handOut();
      });
      next.settle(results);
    }
    if (this.#waiting.length > 0 && !this.#isBusyHere) void this.#prepareHere();
  }

  async #prepareHere(): Promise<void> {
    this.#isBusyHere = true;
    // First what the threads have sent is taken in, and they are given more.
    await new Promise((resolve) => setImmediate(resolve));
    const next = this.#waiting.shift();
    if (next !== undefined) {
      const results = this.#here.prepare(next.chunk);
      next.settle(results);
      await results.catch(() => undefined);
    }
    this.#isBusyHere = false;
    this.#handOut();
  }
}
