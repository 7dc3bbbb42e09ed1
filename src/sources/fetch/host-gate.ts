import type { Clock } from '../../delivery/clock.ts';
import type { LeaseStore } from '../../delivery/lease-store.ts';
import { VerbatimError } from '../../errors.ts';
import type { HostGate } from './fetcher.ts';

export interface HostGateOptions {
  readonly leases: LeaseStore;
  /** Tells this worker from all others. */
  readonly worker: string;
  readonly clock: Clock;
  /** How long a host is left alone after a request. */
  readonly spacingMs: number;
}

/** Longer than a request may take; a worker that dies holds a host no longer. */
const LEASE_MS = 45_000;
const ASK_AGAIN_MS = 250;

/** One request at a time to a host: within this worker by waiting in line, among all workers by a lease in the store. */
export function createHostGate({ leases, worker, clock, spacingMs }: HostGateOptions): HostGate {
  const lines = new Map<string, Promise<void>>();
  return {
    enter: async (host, signal) => {
      const stop = signal ?? new AbortController().signal;
      const name = `host:${host}`;
      const before = lines.get(host) ?? Promise.resolve();
      const { promise: done, resolve: leave } = Promise.withResolvers<void>();
      const turn = before.then(() => done);
      lines.set(host, turn);
      const end = (): void => {
        leave();
        if (lines.get(host) === turn) lines.delete(host);
      };
      await before;
      try {
        while (!stop.aborted && !(await leases.hold(name, worker, LEASE_MS)))
          await clock.wait(ASK_AGAIN_MS, stop);
        if (stop.aborted) throw new VerbatimError('timeout', `${host}: stopped.`);
      } catch (error) {
        end();
        throw error;
      }
      return async () => {
        // The next in line waits the host's rest out; whoever asked has the answer meanwhile.
        if (spacingMs === 0) {
          await leases.giveBack(name, worker);
          end();
        } else {
          await leases.hold(name, worker, spacingMs);
          void clock.wait(spacingMs, stop).then(end);
        }
      };
    },
  };
}
