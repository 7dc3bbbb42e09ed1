import type { TermVector } from './term-vectors.ts';

/** A growing group of articles, summed up so that comparing two costs the same whatever their size. */
export interface Cluster {
  /** Indexes of the articles. */
  readonly members: number[];
  /** Sum of the members' vectors. */
  readonly sum: Map<string, number>;
  /** Sum of the similarities of all pairs of members. */
  pairSimilarity: number;
  /** Milliseconds since 1970 of the first and last dated member; NaN where none is dated. */
  first: number;
  last: number;
  /** One up with every change. */
  version: number;
}

/** How alike two articles of one story usually are, and how many pairs of its own outweigh that expectation. */
const USUAL_SIMILARITY = 0.15;
const USUAL_PAIRS = 20;
const HALF_LIFE_MS = 5 * 24 * 3_600_000;

export function clusterOf(index: number, vector: TermVector, publishedAtMs: number): Cluster {
  return {
    members: [index],
    sum: new Map(vector),
    pairSimilarity: 0,
    first: publishedAtMs,
    last: publishedAtMs,
    version: 0,
  };
}

/** Sum of the similarities of all pairs with one article of each. */
export function dot(a: Cluster, b: Cluster): number {
  const [small, large] = a.sum.size < b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/**
 * How well two groups tell one event: the average similarity of their articles (average linkage), measured against how
 * alike the articles within each are. Two fights of one boxer share his name and sport, but the reports of each
 * fight are much more alike among themselves; so a group that has grown dense is harder to join. Halved for every five days
 * that lie between them.
 */
export function linkage(a: Cluster, b: Cluster, product = dot(a, b)): number {
  const average = product / (a.members.length * b.members.length);
  return (average * decay(a, b)) / Math.sqrt(density(a) * density(b));
}

/** Average similarity within a group, as far as its own pairs outweigh what is usual. */
function density(cluster: Cluster): number {
  const size = cluster.members.length;
  const pairs = (size * (size - 1)) / 2;
  return (cluster.pairSimilarity + USUAL_PAIRS * USUAL_SIMILARITY) / (pairs + USUAL_PAIRS);
}

/** Halves for every five days between two groups; 1 where either has no date. */
export function decay(a: Cluster, b: Cluster): number {
  const gapMs = Math.max(a.first - b.last, b.first - a.last, 0);
  return Number.isNaN(gapMs) ? 1 : 0.5 ** (gapMs / HALF_LIFE_MS);
}

/** Moves all that is in `b` into `a`. */
export function absorb(a: Cluster, b: Cluster): void {
  a.pairSimilarity += b.pairSimilarity + dot(a, b);
  for (const [term, weight] of b.sum) a.sum.set(term, (a.sum.get(term) ?? 0) + weight);
  a.members.push(...b.members);
  a.first = Number.isNaN(a.first) ? b.first : Math.min(a.first, Number.isNaN(b.first) ? a.first : b.first);
  a.last = Number.isNaN(a.last) ? b.last : Math.max(a.last, Number.isNaN(b.last) ? a.last : b.last);
  a.version++;
}
