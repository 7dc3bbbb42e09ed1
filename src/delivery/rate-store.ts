export interface RateRule {
  /** How many may come at once. */
  readonly burst: number;
  /** One more is allowed each time this has passed. */
  readonly intervalMs: number;
}

/** Allowances and moments that all workers share, by key. */
export interface RateStore {
  /** Takes one from the key's allowance; returns 0 when taken, else after how many milliseconds to come again. */
  take(key: string, rule: RateRule, now: Date): Promise<number>;
  /**
   * Reserves the next `count` moments, an interval apart, of which each belongs to one caller; returns the first, in
   * milliseconds since 1970.
   */
  reserve(
    key: string,
    slots: { readonly count: number; readonly intervalMs: number },
    now: Date,
  ): Promise<number>;
  /** No moment before `until` is given out any more. */
  holdUntil(key: string, until: Date): Promise<void>;
  prune(before: Date, limit: number): Promise<number>;
}
