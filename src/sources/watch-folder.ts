import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isArticleName, isPassedOver } from './article-folder.ts';

/** A file that has looked the same for so long is written to its end. */
const QUIET_MS = 300;
const LOOK_EVERY_MS = 100;
/** Files that have settled wait no longer than this for others that are still being written. */
const LONGEST_WAIT_MS = 1_000;
const STATS_AT_ONCE = 64;

export interface WatchedFolder {
  readonly folder: string;
  /**
   * Called when files have been added, changed, renamed or deleted, with the paths of those that are still being written;
   * never again before the promise is settled.
   */
  readonly onSettled: (unsettled: readonly string[]) => Promise<void>;
  /** Called where the system cannot watch the folder; it is then looked through every second. */
  readonly onProblem: (error: unknown) => void;
}

export interface FolderWatch {
  /** Resolves once changes are seen. */
  readonly ready: Promise<void>;
  /** Ends after the run that is under way. */
  close(): Promise<void>;
}

/** Follows what happens to the article files of a folder. */
export function watchFolder(watched: WatchedFolder): FolderWatch {
  const settling = new SettlingFiles(watched.onSettled);
  const open = (usePolling: boolean) => {
    const watcher = watch(watched.folder, {
      ignoreInitial: true,
      followSymlinks: false,
      usePolling,
      interval: LONGEST_WAIT_MS,
      ignored: (path) => path !== watched.folder && isPassedOver(basename(path)),
    });
    watcher.on('all', (event, path) => {
      if (!event.endsWith('Dir') && isArticleName(basename(path))) settling.note(path);
    });
    return watcher;
  };
  let watcher = open(false);
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  watcher.once('ready', resolve);
  watcher.once('error', (error) => {
    watched.onProblem(error);
    void watcher.close();
    watcher = open(true);
    watcher.on('error', watched.onProblem);
    watcher.once('ready', resolve);
  });
  return {
    ready,
    async close() {
      await watcher.close();
      await settling.close();
    },
  };
}

/** Files that something has happened to, until nothing happens to them any more. */
class SettlingFiles {
  readonly #onSettled: WatchedFolder['onSettled'];
  readonly #files = new Map<string, { looks: string; sinceMs: number }>();
  #settledSinceMs: number | null = null;
  #timer: NodeJS.Timeout | undefined;
  #run: Promise<void> | null = null;
  #isClosed = false;

  constructor(onSettled: WatchedFolder['onSettled']) {
    this.#onSettled = onSettled;
  }

  note(path: string): void {
    this.#files.set(path, { looks: '', sinceMs: performance.now() });
    this.#lookLater();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#run;
  }

  #lookLater(): void {
    if (this.#isClosed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#look(), LOOK_EVERY_MS);
  }

  async #look(): Promise<void> {
    const paths = [...this.#files.keys()];
    for (let at = 0; at < paths.length; at += STATS_AT_ONCE)
      await Promise.all(paths.slice(at, at + STATS_AT_ONCE).map((path) => this.#lookAt(path)));
    this.#timer = undefined;
    const nowMs = performance.now();
    const isDue =
      this.#settledSinceMs !== null &&
      (this.#files.size === 0 || nowMs - this.#settledSinceMs >= LONGEST_WAIT_MS);
    if (isDue && this.#run === null && !this.#isClosed) this.#start();
    if (this.#files.size > 0 || this.#settledSinceMs !== null) this.#lookLater();
  }

  async #lookAt(path: string): Promise<void> {
    const before = this.#files.get(path);
    const looks = await looksOf(path);
    // Noted anew while it was looked at: it has not settled.
    if (before === undefined || this.#files.get(path) !== before) return;
    const nowMs = performance.now();
    if (looks !== before.looks) this.#files.set(path, { looks, sinceMs: nowMs });
    else if (nowMs - before.sinceMs >= QUIET_MS) {
      this.#files.delete(path);
      this.#settledSinceMs ??= nowMs;
    }
  }

  #start(): void {
    this.#settledSinceMs = null;
    this.#run = this.#onSettled([...this.#files.keys()]).finally(() => {
      this.#run = null;
    });
  }
}

async function looksOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return 'gone';
  }
}
