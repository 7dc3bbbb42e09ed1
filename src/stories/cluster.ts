import { type Headline, standApart } from './headline.ts';
import { addVectors, dotOf, heaviestTerms, type SparseVector } from './sparse-vector.ts';

/** A growing group of articles, summed up so that comparing two costs the same whatever their size. */
export interface Cluster {
  /** Numbers of the articles. */
  readonly members: number[];
  /** Sum of the members' vectors; of a large group, its heaviest terms. */
  sum: SparseVector;
  /** Sum of the similarities of all pairs of members. */
  pairSimilarity: number;
  /** Milliseconds since 1970 of the first and last dated member; NaN where none is dated. */
  first: number;
  last: number;
  /** Of its first members. */
  headlines: readonly Headline[];
  /** One up with every change. */
  version: number;
}

/** How alike two articles of one story usually are, and how many pairs of its own outweigh that expectation. */
const USUAL_SIMILARITY = 0.15;
const USUAL_PAIRS = 20;
/** What a story is about is among the terms that weigh most in it. */
const MOST_TERMS = 1_000;
const HALF_LIFE_MS = 5 * 24 * 3_600_000;

/** Reports of one story say by then what sets it apart. */
const HEADLINES = 8;
/** Texts alike in nearly every word are several times as near as it takes; those of two events are not joined for that. */
const APART = 0.05;
/** Nothing is joined for less. */
const NEAR = 0.3;

interface Founding {
  readonly member: number;
  readonly vector: SparseVector;
  readonly publishedAtMs: number;
  readonly headline: Headline;
}

/** A cluster of one report. `publishedAtMs` is in milliseconds since 1970. */
export function clusterOf({ member, vector, publishedAtMs, headline }: Founding): Cluster {
  return {
    headlines: [headline],
    members: [member],
    sum: vector,
    pairSimilarity: 0,
    first: publishedAtMs,
    last: publishedAtMs,
    version: 0,
  };
}

/**
 * How well two groups tell one event: the average similarity of their articles (average linkage), measured against how
 * alike the articles within each are. Two fights of one boxer share his name and sport, but the reports of each
 * fight are much more alike among themselves; so a group that has grown dense is harder to join. Halved for every five days
 * that lie between them; next to nothing where they tell two events in the words of one, see `standApart`.
 */
export function linkage(a: Cluster, b: Cluster, product = dotOf(a.sum, b.sum)): number {
  const average = product / (a.members.length * b.members.length);
  const nearness = (average * decay(a, b)) / Math.sqrt(density(a) * density(b));
  return nearness > NEAR && standApart(a, b) ? nearness * APART : nearness;
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
  a.headlines = [...a.headlines, ...b.headlines].slice(0, HEADLINES);
  a.pairSimilarity += b.pairSimilarity + dotOf(a.sum, b.sum);
  a.sum = addVectors(a.sum, b.sum);
  // Cut to the half, so that it is not cut with every article.
  if (a.sum.ids.length > MOST_TERMS) a.sum = heaviestTerms(a.sum, MOST_TERMS / 2);
  for (const member of b.members) a.members.push(member);
  a.first = Number.isNaN(a.first) ? b.first : Math.min(a.first, Number.isNaN(b.first) ? a.first : b.first);
  a.last = Number.isNaN(a.last) ? b.last : Math.max(a.last, Number.isNaN(b.last) ? a.last : b.last);
  a.version++;
}

/** Takes one article out again. */
export function release(cluster: Cluster, member: number, vector: SparseVector): void {
  const at = cluster.members.indexOf(member);
  if (at < 0) return;
  cluster.members.splice(at, 1);
  cluster.sum = addVectors(cluster.sum, vector, -1);
  cluster.pairSimilarity = Math.max(0, cluster.pairSimilarity - dotOf(cluster.sum, vector));
  cluster.version++;
}
