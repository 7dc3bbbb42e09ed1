import { AsyncLocalStorage } from 'node:async_hooks';

/** Seconds of one answer by what was done in them; writing is there where a model was asked. */
export interface StepSeconds {
  readonly understand: number;
  readonly search: number;
  readonly compose: number;
  readonly write: number;
}

const running = new AsyncLocalStorage<AnswerSteps>();

/** Times the steps of one answer, whatever else is answered meanwhile. */
export class AnswerSteps {
  readonly #nowMs: () => number;
  readonly #startedMs: number;
  #understoodMs: number | null = null;
  #composedMs: number | null = null;
  #searches = 0;
  #searchedSinceMs = 0;
  #searchMs = 0;

  /** `nowMs`: milliseconds that only go up. */
  constructor(nowMs = () => performance.now()) {
    this.#nowMs = nowMs;
    this.#startedMs = nowMs();
  }

  static run<T>(steps: AnswerSteps, work: () => Promise<T>): Promise<T> {
    return running.run(steps, work);
  }

  /** Those of the answer that is being made where this is called; undefined outside of one. */
  static current(): AnswerSteps | undefined {
    return running.getStore();
  }

  /** Hears what an answerer explains: 'understood' and 'evidence' part its steps. */
  static explain(step: string): void {
    const steps = running.getStore();
    if (step === 'understood' && steps) steps.#understoodMs ??= steps.#nowMs();
    if (step === 'evidence' && steps) steps.#composedMs ??= steps.#nowMs();
  }

  /** Searches that run at once are timed once. */
  beginSearch(): void {
    if (this.#searches++ === 0) this.#searchedSinceMs = this.#nowMs();
  }

  endSearch(): void {
    if (--this.#searches === 0) this.#searchMs += this.#nowMs() - this.#searchedSinceMs;
  }

  /** Null where the answer was broken off before it was composed. */
  finish(): StepSeconds | null {
    if (this.#understoodMs === null || this.#composedMs === null) return null;
    const composing = this.#composedMs - this.#understoodMs;
    return {
      understand: (this.#understoodMs - this.#startedMs) / 1_000,
      search: this.#searchMs / 1_000,
      compose: Math.max(0, composing - this.#searchMs) / 1_000,
      write: (this.#nowMs() - this.#composedMs) / 1_000,
    };
  }
}
