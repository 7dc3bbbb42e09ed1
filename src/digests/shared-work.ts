const MINUTE_MS = 60_000;
/** Different digests of one minute that are kept; more readers than this differ in all that they read. */
const MOST_KEPT = 5_000;

/** What many readers of one minute need alike is done once. */
export class SharedWork {
  #minute = Number.NaN;
  readonly #done = new Map<string, Promise<unknown>>();

  /** The result of `work` for this key and minute, done before or now; what failed is done again by the next. */
  once<T>(asOf: Date, key: readonly (string | number | undefined)[], work: () => Promise<T>): Promise<T> {
    const minute = minuteOf(asOf) ?? 0;
    if (minute !== this.#minute || this.#done.size >= MOST_KEPT) this.#done.clear();
    this.#minute = minute;
    const name = JSON.stringify(key);
    // The key tells the kind of work, and with it the type of its result.
    const known = this.#done.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const result = work();
    this.#done.set(name, result);
    result.catch(() => this.#done.delete(name));
    return result;
  }
}

/** Minutes since 1970; undefined where no moment is given. */
export function minuteOf(moment: Date | undefined): number | undefined {
  return moment === undefined ? undefined : Math.floor(moment.getTime() / MINUTE_MS);
}
