import { absorb, type Cluster, linkage } from './cluster.ts';
import { dotOf } from './sparse-vector.ts';

/** Fewer articles do not show that they tell two events. */
const SMALLEST = 6;
const SMALLEST_PART = 3;
/** Rounds of 2-means; a group is parted after two or three. */
const ROUNDS = 6;

/**
 * The two parts of a group that tell two events, as their sums; null where it tells one. What was joined while both were small is
 * seen to be two when both have grown: less near each other than `threshold`. `articles` are groups of one article each.
 */
export function splitCluster(
  articles: readonly Cluster[],
  threshold: number,
): readonly [Cluster, Cluster] | null {
  if (articles.length < SMALLEST) return null;
  // The article least like the others begins one part, the one least like that begins the other.
  const outer = leastLike(articles, sumOf(articles));
  let parts: readonly [Cluster, Cluster] = [outer, leastLike(articles, outer)];
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = assign(articles, parts);
    if (Math.min(a.length, b.length) < SMALLEST_PART) return null;
    parts = [sumOf(a), sumOf(b)];
  }
  return linkage(...parts) < threshold ? parts : null;
}

function assign(
  articles: readonly Cluster[],
  [a, b]: readonly [Cluster, Cluster],
): readonly [Cluster[], Cluster[]] {
  const assigned: [Cluster[], Cluster[]] = [[], []];
  const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)];
  for (const article of articles) {
    const isA = dotOf(article.sum, a.sum) / lengthA >= dotOf(article.sum, b.sum) / lengthB;
    assigned[isA ? 0 : 1].push(article);
  }
  return assigned;
}

function leastLike(articles: readonly Cluster[], { sum }: Cluster): Cluster {
  const [first, ...others] = articles;
  if (first === undefined) throw new RangeError('there is nothing to choose from');
  let [least, found] = [dotOf(first.sum, sum), first];
  for (const article of others) {
    const product = dotOf(article.sum, sum);
    if (product < least) [least, found] = [product, article];
  }
  return found;
}

function sumOf([first, ...others]: readonly Cluster[]): Cluster {
  if (first === undefined) throw new RangeError('there is nothing to add up');
  const sum = { ...first, members: [...first.members] };
  for (const article of others) absorb(sum, article);
  return sum;
}

function lengthOf({ sum }: Cluster): number {
  return Math.sqrt(dotOf(sum, sum)) || 1;
}
