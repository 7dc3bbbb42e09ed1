import type { GroupableArticle, Story } from './story.ts';
import { StoryGrouper } from './story-grouper.ts';

/** Groups articles by the event that they tell of: all of them as they would have come, settled at the end. */
export function groupStories(articles: readonly GroupableArticle[]): readonly Story[] {
  const grouper = new StoryGrouper();
  for (const article of articles.toSorted(byPublication)) grouper.add(article);
  grouper.settle();
  return grouper.stories();
}

function byPublication(a: GroupableArticle, b: GroupableArticle): number {
  const [dayA, dayB] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}
