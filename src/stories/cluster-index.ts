import { absorb, type Cluster, linkage } from './cluster.ts';

export interface Neighbour {
  readonly cluster: Cluster;
  readonly linkage: number;
}

/** Terms that more groups than this share do not say which of them is near. */
const LONGEST_POSTINGS = 100;
/** Terms of a group that are looked up, heaviest first. */
const TERMS_LOOKED_UP = 24;
/** Groups that are compared exactly. */
const COMPARED = 12;

/** Finds the group nearest to a group at a cost that does not grow with their number. */
export class ClusterIndex {
  /** By term the numbers of the groups that have it; those merged away since are passed over. */
  readonly #postings = new Map<string, number[]>();
  readonly #clusters: (Cluster | undefined)[] = [];
  readonly #numbers = new Map<Cluster, number>();
  /** Per group what it shares with the one looked up; all zero between look-ups. */
  readonly #shared: number[] = [];

  get clusters(): readonly Cluster[] {
    return [...this.#numbers.keys()];
  }

  has(cluster: Cluster): boolean {
    return this.#numbers.has(cluster);
  }

  add(cluster: Cluster): void {
    const number = this.#clusters.push(cluster) - 1;
    this.#numbers.set(cluster, number);
    this.#shared.push(0);
    for (const term of cluster.sum.keys()) this.#post(term, number);
  }

  /** Moves `small` into `large`. */
  merge(large: Cluster, small: Cluster): void {
    const [kept, gone] = [this.#numbers.get(large), this.#numbers.get(small)];
    if (kept === undefined || gone === undefined) return;
    this.#clusters[gone] = undefined;
    this.#numbers.delete(small);
    for (const term of small.sum.keys()) if (!large.sum.has(term)) this.#post(term, kept);
    absorb(large, small);
  }

  nearest(cluster: Cluster): Neighbour | null {
    let best: Neighbour | null = null;
    for (const candidate of this.#candidates(cluster)) {
      const value = linkage(cluster, candidate);
      if (best === null || value > best.linkage) best = { cluster: candidate, linkage: value };
    }
    return best;
  }

  #post(term: string, number: number): void {
    const postings = this.#postings.get(term);
    if (postings === undefined) this.#postings.set(term, [number]);
    else postings.push(number);
  }

  /** Those that share the most weight on terms that not everybody has. */
  #candidates(cluster: Cluster): readonly Cluster[] {
    const touched: number[] = [];
    for (const [term, weight] of this.#tellingTerms(cluster))
      for (const number of this.#postings.get(term) ?? []) {
        const other = this.#clusters[number];
        if (other === undefined || other === cluster) continue;
        const before = this.#shared[number] ?? 0;
        if (before === 0) touched.push(number);
        this.#shared[number] = before + weight;
      }
    const most = heaviest(
      touched.map((number) => [number, this.#shared[number] ?? 0] as const),
      COMPARED,
    );
    for (const number of touched) this.#shared[number] = 0;
    return most.flatMap(([number]) => this.#clusters[number] ?? []);
  }

  #tellingTerms(cluster: Cluster): readonly (readonly [string, number])[] {
    const telling = [...cluster.sum].filter(([term]) => {
      const groups = this.#postings.get(term)?.length ?? 0;
      return groups > 1 && groups <= LONGEST_POSTINGS;
    });
    return heaviest(telling, TERMS_LOOKED_UP);
  }
}

function heaviest<Key>(
  entries: readonly (readonly [Key, number])[],
  count: number,
): readonly (readonly [Key, number])[] {
  if (entries.length <= count) return entries;
  const kept: (readonly [Key, number])[] = [];
  for (const entry of entries) {
    if (kept.length === count && entry[1] <= (kept.at(-1)?.[1] ?? 0)) continue;
    let at = Math.min(kept.length, count - 1);
    while (at > 0 && (kept[at - 1]?.[1] ?? 0) < entry[1]) {
      const above = kept[at - 1];
      if (above !== undefined) kept[at] = above;
      at--;
    }
    kept[at] = entry;
  }
  return kept;
}
