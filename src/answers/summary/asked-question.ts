/** A question for a fact, as the passages found for it are weighed. */
export interface AskedQuestion {
  readonly text: string;
  /** Its own words, where others of what was spoken of stand beside them in `text`. */
  readonly own?: string | undefined;
  readonly language: string;
  readonly kind: string;
}
