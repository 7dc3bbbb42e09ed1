const WINDOW_S = 60;

/** How many messages a second went out in the last minute. */
export class SendingRate {
  /** Messages of each second, by the second's place in the minute. */
  readonly #counts: number[] = Array.from({ length: WINDOW_S }, () => 0);
  #lastS = 0;

  add(now: Date): void {
    const second = this.#advance(now);
    this.#counts[second % WINDOW_S] = (this.#counts[second % WINDOW_S] ?? 0) + 1;
  }

  perSecond(now: Date): number {
    this.#advance(now);
    return this.#counts.reduce((sum, count) => sum + count, 0) / WINDOW_S;
  }

  /** Forgets what is a minute old; a clock that is set back stands still. */
  #advance(now: Date): number {
    const second = Math.max(this.#lastS, Math.floor(now.getTime() / 1_000));
    const passed = Math.min(WINDOW_S, second - this.#lastS);
    for (let each = 1; each <= passed; each++) this.#counts[(this.#lastS + each) % WINDOW_S] = 0;
    if (passed === WINDOW_S) this.#counts.fill(0);
    this.#lastS = second;
    return second;
  }
}
