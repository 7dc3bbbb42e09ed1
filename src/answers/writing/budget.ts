/** What a model may take at most; what is not given is not limited. Money in the currency of the prices. */
export interface Limit {
  readonly tokens?: number;
  readonly money?: number;
}

export interface Budget {
  readonly perReaderAndDay: Limit;
  readonly perDay: Limit;
  readonly inAll: Limit;
  /** For a million tokens. */
  readonly prices: { readonly input: number; readonly output: number };
}
