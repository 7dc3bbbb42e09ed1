import type { Clock } from '../../../src/delivery/clock.ts';

interface Wait {
  readonly atMs: number;
  readonly resolve: () => void;
}

/** Turns of the event loop in which nobody was at work before time goes on: what follows an answer begins within one. */
const TURNS = 2;

/** Who is at work just now. Those of a program that was killed are at work no more, whatever they still do. */
export class Work {
  private atWork = 0;
  private begun = 0;

  get isResting(): boolean {
    return this.atWork === 0;
  }

  /** How often work began: by it those are seen who began and ended between two looks. */
  get beginnings(): number {
    return this.begun;
  }

  begin(): void {
    this.atWork += 1;
    this.begun += 1;
  }

  end(): void {
    this.atWork -= 1;
  }

  /** The clock of somebody who is at work whenever they do not wait for it. */
  clockOf(clock: Clock): Clock {
    this.begin();
    return {
      now: () => clock.now(),
      wait: async (ms, signal) => {
        this.end();
        await clock.wait(ms, signal);
        this.begin();
      },
    };
  }
}

/** A clock that leaps from one moment that somebody waits for to the next: a month passes in as long as its work takes. */
export class VirtualClock implements Clock {
  /** Time stands still while somebody is at work. */
  work = new Work();
  private nowMs: number;
  private readonly waits = new Set<Wait>();

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
          this.waits.delete(wait);
          signal.removeEventListener('abort', wait.resolve);
          resolve();
        },
      };
      this.waits.add(wait);
      signal.addEventListener('abort', wait.resolve);
    });
  }

  /** What somebody at work waits for elsewhere, such as the answer of a peer. */
  async pass(ms: number): Promise<void> {
    const { work } = this;
    work.end();
    await this.wait(ms, new AbortController().signal);
    work.begin();
  }

  /** Goes on until `untilMs`, or until `isOver`. */
  async run(untilMs: number, isOver: () => boolean = () => false): Promise<void> {
    await this.rest(isOver);
    while (!isOver()) {
      const next = this.next();
      if (next === null || next.atMs > untilMs) {
        this.nowMs = Math.max(this.nowMs, untilMs);
        return;
      }
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.resolve();
      await this.rest(isOver);
    }
  }

  private next(): Wait | null {
    let first: Wait | null = null;
    for (const each of this.waits) if (first === null || each.atMs < first.atMs) first = each;
    return first;
  }

  /** Until nobody is at work, or all is over. */
  private async rest(isOver: () => boolean): Promise<void> {
    for (let turns = 0, before = -1; turns < TURNS && !isOver(); ) {
      await new Promise((resolve) => setImmediate(resolve));
      const { isResting, beginnings } = this.work;
      turns = isResting && beginnings === before ? turns + 1 : 0;
      before = beginnings;
    }
  }
}
