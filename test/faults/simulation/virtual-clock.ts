import type { Clock } from '../../../src/delivery/clock.ts';

interface Wait {
  readonly atMs: number;
  readonly resolve: () => void;
}

/** Turns that all get who wait for nothing yet: a program that has just begun. */
const FIRST_TURNS = 50;
/** Turns of the event loop in which nobody was at work before time goes on. */
const TURNS = 4;

/** A clock that leaps from one moment that somebody waits for to the next: a month passes in as long as its work takes. */
export class VirtualClock implements Clock {
  private nowMs: number;
  private waits: Wait[] = [];
  private activity = 0;

  constructor(startMs: number) {
    this.nowMs = startMs;
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
          this.waits = this.waits.filter((each) => each !== wait);
          signal.removeEventListener('abort', wait.resolve);
          resolve();
        },
      };
      this.waits.push(wait);
      signal.addEventListener('abort', wait.resolve);
    });
  }

  /** Somebody is at work: time stands still until they are done. */
  touch(): void {
    this.activity += 1;
  }

  private async turn(): Promise<void> {
    let before: number;
    do {
      before = this.activity;
      for (let n = 0; n < TURNS; n += 1) await new Promise((resolve) => setImmediate(resolve));
    } while (this.activity !== before);
  }

  /** Goes on until `untilMs`, or until `isOver`. */
  async run(untilMs: number, isOver: () => boolean = () => false): Promise<void> {
    await this.turn();
    let idle = 0;
    while (!isOver()) {
      const next = this.waits.reduce<Wait | null>(
        (first, each) => (first === null || each.atMs < first.atMs ? each : first),
        null,
      );
      if (next === null && idle < FIRST_TURNS) {
        idle += 1;
        await this.turn();
        continue;
      }
      idle = 0;
      if (next === null || next.atMs > untilMs) {
        this.nowMs = Math.max(this.nowMs, untilMs);
        return;
      }
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.resolve();
      await this.turn();
    }
  }
}
