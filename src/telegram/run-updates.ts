import { setImmediate } from 'node:timers/promises';
import { backOff } from '../delivery/settle-outcome.ts';
import type { ClaimedUpdate, IncomingUpdate, UpdateClaim, UpdateStore } from '../delivery/update-store.ts';
import { describeError } from '../errors.ts';
import { type AttemptEnd, type AttemptOptions, attemptUpdate } from './attempt-update.ts';
import { kindOfUpdate } from './update.ts';

/** An update whose handling was begun this often, and never finished, may be what ends the program. */
const MAX_ATTEMPTS = 3;
const DEFAULTS = { maxAtOnce: 32, deadlineMs: 60_000 };
/** A worker that dies is followed in its chats after this. */
const CLAIM_LASTS_MS = 12_000;
const PROLONG_EVERY_MS = 3_000;
/** How often a worker looks for updates that another took in, or that a dead one left. */
const LOOK_EVERY_MS = 500;
/** What is said at the end of it has a second more to go out. */
const STOP_WITHIN_MS = 8_000;

export interface RunUpdatesOptions extends Omit<AttemptOptions, 'deadlineMs' | 'ending'> {
  readonly botId: number;
  /** By which the store tells this worker from others. */
  readonly worker: string;
  readonly updates: UpdateStore;
  /** What the reader is told where handling failed or took too long. */
  readonly onFailure: (
    update: IncomingUpdate,
    claim: UpdateClaim,
    failure: 'failed' | 'late',
  ) => Promise<void>;
  readonly maxAtOnce?: number;
  readonly deadlineMs?: number;
}

/** Works through the stored updates for as long as the service runs. */
export interface UpdateRunner {
  /** Handles what is stored until the signal is aborted; then finishes what is under way, and gives back the rest. */
  run(signal: AbortSignal): Promise<void>;
  /** Something was stored: look now. */
  wake(): void;
}

/** Handles stored updates: those of one lane one after another, many lanes at once, each within a deadline. */
export function createUpdateRunner(options: RunUpdatesOptions): UpdateRunner {
  return new ClaimingRunner({ ...DEFAULTS, ...options });
}

class ClaimingRunner implements UpdateRunner {
  private readonly options: RunUpdatesOptions & typeof DEFAULTS;
  private readonly running = new Map<number, Promise<void>>();
  private readonly ending = new AbortController();
  private nap = new AbortController();

  constructor(options: RunUpdatesOptions & typeof DEFAULTS) {
    this.options = options;
  }

  wake(): void {
    this.nap.abort();
  }

  async run(signal: AbortSignal): Promise<void> {
    const { botId, worker, updates, clock } = this.options;
    const ended = new AbortController();
    // What this worker had before it was restarted.
    await updates.releaseAll(botId, worker).catch(this.logStoreError);
    const prolonging = this.prolong(ended.signal);
    while (!signal.aborted) {
      this.nap = new AbortController();
      await this.startFree().catch(this.logStoreError);
      await clock.wait(LOOK_EVERY_MS, AbortSignal.any([this.nap.signal, signal]));
    }
    await Promise.race([Promise.all(this.running.values()), clock.wait(STOP_WITHIN_MS, ended.signal)]);
    ended.abort();
    // What waits for a model would keep the program from ending.
    this.ending.abort();
    await prolonging;
    await updates.releaseAll(botId, worker).catch(this.logStoreError);
  }

  private async startFree(): Promise<void> {
    const { botId, worker, updates, maxAtOnce } = this.options;
    const room = maxAtOnce - this.running.size;
    if (room <= 0) return;
    const claimed = await updates.claim({ botId, worker, lastsMs: CLAIM_LASTS_MS }, room);
    for (const update of claimed) this.start(update);
  }

  private start(update: ClaimedUpdate): void {
    const { updateId } = update;
    // Its claim ran out while this worker hung, and it is the one that claimed it again.
    if (this.running.has(updateId)) return;
    const end = runUpdate(update, { ...this.options, ending: this.ending.signal }).finally(() => {
      this.running.delete(updateId);
      this.wake();
    });
    this.running.set(updateId, end);
  }

  private async prolong(signal: AbortSignal): Promise<void> {
    const { botId, worker, updates, clock } = this.options;
    while (!signal.aborted) {
      await clock.wait(PROLONG_EVERY_MS, signal);
      const claimant = { botId, worker, lastsMs: CLAIM_LASTS_MS };
      if (!signal.aborted)
        await updates.prolong(claimant, [...this.running.keys()]).catch(this.logStoreError);
    }
  }

  private readonly logStoreError = (error: unknown): void =>
    this.options.logger.error({}, `Stored updates cannot be read: ${describeError(error)}`);
}

/** One update from its claim to its end; never rejects. */
async function runUpdate(update: ClaimedUpdate, options: RunUpdatesOptions & AttemptOptions): Promise<void> {
  const { botId, worker, updates, logger } = options;
  const { updateId, attempts } = update;
  const startedMs = performance.now();
  const tell = (outcome: AttemptEnd | 'given-up'): void =>
    logger.debug?.(
      {
        updateId,
        kind: kindOfUpdate(update),
        attempts,
        ms: Math.round(performance.now() - startedMs),
        outcome,
      },
      'An update was dealt with',
    );
  const claim = { botId, updateId, worker };
  // The store may answer at once, so handlers alone would leave calls and timers no turn while many updates wait.
  await setImmediate();
  try {
    if (attempts > MAX_ATTEMPTS) {
      logger.error({ updateId }, `An update is given up: the program ended during it ${MAX_ATTEMPTS} times`);
      tell('given-up');
    } else {
      const end = await attemptUpdate(update, claim, options);
      tell(end);
      if (end === 'taken-over' || end === 'given-back') return;
      if (end === 'store-away' && attempts < MAX_ATTEMPTS)
        return await updates.release(claim, backOff(attempts - 1));
      if (end !== 'handled') await options.onFailure(update, claim, end === 'late' ? 'late' : 'failed');
    }
    await updates.finish(claim);
  } catch (error) {
    // It stays unfinished, and is handled again when the claim has run out.
    logger.error({ updateId, error }, `An update could not be finished: ${describeError(error)}`);
  }
}
