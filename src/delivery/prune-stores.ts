import { setImmediate } from 'node:timers/promises';
import type { ReaderStore } from '../digests/reader-store.ts';
import { describeError } from '../errors.ts';
import type { Clock } from './clock.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { KeyboardStore } from './keyboard-store.ts';
import type { Logger } from './logger.ts';
import type { Outbox } from './outbox.ts';
import type { RateStore } from './rate-store.ts';
import type { UpdateStore } from './update-store.ts';

const BATCH = 500;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** How long what is done with is kept. Telegram repeats an update for a day; a digest tells what is new by two months. */
const KEPT_MS = {
  updates: 3 * DAY_MS,
  outbox: 3 * DAY_MS,
  keyboards: 30 * DAY_MS,
  conversations: 30 * DAY_MS,
  readers: 60 * DAY_MS,
  rates: HOUR_MS,
  proposals: 7 * DAY_MS,
  spending: 2 * DAY_MS,
} as const;

const PRUNED = [
  'updates',
  'outbox',
  'keyboards',
  'conversations',
  'readers',
  'rates',
  'proposals',
  'spending',
] as const;

interface PrunedStores {
  readonly updates: UpdateStore;
  readonly outbox: Outbox;
  readonly keyboards: KeyboardStore;
  readonly conversations: ConversationStore;
  readonly readers: ReaderStore;
  readonly rates: RateStore;
  readonly proposals: PrunedStore;
  readonly spending: PrunedStore;
}

interface PrunedStore {
  prune(before: Date, limit: number): Promise<number>;
}

/** Deletes what is no longer needed, every hour until the signal is aborted. */
export async function pruneStores(
  stores: PrunedStores,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const nowMs = clock.now().getTime();
    for (const name of PRUNED)
      await pruneStore(stores[name], new Date(nowMs - KEPT_MS[name]), signal).catch((error: unknown) =>
        logger.error({ store: name, error }, `Old entries could not be deleted: ${describeError(error)}`),
      );
    await clock.wait(HOUR_MS, signal);
  }
}

/** Piece by piece, so that answers go on meanwhile. */
async function pruneStore(store: PrunedStore, before: Date, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await store.prune(before, BATCH)) > 0) await setImmediate();
}
