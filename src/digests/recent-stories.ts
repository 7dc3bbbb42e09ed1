import type { StoredArticle } from '../articles/article.ts';
import type { ArticleIndex, Interval } from '../search/article-index.ts';
import type { GroupableArticle, Story } from '../stories/story.ts';
import type { ToldStory } from './told-story.ts';

export type GroupStories = (
  articles: readonly GroupableArticle[],
) => readonly Story[] | Promise<readonly Story[]>;

export interface RecentStories {
  readonly stories: readonly ToldStory[];
  /** How many articles were looked at. */
  readonly articles: number;
  /** ISO instant of the earliest of them. */
  readonly first?: string;
}

/** What goes on for longer than this is a new story. */
const LOOK_BACK_MS = 4 * 24 * 3_600_000;
/** The newest ones; so grouping takes a second at most, however large the archive is. */
const MOST_ARTICLES = 1000;
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

/** Groups what was published around an interval, once for all readers whose digests fall into the same minutes. */
export class RecentStoriesReader {
  readonly #index: ArticleIndex;
  readonly #group: GroupStories;
  readonly #windows = new Map<string, Window>();

  constructor(index: ArticleIndex, group: GroupStories) {
    this.#index = index;
    this.#group = group;
  }

  async read(asOf: Date, since: Date | undefined, language: string | undefined): Promise<RecentStories> {
    const interval = windowOf(asOf, since);
    const { articles, last } = await this.#index.coverage(interval);
    const key = `${interval.from ?? ''} ${language ?? ''}`;
    const known = this.#windows.get(key);
    const isFresh =
      known?.articles === articles &&
      known.last === last &&
      Math.abs(known.asOf - asOf.getTime()) <= FRESH_MS;
    if (known !== undefined && isFresh) return known.stories;
    const stories = this.#load(interval, language);
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

  async #load(interval: Interval, language: string | undefined): Promise<RecentStories> {
    const latest = await this.#index.latest(interval, MOST_ARTICLES);
    const articles = latest.filter(
      (article) =>
        article.publishedAt !== undefined && (language === undefined || article.language === language),
    );
    const byId = new Map(articles.map((article) => [article.id, article]));
    const first = articles.at(-1)?.publishedAt;
    return {
      stories: (await this.#group(articles)).flatMap((story) => told(story, byId)),
      articles: articles.length,
      ...(first === undefined ? {} : { first }),
    };
  }
}

function windowOf(asOf: Date, since: Date | undefined): Interval {
  if (since === undefined) return { asOf: asOf.toISOString() };
  const from = Math.floor((since.getTime() - LOOK_BACK_MS) / HOUR_MS) * HOUR_MS;
  return { from: new Date(from).toISOString(), asOf: asOf.toISOString() };
}

function told(story: Story, articles: ReadonlyMap<string, StoredArticle>): readonly ToldStory[] {
  const reports = story.originIds.flatMap((id) => articles.get(id) ?? []);
  const latest = reports.at(-1)?.publishedAt;
  if (latest === undefined) return [];
  return [
    {
      key: story.key,
      reports,
      copies: story.copyIds.length,
      outlets: new Set(reports.map(({ source, id }) => source ?? id)).size,
      articleIds: new Set([...story.originIds, ...story.copyIds]),
      latest,
    },
  ];
}
