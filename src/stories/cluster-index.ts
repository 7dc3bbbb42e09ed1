import { absorb, type Cluster, linkage } from './cluster.ts';
import { keepHeaviest } from './keep-heaviest.ts';
import { Postings } from './postings.ts';

export interface Neighbour {
  readonly cluster: Cluster;
  readonly linkage: number;
}

/** Terms that more groups than this share do not say which of them is near. */
const LONGEST_POSTINGS = 100;
/** Common terms are common for long: one new group in so many looks whether they still are. */
const LOOKS_BETWEEN = 16;
/** Terms of a group that are looked up, heaviest first. */
const TERMS_LOOKED_UP = 24;
/** A group that shares less of the weight looked up, one or two words of thirty, tells another event. */
const LEAST_SHARED = 1 / 16;
/** Groups that are compared exactly. */
const COMPARED = 12;

/** Finds the group nearest to a group at a cost that does not grow with their number. */
export class ClusterIndex {
  /** By term the numbers of the groups that have it; those merged or gone since are passed over. */
  readonly #postings = new Postings();
  readonly #clusters: (Cluster | undefined)[] = [];
  readonly #numbers = new Map<Cluster, number>();
  /** Per group what it shares with the one looked up; all zero between look-ups. */
  #shared = new Float32Array(1024);
  /** By term the weights of the group looked up; all zero between look-ups. */
  #weights = new Float32Array(1024);

  get clusters(): readonly Cluster[] {
    return [...this.#numbers.keys()];
  }

  has(cluster: Cluster): boolean {
    return this.#numbers.has(cluster);
  }

  add(cluster: Cluster): void {
    const number = this.#clusters.push(cluster) - 1;
    this.#numbers.set(cluster, number);
    if (number >= this.#shared.length) this.#shared = new Float32Array(2 * number);
    const { ids } = cluster.sum;
    this.#postings.reserve(ids.at(-1) ?? 0);
    for (let i = 0; i < ids.length; i++) this.#post(ids[i] ?? 0, number);
  }

  remove(cluster: Cluster): void {
    const number = this.#numbers.get(cluster);
    if (number === undefined) return;
    this.#clusters[number] = undefined;
    this.#numbers.delete(cluster);
  }

  /** Moves `small` into `large`; `small` need not be in the index. */
  merge(large: Cluster, small: Cluster): void {
    const kept = this.#numbers.get(large);
    if (kept === undefined) return;
    this.remove(small);
    const known = large.sum.ids;
    this.#postings.reserve(small.sum.ids.at(-1) ?? 0);
    for (let i = 0, j = 0; j < small.sum.ids.length; ) {
      const term = small.sum.ids[j] ?? 0;
      const other = known[i] ?? Number.POSITIVE_INFINITY;
      if (other < term) i++;
      else {
        if (other > term) this.#post(term, kept);
        j++;
      }
    }
    absorb(large, small);
  }

  nearest(cluster: Cluster): Neighbour | null {
    this.#spread(cluster, true);
    let best: Neighbour | null = null;
    for (const candidate of this.#candidates(cluster)) {
      const value = linkage(cluster, candidate, this.#productWith(candidate));
      if (best === null || value > best.linkage) best = { cluster: candidate, linkage: value };
    }
    this.#spread(cluster, false);
    return best;
  }

  /** Lays out the weights of the group looked up by term, or takes them away. */
  #spread({ sum: { ids, weights } }: Cluster, isSet: boolean): void {
    const last = ids.at(-1) ?? 0;
    if (last >= this.#weights.length) this.#weights = new Float32Array(2 * last + 1);
    for (let i = 0; i < ids.length; i++) this.#weights[ids[i] ?? 0] = isSet ? (weights[i] ?? 0) : 0;
  }

  #productWith({ sum: { ids, weights } }: Cluster): number {
    const spread = this.#weights;
    let product = 0;
    for (let i = 0; i < ids.length; i++) product += (weights[i] ?? 0) * (spread[ids[i] ?? 0] ?? 0);
    return product;
  }

  #post(term: number, number: number): void {
    if (this.#postings.lengthOf(term) <= LONGEST_POSTINGS) this.#postings.push(term, number);
    else if (number % LOOKS_BETWEEN === 0) this.#postAnew(term, number);
  }

  /** The list is full of groups that are gone, perhaps. */
  #postAnew(term: number, number: number): void {
    const start = this.#postings.startOf(term);
    const end = start + this.#postings.lengthOf(term);
    let living = 0;
    for (let i = start; i < end && living <= LONGEST_POSTINGS / 2; i++)
      if (this.#clusters[this.#postings.at(i)] !== undefined) living++;
    if (living > LONGEST_POSTINGS / 2) return;
    this.#postings.filter(term, (each) => this.#clusters[each] !== undefined);
    this.#postings.push(term, number);
  }

  /** Those that share the most weight on terms that not everybody has. */
  #candidates(cluster: Cluster): readonly Cluster[] {
    const own = this.#numbers.get(cluster);
    const shared = this.#shared;
    const touched: number[] = [];
    let sought = 0;
    for (const term of this.#tellingTerms(cluster)) {
      const weight = this.#weights[term] ?? 0;
      sought += weight;
      const start = this.#postings.startOf(term);
      const end = start + this.#postings.lengthOf(term);
      for (let i = start; i < end; i++) {
        const number = this.#postings.at(i);
        const before = shared[number] ?? 0;
        if (before === 0) touched.push(number);
        shared[number] = before + weight;
      }
    }
    const least = sought * LEAST_SHARED;
    const near: number[] = [];
    for (let i = 0; i < touched.length; i++) {
      const number = touched[i] ?? 0;
      if ((shared[number] ?? 0) < least || number === own) continue;
      if (this.#clusters[number] !== undefined) near.push(number);
    }
    const most = keepHeaviest(near, (number) => shared[number] ?? 0, COMPARED);
    for (let i = 0; i < touched.length; i++) shared[touched[i] ?? 0] = 0;
    return most.flatMap((number) => this.#clusters[number] ?? []);
  }

  #tellingTerms({ sum: { ids } }: Cluster): readonly number[] {
    const telling: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      const groups = this.#postings.lengthOf(ids[i] ?? 0);
      if (groups > 0 && groups <= LONGEST_POSTINGS) telling.push(ids[i] ?? 0);
    }
    return keepHeaviest(telling, (term) => this.#weights[term] ?? 0, TERMS_LOOKED_UP);
  }
}
