import type { LeaseStore } from '../../delivery/lease-store.ts';
import { addGauge, type Metrics } from './create-metrics.ts';

/**
 * The same leases; which of them this worker has is told, and for how long it has had them. Names are of the program's jobs up
 * to a colon, so that however many feeds or bots there are, there are few of them.
 */
export function measureLeases(leases: LeaseStore, metrics: Metrics, now: () => Date): LeaseStore {
  const sinceMs = new Map<string, number>();
  addGauge(
    metrics,
    {
      name: 'verbatim_lease_held_seconds',
      help: 'For how long this worker has held the lease of a job, the longest of those of its kind.',
      labelNames: ['job'],
    },
    async () => {
      const nowMs = now().getTime();
      const jobs = Map.groupBy(sinceMs, ([name]) => jobOf(name));
      return [...jobs].map(([job, held]) => ({
        labels: { job },
        value: Math.max(...held.map(([, since]) => nowMs - since)) / 1_000,
      }));
    },
  );
  return {
    async hold(name, worker, lastsMs) {
      const isHeld = await leases.hold(name, worker, lastsMs);
      if (!isHeld) sinceMs.delete(name);
      else if (!sinceMs.has(name)) sinceMs.set(name, now().getTime());
      return isHeld;
    },
    async giveBack(name, worker) {
      sinceMs.delete(name);
      await leases.giveBack(name, worker);
    },
    nowMs: () => leases.nowMs(),
  };
}

function jobOf(lease: string): string {
  return lease.split(':', 1)[0] ?? lease;
}
