import type { StoryMember } from '../stories/story-store.ts';

/** A story as a digest chooses it; the texts of its reports are read only where it is told. */
export interface ToldStory {
  readonly key: string;
  /** Articles that tell something of their own, in order of publication: copies too that add to what they repeat. */
  readonly reports: readonly StoryMember[];
  /** Independent reports. */
  readonly origins: number;
  readonly copies: number;
  /** Outlets that tell it in their own words; an article without an outlet stands for itself. */
  readonly outlets: number;
  /** Reports from before the time that stories are told from, in order of publication: what is known of them is not told as new. */
  readonly earlier: readonly StoryMember[];
  /** Ids of all its articles, whenever they came. */
  readonly articleIds: ReadonlySet<string>;
  /** ISO instant of the newest of the reports. */
  readonly latest: string;
  /** The part of the paper that most outlets put it in; '' where none says. */
  readonly section: string;
}

/**
 * The stories that these articles make, told from those that are visible; stories of which only copies are left are none. `members` are
 * all articles of the stories, in order of publication, `from` is when the visible ones begin (ISO instant).
 */
export function toldStories(
  members: readonly StoryMember[],
  isVisible: (member: StoryMember) => boolean,
  from: string,
): readonly ToldStory[] {
  const byKey = Map.groupBy(members, ({ storyKey }) => storyKey);
  return [...byKey].flatMap(([key, all]) => {
    const articles = all.filter(isVisible);
    const origins = articles.filter(({ copyOf }) => copyOf === null);
    const reports = articles.filter(({ copyOf, adds }) => copyOf === null || adds);
    const latest = reports.at(-1)?.publishedAt;
    if (origins.length === 0 || latest === undefined) return [];
    return [
      {
        key,
        reports,
        origins: origins.length,
        copies: articles.length - origins.length,
        outlets: outletsOf(origins),
        earlier: all.filter(({ publishedAt, copyOf }) => publishedAt < from && copyOf === null),
        articleIds: new Set(all.map(({ articleId }) => articleId)),
        latest,
        section: mostCommon(reports.map(({ section }) => section).filter((section) => section !== '')),
      },
    ];
  });
}

/** How many outlets tell these reports. */
export function outletsOf(reports: readonly StoryMember[]): number {
  return new Set(reports.map(({ source, articleId }) => source ?? articleId)).size;
}

function mostCommon(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  );
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
