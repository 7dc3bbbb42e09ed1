import { type FileHandle, open } from 'node:fs/promises';

/**
 * Brings what is in an SQLite file's write-ahead log onto the disk, in another thread: the disk may take longer than anything else that is
 * done for a reader, and SQLite itself would hold the event loop for it. One sync at a time; whoever asks meanwhile shares the next.
 */
export class LogSync {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  /** `file`: of the database. Its log is there once something was written. */
  constructor(file: string) {
    this.#path = `${file}-wal`;
  }

  /** Resolves when all that was committed before the call would survive a power cut. */
  sync(): Promise<void> {
    if (this.#running === null) return this.#start();
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.#start();
      });
    return this.#next;
  }

  async close(): Promise<void> {
    const file = await this.#file?.catch(() => undefined);
    this.#file = undefined;
    await file?.close();
  }

  #start(): Promise<void> {
    const running = this.#syncNow().finally(() => {
      this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #syncNow(): Promise<void> {
    // Whoever may sync a file must be able to write it on some systems.
    this.#file ??= open(this.#path, 'r+');
    try {
      await (await this.#file).datasync();
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}
