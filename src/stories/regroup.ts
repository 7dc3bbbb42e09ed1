import type { Cluster } from './cluster.ts';
import { ClusterIndex } from './cluster-index.ts';
import { settleClusters } from './settle-clusters.ts';
import { splitCluster } from './split-cluster.ts';
import type { WindowArticles } from './window-articles.ts';

/** What the linkage of two groups must reach for them to be one story. */
export const SAME_STORY = 0.75;
/** Two large parts of one group stand apart below this: what is known of them by then is more than when they were joined. */
const STILL_ONE_STORY = 0.82;
/** One or two reports that found no company go to the nearest story for less: most reports are of some story. */
const SMALL = 2;
const NEAR_ENOUGH = 0.6;

/** Groups the articles of the window anew from single ones; each is in its group then. */
export function regroup(articles: WindowArticles): ClusterIndex {
  const index = new ClusterIndex();
  for (const cluster of articles.startAnew()) index.add(cluster);
  const move = (large: Cluster, small: Cluster) => articles.move(small, large);
  settleClusters(index, SAME_STORY, move);
  for (const cluster of index.clusters) split(cluster, index, articles);
  for (const cluster of index.clusters) {
    if (cluster.members.length > SMALL || !index.has(cluster)) continue;
    const nearest = index.nearest(cluster);
    if (nearest === null || nearest.linkage < NEAR_ENOUGH) continue;
    move(nearest.cluster, cluster);
    index.merge(nearest.cluster, cluster);
  }
  return index;
}

function split(cluster: Cluster, index: ClusterIndex, articles: WindowArticles): void {
  const whole = [cluster];
  for (let next = whole.pop(); next !== undefined; next = whole.pop()) {
    const parts = splitCluster(articles.singlesOf(next), STILL_ONE_STORY);
    if (parts === null) continue;
    index.remove(next);
    for (const part of parts) {
      articles.move(part, part);
      index.add(part);
      whole.push(part);
    }
  }
}
