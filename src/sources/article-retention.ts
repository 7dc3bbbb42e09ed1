/** From when on articles are kept, by the days (in UTC) on which they were published. */
export interface RetentionLimits {
  readonly keptFrom: Date;
  /** The same of articles that hold quotations of named people: not later. */
  readonly quotedKeptFrom: Date;
}

export interface DueArticles {
  readonly ids: readonly string[];
  /** The place to look on from; null where all was looked at. */
  readonly next: number | null;
}

/** Lets go of what was published long ago. An article's latest version tells when that was; the undated are never due. */
export interface ArticleRetention {
  /** Looks at so many versions, the oldest first, after a place (null: from the start). */
  due(limits: RetentionLimits, after: number | null, limit: number): Promise<DueArticles>;
  /**
   * Deletes those of `ids` that are still due, in one transaction: every version and all that is derived from it. Returns how
   * many went.
   */
  delete(ids: readonly string[], limits: RetentionLimits): Promise<number>;
}
