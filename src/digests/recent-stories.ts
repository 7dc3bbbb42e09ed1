import type { ArticleIndex, Interval } from '../search/article-index.ts';
import type { StoryMember, StoryStore, StoryWindow } from '../stories/story-store.ts';
import { RecentStories } from './story-window.ts';
import { toldStories } from './told-story.ts';

/** Puts the articles of a window into their stories, where they are in none yet. */
export type CatchUp = (window: StoryWindow, now: Date) => Promise<unknown>;

export interface RecentStoriesParts {
  readonly index: ArticleIndex;
  readonly stories: StoryStore;
  readonly catchUp: CatchUp;
}

/** What goes on for longer than this is a new story. */
const LOOK_BACK_MS = 4 * 24 * 3_600_000;
/** The latest stories of any age are those of so many newest articles. */
const ARTICLES_OF_ANY_AGE = 1_000;
/** More stories than readers of a week choose from; only what they are chosen by is read of them. */
const MOST_STORIES = 20_000;
/** Readers of one hour share a window; a few windows serve all zones. */
const HOUR_MS = 3_600_000;
const KEPT_WINDOWS = 3;
/** A changed article shows after this long at the latest, a new one at once. */
const FRESH_MS = 5 * 60_000;

interface Window {
  readonly asOf: number;
  readonly articles: number;
  readonly last: string | undefined;
  readonly stories: Promise<RecentStories>;
}

interface Look {
  readonly asOf: Date;
  readonly interval: Interval;
  readonly language: string | undefined;
}

/** Reads the stories told around an interval, once for all readers whose digests fall into the same minutes. */
export class RecentStoriesReader {
  readonly #parts: RecentStoriesParts;
  readonly #windows = new Map<string, Window>();
  readonly #batches = new WeakMap<Date, Map<string, Promise<RecentStories>>>();

  constructor(parts: RecentStoriesParts) {
    this.#parts = parts;
  }

  /** Requests with one and the same `asOf` are looked up once: those of a batch of readers. */
  read(asOf: Date, since: Date | undefined, language: string | undefined): Promise<RecentStories> {
    const interval = windowOf(asOf, since);
    const key = `${interval.from ?? ''} ${language ?? ''}`;
    const ofBatch = this.#batches.get(asOf) ?? new Map<string, Promise<RecentStories>>();
    this.#batches.set(asOf, ofBatch);
    const known = ofBatch.get(key) ?? this.#look(key, { asOf, interval, language });
    ofBatch.set(key, known);
    // What failed is tried again by the next reader.
    known.catch(() => ofBatch.delete(key));
    return known;
  }

  async #look(key: string, { asOf, interval, language }: Look): Promise<RecentStories> {
    const { articles, last } = await this.#parts.index.coverage(interval);
    const known = this.#windows.get(key);
    const isFresh =
      known?.articles === articles &&
      known.last === last &&
      Math.abs(known.asOf - asOf.getTime()) <= FRESH_MS;
    if (known !== undefined && isFresh) return known.stories;
    const stories = this.#load(interval.from, asOf, language);
    this.#keep(key, { asOf: asOf.getTime(), articles, last, stories });
    return stories;
  }

  #keep(key: string, window: Window): void {
    this.#windows.delete(key);
    this.#windows.set(key, window);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > KEPT_WINDOWS && oldest !== undefined) this.#windows.delete(oldest);
    // What failed is tried again by the next reader.
    window.stories.catch(() => {
      if (this.#windows.get(key) === window) this.#windows.delete(key);
    });
  }

  async #load(since: string | undefined, asOf: Date, language: string | undefined): Promise<RecentStories> {
    const { stories, catchUp } = this.#parts;
    const to = asOf.toISOString();
    const from = since ?? (await stories.reachingBack(to, ARTICLES_OF_ANY_AGE));
    if (from === null) return new RecentStories([], 0, undefined);
    await catchUp({ from, to }, asOf);
    const members = await stories.members({ from, to }, MOST_STORIES);
    const isVisible = (member: StoryMember) =>
      isBetween(member, from, to) && (language === undefined || member.language === language);
    const visible = members.filter(isVisible);
    return new RecentStories(toldStories(members, isVisible, from), visible.length, visible[0]?.publishedAt);
  }
}

/** A story that began before the window is told from what is in it. */
function isBetween({ publishedAt }: StoryMember, from: string, to: string): boolean {
  return publishedAt >= from && publishedAt <= to;
}

function windowOf(asOf: Date, since: Date | undefined): Interval {
  if (since === undefined) return { asOf: asOf.toISOString() };
  const from = Math.floor((since.getTime() - LOOK_BACK_MS) / HOUR_MS) * HOUR_MS;
  return { from: new Date(from).toISOString(), asOf: asOf.toISOString() };
}
