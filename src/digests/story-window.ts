import { importanceOf } from './story-importance.ts';
import type { ToldStory } from './told-story.ts';
import { TopicFinder } from './topic-finder.ts';

/** What a reader was shown of a story. */
export interface Shown {
  /** The key under which the reader's ledger has it. */
  readonly ledgerKey: string;
  /** ISO instant of the newest report shown. */
  readonly until: string;
}

const ISO_LENGTH = '2025-01-01T00:00:00.000Z'.length;
const RANKED_FOR_MS = 5 * 60_000;

/** The stories of some days, with what is looked up in them for every reader. */
export class RecentStories {
  readonly stories: readonly ToldStory[];
  readonly topics: TopicFinder;
  /** How many articles were looked at. */
  readonly articles: number;
  /** ISO instant of the earliest of them. */
  readonly first: string | undefined;
  readonly #byArticle: ReadonlyMap<string, ToldStory>;
  #ranked: { readonly atMs: number; readonly stories: readonly ToldStory[] } | null = null;
  #importance = new Map<ToldStory, number>();
  readonly #shown = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, Shown>>();

  constructor(stories: readonly ToldStory[], articles: number, first: string | undefined) {
    this.stories = stories;
    this.topics = new TopicFinder(stories);
    this.articles = articles;
    this.first = first;
    this.#byArticle = new Map(
      stories.flatMap((story) => [...story.articleIds].map((id) => [id, story] as const)),
    );
  }

  /** The most important first, to some minutes. */
  ranked(asOf: Date): readonly ToldStory[] {
    if (this.#ranked !== null && Math.abs(this.#ranked.atMs - asOf.getTime()) < RANKED_FOR_MS)
      return this.#ranked.stories;
    const weighed = this.stories.map((story) => ({ story, importance: importanceOf(story, asOf) }));
    weighed.sort((a, b) => b.importance - a.importance || (a.story.key < b.story.key ? -1 : 1));
    this.#importance = new Map(weighed.map(({ story, importance }) => [story, importance]));
    this.#ranked = { atMs: asOf.getTime(), stories: weighed.map(({ story }) => story) };
    return this.#ranked.stories;
  }

  /** As of the last ranking; anew for a story that is told to this reader from other reports than to others. */
  importanceOf(story: ToldStory, asOf: Date): number {
    return this.#importance.get(story) ?? importanceOf(story, asOf);
  }

  /** By the story's key what a reader was shown of it. `seen` is the ledger: newest report shown, by ids of articles. */
  shownOf(seen: ReadonlyMap<string, string>): ReadonlyMap<string, Shown> {
    const known = this.#shown.get(seen);
    if (known !== undefined) return known;
    const shown = new Map<string, Shown>();
    for (const [ledgerKey, latest] of seen) {
      const story = this.#byArticle.get(ledgerKey);
      if (story === undefined) continue;
      const until = latest.length === ISO_LENGTH ? latest : new Date(latest).toISOString();
      const before = shown.get(story.key);
      shown.set(story.key, {
        ledgerKey: before?.ledgerKey ?? ledgerKey,
        until: before !== undefined && before.until > until ? before.until : until,
      });
    }
    this.#shown.set(seen, shown);
    return shown;
  }
}
