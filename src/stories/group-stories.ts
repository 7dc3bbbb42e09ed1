import { type Cluster, clusterOf } from './cluster.ts';
import { ClusterIndex } from './cluster-index.ts';
import { joinLanguages } from './join-languages.ts';
import { settleClusters } from './settle-clusters.ts';
import type { GroupableArticle, Story } from './story.ts';
import { type StoryTerms, storyTerms } from './story-terms.ts';
import { termVectors } from './term-vectors.ts';

/** What the linkage of two groups must reach for them to be one story. */
const SAME_STORY = 0.75;

/**
 * Groups articles by the event that they tell of, in time proportional to their number: starting from single articles, the
 * two nearest groups are joined until none are near enough. Articles of equal words count as one.
 */
export function groupStories(articles: readonly GroupableArticle[]): readonly Story[] {
  const { origins, copies } = foldCopies(articles.toSorted(byPublication));
  const terms = origins.map(storyTerms);
  const named = terms.map(({ names }, index) => ({ names, language: origins[index]?.language ?? '' }));
  const clusters = joinLanguages(clusterByWords(origins, terms), named);
  return clusters.map((cluster) => storyOf(cluster, origins, copies));
}

function clusterByWords(
  origins: readonly GroupableArticle[],
  terms: readonly StoryTerms[],
): readonly Cluster[] {
  const vectors = termVectors(terms.map(({ words }) => words));
  const index = new ClusterIndex();
  for (const [i, vector] of vectors.entries())
    index.add(clusterOf(i, vector, Date.parse(origins[i]?.publishedAt ?? '')));
  settleClusters(index, SAME_STORY);
  return index.clusters;
}

function byPublication(a: GroupableArticle, b: GroupableArticle): number {
  const [dayA, dayB] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

/** The first article of each text, and by its id the ids of those that repeat it. */
function foldCopies(ordered: readonly GroupableArticle[]) {
  const firsts = new Map<string, GroupableArticle>();
  const copies = new Map<string, string[]>();
  for (const article of ordered) {
    const first = firsts.get(article.contentKey);
    if (first === undefined) {
      firsts.set(article.contentKey, article);
      copies.set(article.id, []);
    } else copies.get(first.id)?.push(article.id);
  }
  return { origins: [...firsts.values()], copies };
}

function storyOf(
  cluster: Cluster,
  origins: readonly GroupableArticle[],
  copies: ReadonlyMap<string, readonly string[]>,
): Story {
  const originIds = cluster.members.toSorted((a, b) => a - b).flatMap((index) => origins[index]?.id ?? []);
  return {
    key: originIds[0] ?? '',
    originIds,
    copyIds: originIds.flatMap((id) => copies.get(id) ?? []),
  };
}
