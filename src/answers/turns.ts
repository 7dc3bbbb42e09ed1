/**
 * Gives out turns of the event loop, one each: what runs in one never holds up more than itself. Whoever has begun goes before those
 * who begin, so that what came first is done first.
 */
export class Turns {
  readonly #begun: (() => void)[] = [];
  readonly #beginning: (() => void)[] = [];
  #isWaiting = false;

  begin(): Promise<void> {
    return this.#queue(this.#beginning);
  }

  goOn(): Promise<void> {
    return this.#queue(this.#begun);
  }

  #queue(line: (() => void)[]): Promise<void> {
    return new Promise((resolve) => {
      line.push(resolve);
      this.#wait();
    });
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setImmediate(() => {
      this.#isWaiting = false;
      (this.#begun.shift() ?? this.#beginning.shift())?.();
      if (this.#begun.length + this.#beginning.length > 0) this.#wait();
    });
  }
}
