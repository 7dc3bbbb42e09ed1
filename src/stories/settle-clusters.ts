import type { Cluster } from './cluster.ts';
import type { ClusterIndex, Neighbour } from './cluster-index.ts';
import { PriorityQueue } from './priority-queue.ts';

interface Proposal {
  readonly cluster: Cluster;
  readonly version: number;
  readonly neighbour: Neighbour;
  readonly neighbourVersion: number;
}

/**
 * Joins groups, the best pair first, until no pair reaches `threshold`. What came early was grouped knowing little; this
 * mends it. Proposals that a merger has outdated are made anew when their turn comes.
 */
export function settleClusters(
  index: ClusterIndex,
  threshold: number,
  onMerge: (large: Cluster, small: Cluster) => void,
): void {
  const queue = new PriorityQueue<Proposal>(({ neighbour }) => neighbour.linkage);
  const propose = (cluster: Cluster) => {
    const neighbour = index.nearest(cluster);
    if (neighbour === null || neighbour.linkage < threshold) return;
    queue.push({ cluster, version: cluster.version, neighbour, neighbourVersion: neighbour.cluster.version });
  };
  for (const cluster of index.clusters) propose(cluster);
  for (let proposal = queue.pop(); proposal !== undefined; proposal = queue.pop()) {
    const { cluster, version, neighbour, neighbourVersion } = proposal;
    const isKnown = index.has(cluster);
    if (!isKnown || cluster.version !== version) continue;
    if (!index.has(neighbour.cluster) || neighbour.cluster.version !== neighbourVersion) {
      propose(cluster);
      continue;
    }
    const [large, small] =
      cluster.members.length >= neighbour.cluster.members.length
        ? [cluster, neighbour.cluster]
        : [neighbour.cluster, cluster];
    onMerge(large, small);
    index.merge(large, small);
    propose(large);
  }
}
