import { describeError } from '../errors.ts';
import type { Clock } from './clock.ts';
import type { LeaseStore } from './lease-store.ts';
import type { Logger } from './logger.ts';

/** A worker that dies is followed within this time and a look: together less than 10 s. */
const LEASE_LASTS_MS = 7_000;
const LOOK_EVERY_MS = 1_500;

export interface Election {
  readonly leases: LeaseStore;
  /** Of all workers that name the same, one has the job. */
  readonly name: string;
  readonly worker: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Runs a job in one worker at a time, until it ends by itself or `signal` is aborted; another worker goes on with it when this
 * one dies, hangs or loses the store. The job's own signal is aborted as soon as this worker cannot be sure to have the
 * lease. Returns what the job returned, null where it was stopped.
 */
export async function runElected<T>(
  election: Election,
  job: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T | null> {
  const { leases, name, worker, clock } = election;
  while (!signal.aborted) {
    const heldAtMs = performance.now();
    if (await isHeld(election)) {
      const end = await runWhileHeld(election, heldAtMs, job, signal);
      await leases.giveBack(name, worker).catch(() => {});
      if (end.kind === 'done' && !signal.aborted) return end.result;
    }
    await clock.wait(LOOK_EVERY_MS, signal);
  }
  return null;
}

type End<T> = { readonly kind: 'done'; readonly result: T } | { readonly kind: 'lost' };

async function runWhileHeld<T>(
  election: Election,
  heldAtMs: number,
  job: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<End<T>> {
  const lost = new AbortController();
  const done = new AbortController();
  const both = AbortSignal.any([signal, lost.signal]);
  const keeping = keepLease(election, heldAtMs, AbortSignal.any([both, done.signal])).then((isLost) => {
    if (isLost) lost.abort();
  });
  try {
    const result = await job(both);
    return lost.signal.aborted ? { kind: 'lost' } : { kind: 'done', result };
  } finally {
    done.abort();
    await keeping;
  }
}

/** Prolongs the lease until the signal is aborted; true where it ran out before it could be prolonged. */
async function keepLease(election: Election, heldAtMs: number, signal: AbortSignal): Promise<boolean> {
  const { name, clock, logger } = election;
  let sureUntilMs = heldAtMs + LEASE_LASTS_MS;
  while (!signal.aborted) {
    await clock.wait(LOOK_EVERY_MS, signal);
    if (signal.aborted) break;
    const askedAtMs = performance.now();
    const isOurs = await Promise.race([
      isHeld(election),
      // The store may hang for longer than the lease lasts.
      clock.wait(sureUntilMs - askedAtMs, signal).then(() => false),
    ]);
    if (signal.aborted) break;
    if (isOurs) sureUntilMs = askedAtMs + LEASE_LASTS_MS;
    else if (performance.now() >= sureUntilMs - LOOK_EVERY_MS) {
      logger.warn({ lease: name }, 'This worker has lost the job to another, or the store');
      return true;
    }
  }
  return false;
}

async function isHeld({ leases, name, worker, logger }: Election): Promise<boolean> {
  try {
    return await leases.hold(name, worker, LEASE_LASTS_MS);
  } catch (error) {
    logger.warn({ lease: name }, `The lease cannot be asked for: ${describeError(error)}`);
    return false;
  }
}
