import type { RateStore } from './rate-store.ts';

/** Reserved ahead of time, so that a late timer costs no part of the rate; few, as those of a worker that ends are lost. */
const AHEAD_MS = 200;
/** A moment that passed this long ago is not made up for: after a pause nothing goes out in a burst. */
const STALE_MS = 1_000;

/** The moments at which bulk messages may go out, shared by all workers that share the key. */
export interface BulkSlots {
  /** When the next bulk message may go out (ms since 1970), where up to `wanted` are waiting. */
  next(wanted: number, now: Date): Promise<number>;
  /** A message goes out at the moment that `next` told, which is returned. */
  use(): number;
  /** The message did not go out at that moment, as another worker had it: the next one may. */
  giveBack(atMs: number): void;
  /** The peer refuses all bulk until then, of whichever worker. */
  holdUntil(until: Date): Promise<void>;
}

export interface BulkRate {
  readonly rates: RateStore;
  /** Workers that share the peer's limit share the key. */
  readonly key: string;
  readonly perSecond: number;
}

/** The moments at which bulk messages may go out: the store gives each to one worker, so that all together keep one rate. */
export function createBulkSlots({ rates, key, perSecond }: BulkRate): BulkSlots {
  const intervalMs = 1_000 / perSecond;
  const most = Math.max(1, Math.floor(AHEAD_MS / intervalMs));
  let reserved: readonly number[] = [];
  let heldUntilMs = 0;
  const keep = (moments: readonly number[], now: Date) =>
    moments.filter((atMs) => atMs >= heldUntilMs && atMs > now.getTime() - STALE_MS);
  return {
    next: async (wanted, now) => {
      reserved = keep(reserved, now);
      if (reserved.length === 0) {
        const count = Math.min(wanted, most);
        const firstMs = await rates.reserve(key, { count, intervalMs }, now);
        // While the store answered, the peer may have refused all bulk.
        reserved = keep(
          Array.from({ length: count }, (_, n) => firstMs + n * intervalMs),
          now,
        );
      }
      return reserved[0] ?? heldUntilMs;
    },
    use: () => {
      const [used = heldUntilMs, ...others] = reserved;
      reserved = others;
      return used;
    },
    giveBack: (atMs) => {
      reserved = [atMs, ...reserved];
    },
    holdUntil: async (until) => {
      heldUntilMs = Math.max(heldUntilMs, until.getTime());
      await rates.holdUntil(key, until);
    },
  };
}
