import type { SparseVector } from './sparse-vector.ts';

/**
 * As if this many more articles had been read, none with any of the terms: in a small collection the words of its one
 * big story are in most articles, and are still not common words.
 */
const UNSEEN_ARTICLES = 100;

/** In how many articles of the window each term stands. */
export class TermFrequencies {
  #frequencies = new Int32Array(1024);
  #articles = 0;

  learn(terms: SparseVector): void {
    this.#count(terms, 1);
  }

  forget(terms: SparseVector): void {
    this.#count(terms, -1);
  }

  /** The TF-IDF vector, of length 1, over what was learnt by now (Manning, Raghavan, Schütze 2008, 6.2). */
  weigh({ ids, weights }: SparseVector): SparseVector {
    const all = this.#articles + UNSEEN_ARTICLES + 1;
    const weighed = new Float32Array(weights.length);
    let squares = 0;
    for (let i = 0; i < ids.length; i++) {
      const frequency = this.#frequencies[ids[i] ?? 0] ?? 0;
      const weight = (weights[i] ?? 0) * Math.log(all / (frequency + 0.5));
      weighed[i] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < weighed.length; i++) weighed[i] = (weighed[i] ?? 0) / length;
    return { ids, weights: weighed };
  }

  #count({ ids }: SparseVector, change: number): void {
    this.#articles += change;
    this.#reserve(ids.at(-1) ?? 0);
    const frequencies = this.#frequencies;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      frequencies[id] = (frequencies[id] ?? 0) + change;
    }
  }

  /** Makes room for terms up to this one. */
  #reserve(last: number): void {
    if (last < this.#frequencies.length) return;
    const frequencies = new Int32Array(2 * last + 1);
    frequencies.set(this.#frequencies);
    this.#frequencies = frequencies;
  }
}
