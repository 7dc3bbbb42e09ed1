import { absorb, type Cluster, decay } from './cluster.ts';
import type { TermWeights } from './story-terms.ts';
import { type TermVector, termVectors } from './term-vectors.ts';

/** What is known of an article for telling what it shares with one in another language. */
export interface NamedArticle {
  readonly language: string;
  readonly names: TermWeights;
}

interface Profile {
  readonly cluster: Cluster;
  readonly languages: ReadonlySet<string>;
  readonly names: TermVector;
}

interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly likeness: number;
}

/** Two events of one day may share a president and a city; reports of one event share most of their names and numbers. */
const SHARED_NAMES = 4;
const SAME_EVENT = 0.22;
/** Names that more groups than this share do not say which of them belong together. */
const LONGEST_POSTINGS = 200;

/**
 * Joins groups of different languages that tell one event, going by the names (by sound, so in any script) and numbers that
 * they share; no group takes in two of one language. `articles` are those that the groups' members index.
 */
export function joinLanguages(
  clusters: readonly Cluster[],
  articles: readonly NamedArticle[],
): readonly Cluster[] {
  if (new Set(articles.map(({ language }) => language)).size < 2) return clusters;
  const profiles = profilesOf(clusters, articles);
  const spoken = new Map(profiles.map(({ cluster, languages }) => [cluster, languages]));
  const absorbedBy = new Map<Cluster, Cluster>();
  const home = (cluster: Cluster): Cluster => {
    const next = absorbedBy.get(cluster);
    return next === undefined ? cluster : home(next);
  };
  for (const { a, b } of pairsOf(profiles).toSorted((one, other) => other.likeness - one.likeness)) {
    const [first, second] = [home(a.cluster), home(b.cluster)];
    const [here, there] = [spoken.get(first) ?? [], spoken.get(second) ?? []];
    if (first === second || share(here, there)) continue;
    spoken.set(first, new Set([...here, ...there]));
    absorb(first, second);
    absorbedBy.set(second, first);
  }
  return clusters.filter((cluster) => !absorbedBy.has(cluster));
}

function share(a: Iterable<string>, b: Iterable<string>): boolean {
  const known = new Set(a);
  return [...b].some((item) => known.has(item));
}

function profilesOf(clusters: readonly Cluster[], articles: readonly NamedArticle[]): readonly Profile[] {
  const members = clusters.map((cluster) => cluster.members.flatMap((index) => articles[index] ?? []));
  const vectors = termVectors(members.map(sumOfNames));
  return clusters.map((cluster, index) => ({
    cluster,
    languages: new Set(members[index]?.map(({ language }) => language)),
    names: vectors[index] ?? new Map(),
  }));
}

function sumOfNames(articles: readonly NamedArticle[]): TermWeights {
  const sum = new Map<string, number>();
  for (const { names } of articles)
    for (const [name, weight] of names) sum.set(name, (sum.get(name) ?? 0) + weight / articles.length);
  return sum;
}

function pairsOf(profiles: readonly Profile[]): readonly Pair[] {
  const postings = new Map<string, Profile[]>();
  const pairs: Pair[] = [];
  for (const b of profiles) {
    const shared = new Map<Profile, { product: number; names: number }>();
    for (const [name, weight] of b.names) {
      const known = postings.get(name) ?? [];
      postings.set(name, known);
      if (known.length <= LONGEST_POSTINGS)
        for (const a of known) {
          const { product, names } = shared.get(a) ?? { product: 0, names: 0 };
          shared.set(a, { product: product + weight * (a.names.get(name) ?? 0), names: names + 1 });
        }
      known.push(b);
    }
    for (const [a, { product, names }] of shared) {
      const likeness = product * decay(a.cluster, b.cluster);
      if (names >= SHARED_NAMES && likeness >= SAME_EVENT && !share(a.languages, b.languages))
        pairs.push({ a, b, likeness });
    }
  }
  return pairs;
}
