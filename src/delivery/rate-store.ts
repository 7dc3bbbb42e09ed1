export interface RateRule {
  /** How many may come at once. */
  readonly burst: number;
  /** One more is allowed each time this has passed. */
  readonly intervalMs: number;
}

export interface RateStore {
  /** Takes one from the key's allowance; returns 0 when taken, else after how many milliseconds to come again. */
  take(key: string, rule: RateRule, now: Date): Promise<number>;
  prune(before: Date, limit: number): Promise<number>;
}
