/** A row of `posting_segments` that may be read. */
export interface Segment {
  readonly id: number;
  /** Never two segments have the same one, though an id is used again. */
  readonly token: number;
  readonly articles: number;
  /** The smallest and the greatest number in it. */
  readonly oldest: number;
  readonly newest: number;
}
