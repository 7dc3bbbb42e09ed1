import type { StoryMember } from '../stories/story-store.ts';

/** A story as a digest chooses it; the texts of its reports are read only where it is told. */
export interface ToldStory {
  readonly key: string;
  /** Articles that are no copies, in order of publication. */
  readonly reports: readonly StoryMember[];
  readonly copies: number;
  /** Outlets that tell it in their own words; an article without an outlet stands for itself. */
  readonly outlets: number;
  /** Ids of all its articles. */
  readonly articleIds: ReadonlySet<string>;
  /** ISO instant of the newest report that is no copy. */
  readonly latest: string;
  /** The part of the paper that most outlets put it in; '' where none says. */
  readonly section: string;
}

/** The stories that these articles make, as of those that are given; stories of which only copies are left are none. */
export function toldStories(members: readonly StoryMember[]): readonly ToldStory[] {
  const byKey = Map.groupBy(members, ({ storyKey }) => storyKey);
  return [...byKey].flatMap(([key, articles]) => {
    const reports = articles.filter(({ copyOf }) => copyOf === null);
    const latest = reports.at(-1)?.publishedAt;
    if (latest === undefined) return [];
    return [
      {
        key,
        reports,
        copies: articles.length - reports.length,
        outlets: new Set(reports.map(({ source, articleId }) => source ?? articleId)).size,
        articleIds: new Set(articles.map(({ articleId }) => articleId)),
        latest,
        section: mostCommon(reports.map(({ section }) => section).filter((section) => section !== '')),
      },
    ];
  });
}

function mostCommon(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  );
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
