import type { Clock } from './clock.ts';
import type { LeaseStore } from './lease-store.ts';

const ASK_EVERY_MS = 10_000;

/** A clock that goes by the time of the store. */
export interface StoreClock extends Clock {
  /** Asks the store again from time to time, until the signal is aborted. */
  keep(signal: AbortSignal): Promise<void>;
}

/**
 * The time of the store, for workers on machines whose clocks differ: what is due at eight is due at one moment for all of
 * them. Between two questions it goes on by this machine's steady clock, which nobody sets back.
 */
export async function createStoreClock(leases: Pick<LeaseStore, 'nowMs'>, inner: Clock): Promise<StoreClock> {
  let aheadMs = await measure(leases);
  return {
    now: () => new Date(Math.round(performance.now() + aheadMs)),
    wait: (ms, signal) => inner.wait(ms, signal),
    keep: async (signal) => {
      while (!signal.aborted) {
        await inner.wait(ASK_EVERY_MS, signal);
        // Without an answer the steady clock goes on; whoever needs the store says that it is gone.
        if (!signal.aborted) aheadMs = await measure(leases).catch(() => aheadMs);
      }
    },
  };
}

/** By how much the store's clock is ahead of the steady one; it was read halfway between question and answer. */
async function measure(leases: Pick<LeaseStore, 'nowMs'>): Promise<number> {
  const askedAtMs = performance.now();
  const storeMs = await leases.nowMs();
  return storeMs - (askedAtMs + performance.now()) / 2;
}
