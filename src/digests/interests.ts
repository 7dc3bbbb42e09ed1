/** What a reader wants more of, and what not at all, in the reader's own words. */
export interface Interests {
  /** Topics and people that put a story further up. */
  readonly topics: readonly string[];
  /** Topics and people whose stories are left out. */
  readonly muted: readonly string[];
  /** Whether stories on other topics are left out; where there are no topics, nothing is. */
  readonly onlyTopics?: boolean;
  /** Outlets that are not told from. */
  readonly mutedSources: readonly string[];
}

export const NO_INTERESTS: Interests = { topics: [], muted: [], mutedSources: [] };
