/** What a feed says of something, and in which form it says it. */
export interface FeedText {
  readonly form: 'text' | 'html';
  readonly value: string;
}

/** One entry of a feed, whatever the format. All of it is what the feed claims. */
export interface FeedItem {
  /** The feed's own name for it: guid, id, rdf:about. */
  readonly guid?: string;
  /** Absolute, http or https. */
  readonly url?: string;
  /** Plain text; '' where there is none. */
  readonly title: string;
  readonly author?: string;
  /** ISO instants. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** A language tag. */
  readonly language?: string;
  /** The outlet that an aggregator says it took the entry from. */
  readonly source?: string;
  /** What the feed gives as the whole text. */
  readonly content?: FeedText;
  /** What it gives as a summary, or does not say what it is. */
  readonly summary?: FeedText;
}

/** How often a feed says that it changes. */
export interface FeedHints {
  /** At most once in that time. */
  readonly everyMs?: number;
  /** Hours of the day, UTC, and days of the week ("Sunday") in which nothing new comes. */
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly string[];
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

export interface Feed {
  readonly format: FeedFormat;
  /** Plain text; '' where there is none. */
  readonly title: string;
  /** The site that it belongs to. */
  readonly siteUrl?: string;
  readonly language?: string;
  readonly hints: FeedHints;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
  /** True where the document was broken and had to be mended before it could be read. */
  readonly isMended: boolean;
  /** The feed says of itself that nothing will come any more. */
  readonly isExpired: boolean;
}
