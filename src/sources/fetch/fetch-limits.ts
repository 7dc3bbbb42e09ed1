/** What one fetch may cost, redirects and all. */
export interface FetchLimits {
  readonly redirects: number;
  /** Of the body, on the wire and when decompressed. */
  readonly bytes: number;
  /** From the first look-up to the last byte; turns that are waited for do not count. */
  readonly totalMs: number;
  readonly connectMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  redirects: 5,
  bytes: 10_000_000,
  totalMs: 20_000,
  connectMs: 10_000,
};
