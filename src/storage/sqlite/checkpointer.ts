import { Worker } from 'node:worker_threads';

/** A write changes some pages of 4 kB: the log has by then grown to some 16 MB, which are copied once for all of them. */
const WRITES_BETWEEN = 1_000;

/**
 * Has the write-ahead log copied into the file by a thread of its own. SQLite does it within whichever commit fills the log up, and
 * the event loop would stand still for all that is written and synced.
 */
export class Checkpointer {
  readonly #file: string;
  #writes = 0;
  #running: { readonly thread: Worker; readonly ended: Promise<void> } | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** To be told of every commit. */
  wrote(writes: number): void {
    this.#writes += writes;
    if (this.#writes < WRITES_BETWEEN || this.#running !== null) return;
    this.#writes = 0;
    this.#start();
  }

  /** Resolves when no thread runs. */
  async settled(): Promise<void> {
    // Who waits for it keeps the program there until it ends.
    this.#running?.thread.ref();
    await this.#running?.ended;
  }

  /** A checkpoint that fails is no loss: the log goes on growing, and the next one has more to copy. */
  #start(): void {
    const thread = new Worker(new URL('checkpoint-thread.ts', import.meta.url), { workerData: this.#file });
    thread.unref();
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    thread.on('error', () => {});
    thread.once('exit', () => {
      this.#running = null;
      resolve();
    });
    this.#running = { thread, ended };
  }
}
