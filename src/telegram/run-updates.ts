import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import type { IncomingUpdate, UpdateStore } from '../delivery/update-store.ts';
import { describeError } from '../errors.ts';

/** An update that was tried again this often, and the program ended each time, may be the cause. */
const MAX_RETRIES = 3;
const DEFAULTS = { maxAtOnce: 32, maxWaiting: 1_000, deadlineMs: 60_000 };

export interface RunUpdatesOptions {
  readonly botId: number;
  readonly updates: UpdateStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Handles one update; the signal says that its time is over. */
  readonly handle: (update: IncomingUpdate, signal: AbortSignal) => Promise<void>;
  /** What the reader is told where handling failed or took too long. */
  readonly onFailure: (update: IncomingUpdate, failure: 'failed' | 'late') => Promise<void>;
  readonly maxAtOnce?: number;
  readonly maxWaiting?: number;
  readonly deadlineMs?: number;
}

export interface UpdateRunner {
  add(updates: readonly IncomingUpdate[]): void;
  /** Resolves when few enough are waiting. */
  hasRoom(signal: AbortSignal): Promise<void>;
  /** Starts no more, and resolves when those under way are done. */
  drain(): Promise<void>;
}

/** Handles stored updates: those of one lane one after another, many lanes at once, each within a deadline. */
export function createUpdateRunner(options: RunUpdatesOptions): UpdateRunner {
  return new LaneRunner({ ...DEFAULTS, ...options });
}

class LaneRunner implements UpdateRunner {
  private readonly options: RunUpdatesOptions & typeof DEFAULTS;
  /** What waits, by lane; the lane whose turn is next comes first. */
  private readonly lanes = new Map<string, IncomingUpdate[]>();
  private readonly running = new Set<string>();
  private isDraining = false;
  private changed = Promise.withResolvers<void>();

  constructor(options: RunUpdatesOptions & typeof DEFAULTS) {
    this.options = options;
  }

  add(updates: readonly IncomingUpdate[]): void {
    for (const update of updates) {
      const queue = this.lanes.get(update.lane);
      if (queue) queue.push(update);
      else this.lanes.set(update.lane, [update]);
    }
    this.startLanes();
  }

  async hasRoom(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', this.notify);
    while (!signal.aborted && this.waiting() >= this.options.maxWaiting) await this.changed.promise;
    signal.removeEventListener('abort', this.notify);
  }

  async drain(): Promise<void> {
    this.isDraining = true;
    while (this.running.size > 0) await this.changed.promise;
  }

  private waiting(): number {
    return [...this.lanes.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  private startLanes(): void {
    for (const [lane, queue] of this.lanes) {
      if (this.isDraining || this.running.size >= this.options.maxAtOnce) return;
      if (this.running.has(lane)) continue;
      const update = queue.shift();
      // Deleted, and set anew while it is not empty: every lane gets its turn.
      this.lanes.delete(lane);
      if (queue.length > 0) this.lanes.set(lane, queue);
      if (update !== undefined) this.start(lane, update);
    }
  }

  private start(lane: string, update: IncomingUpdate): void {
    this.running.add(lane);
    void runUpdate(update, this.options).finally(() => {
      this.running.delete(lane);
      this.notify();
      this.startLanes();
    });
  }

  private readonly notify = (): void => {
    this.changed.resolve();
    this.changed = Promise.withResolvers();
  };
}

/** One update from its first attempt to its end; never rejects. */
async function runUpdate(
  update: IncomingUpdate,
  options: RunUpdatesOptions & typeof DEFAULTS,
): Promise<void> {
  const { botId, updates, logger } = options;
  const { updateId } = update;
  // The store answers at once, so handlers alone would leave calls and timers no turn while many updates wait.
  await setImmediate();
  try {
    if (update.again && (await updates.retry(botId, updateId)) > MAX_RETRIES)
      logger.error({ updateId }, `An update is given up: the program ended during it ${MAX_RETRIES} times`);
    else {
      const failure = await attempt(update, options);
      if (failure !== null) await options.onFailure(update, failure);
    }
    await updates.finish(botId, updateId);
  } catch (error) {
    // It stays unfinished, and is handled again after the next start.
    logger.error({ updateId, error }, `An update could not be finished: ${describeError(error)}`);
  }
}

async function attempt(
  update: IncomingUpdate,
  options: RunUpdatesOptions & typeof DEFAULTS,
): Promise<'failed' | 'late' | null> {
  const { clock, logger, deadlineMs } = options;
  const done = new AbortController();
  const deadline = new AbortController();
  const handled = options.handle(update, deadline.signal).then(
    () => null,
    (error: unknown) => {
      if (!deadline.signal.aborted)
        logger.error({ updateId: update.updateId, error }, `Handling an update: ${describeError(error)}`);
      return 'failed' as const;
    },
  );
  const late = clock.wait(deadlineMs, done.signal).then(() => 'late' as const);
  const end = await Promise.race([handled, late]);
  done.abort();
  if (end !== 'late') return end;
  deadline.abort();
  logger.error({ updateId: update.updateId, deadlineMs }, 'Handling an update took too long');
  return 'late';
}
