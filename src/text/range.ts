/** A half-open range `[start, end)` in UTF-16 units of a text that the context names. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
