import type { StoryFacts } from './story-facts.ts';

/** An article in its story, with what of it tells stories apart for readers, so that its text need not be read for that. */
export interface StoryMember {
  readonly articleId: string;
  readonly version: number;
  readonly storyKey: string;
  /** The article whose words it repeats; null where its words are its own. */
  readonly copyOf: string | null;
  /** See `StoryFacts.adds`. */
  readonly adds: boolean;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly title: string;
  readonly language: string;
  readonly source?: string;
  /** What the outlet's address calls the part of the paper: "sport"; '' where it does not. */
  readonly section: string;
  /** Search terms of its title and lead, and the keys of names in them. */
  readonly terms: readonly string[];
}

/** An article as it is put into its story, before its facts are found. */
export type PlacedArticle = Omit<StoryMember, 'adds'>;

/** ISO instants, both included. */
export interface StoryWindow {
  readonly from: string;
  readonly to: string;
}

/** What of an article is in a story by now. */
export interface Placement {
  readonly articleId: string;
  readonly storyKey: string;
}

/** Where stories are kept: each article of the archive that has a date, and which story it tells. */
export interface StoryStore {
  /** Dated articles of the window that are in no story yet, or were in another version; oldest first. */
  pending(window: StoryWindow, limit: number): Promise<readonly string[]>;
  /** Articles in stories that are no longer in the archive. */
  withdrawn(limit: number): Promise<readonly string[]>;
  /** Where the articles of the window are, in order of publication. */
  placements(window: StoryWindow): Promise<readonly Placement[]>;
  /** Writes where articles are, and takes others out of their stories. */
  save(members: readonly PlacedArticle[], gone: readonly string[]): Promise<void>;
  /** All members of the stories with a report in the window, in order of publication; at most `limit`, of the newest stories. */
  members(window: StoryWindow, limit: number): Promise<readonly StoryMember[]>;
  /** All articles in the stories that these articles are in. */
  membersWith(articleIds: readonly string[]): Promise<readonly StoryMember[]>;
  /** Articles of the window whose facts, in the version that is in its story, are not kept yet; the oldest first. */
  withoutFacts(
    window: StoryWindow,
    limit: number,
  ): Promise<readonly Pick<StoryMember, 'articleId' | 'copyOf'>[]>;
  saveFacts(facts: readonly StoryFacts[]): Promise<void>;
  /** Of those reports of which they are kept, in the order of `articleIds`. */
  facts(articleIds: readonly string[]): Promise<readonly StoryFacts[]>;
  /** The instant of the `count`-th newest article up to `to`, the oldest where there are fewer; null where there is none. */
  reachingBack(to: string, count: number): Promise<string | null>;
}
