import type { Clock } from '../../src/delivery/clock.ts';

interface Wait {
  readonly atMs: number;
  readonly resolve: () => void;
}

/** A clock that stands still until it is turned; whoever waits is woken at exactly their time. */
export class ManualClock implements Clock {
  private nowMs: number;
  private readonly waits = new Set<Wait>();

  constructor(start: string) {
    this.nowMs = Date.parse(start);
  }

  now(): Date {
    return new Date(this.nowMs);
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wait: Wait = {
        atMs: this.nowMs + Math.max(0, ms),
        resolve: () => {
          this.waits.delete(wait);
          signal.removeEventListener('abort', wait.resolve);
          resolve();
        },
      };
      this.waits.add(wait);
      signal.addEventListener('abort', wait.resolve);
    });
  }

  /** Turns the clock on, stopping at each moment that somebody waits for until all that follows from it is done. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    await settle();
    for (;;) {
      const next = [...this.waits].sort((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined || next.atMs > untilMs) break;
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.resolve();
      await settle();
    }
    this.nowMs = untilMs;
    await settle();
  }

  /** Turns the clock on at once, as when a machine wakes up: all who waited for a moment before are late. */
  async jump(ms: number): Promise<void> {
    await settle();
    this.nowMs += ms;
    for (const wait of [...this.waits]) if (wait.atMs <= this.nowMs) wait.resolve();
    await settle();
  }
}

/** Lets everything go on that waits for nothing but other code. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
