/** What the bot says to its admins about sources, in one language. Everything put in comes ready to be shown. */
export interface SourcesWording {
  /** For the help. */
  readonly command: string;
  readonly looking: string;
  readonly nothingFound: (reason: string) => string;
  readonly noFeed: string;
  /** A channel's name or link: its posts can only be had by being there. */
  readonly forwardInstead: string;
  readonly foundFeeds: (count: number) => string;
  readonly followedAlready: (title: string) => string;
  /** "RSS, 20 entries, latest 2 March, summaries: I read their pages". */
  readonly feedFacts: (facts: {
    format: string;
    items: number;
    latest: string | null;
    isWhole: boolean;
  }) => string;
  readonly foundPage: (facts: { title: string; chars: number }) => string;
  readonly foundOutlines: (facts: { feeds: number; known: number; unusable: number }) => string;
  readonly foundChannel: (title: string) => string;
  readonly foundPost: string;
  readonly addFeed: string;
  readonly addFeeds: (count: number) => string;
  readonly addPage: string;
  readonly indexChannel: string;
  readonly onlyPost: string;
  readonly no: string;
  readonly notAdded: string;
  readonly addedFeeds: (added: number, known: number) => string;
  readonly addedPage: (summary: { added: number; changed: number }) => string;
  readonly channelApproved: (title: string) => string;
  readonly channelRefused: (title: string) => string;
  readonly postsLost: (title: string) => string;
  readonly sources: string;
  readonly totals: (totals: {
    active: number;
    failing: number;
    paused: number;
    dead: number;
    channels: number;
  }) => string;
  readonly none: string;
  readonly neverRead: string;
  readonly read: (at: string) => string;
  readonly next: (at: string) => string;
  readonly state: { readonly paused: string; readonly dead: string };
  readonly counts: (counts: { articles: number; partial: number; rejected: number }) => string;
  readonly failures: (count: number, reason: string) => string;
  readonly posts: (count: number) => string;
  readonly troubles: string;
  readonly tryNow: string;
  readonly pause: string;
  readonly resume: string;
  readonly remove: string;
  readonly removeQuestion: (title: string) => string;
  readonly removed: string;
  readonly back: string;
  readonly more: string;
  readonly tried: string;
  readonly gone: string;
  readonly failingLong: (title: string, days: number, reason: string) => string;
  readonly dead: (title: string, reason: string) => string;
}
