/** Whole numbers up to 2^53, each with a sum of weights: a Map of such numbers takes several times as long. */
export class NumberWeights {
  readonly #numbers: Float64Array;
  readonly #weights: Float64Array;
  readonly #mask: number;

  /** `most` is how many distinct numbers there may be at most. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#numbers = new Float64Array(slots).fill(FREE);
    this.#weights = new Float64Array(slots);
    this.#mask = slots - 1;
  }

  add(number: number, weight: number): void {
    let slot = hashOf(number) & this.#mask;
    while (this.#numbers[slot] !== number && this.#numbers[slot] !== FREE) slot = (slot + 1) & this.#mask;
    this.#numbers[slot] = number;
    this.#weights[slot] = (this.#weights[slot] ?? 0) + weight;
  }

  forEach(visit: (number: number, weight: number) => void): void {
    for (let slot = 0; slot < this.#numbers.length; slot++) {
      const number = this.#numbers[slot] ?? FREE;
      if (number !== FREE) visit(number, this.#weights[slot] ?? 0);
    }
  }
}

const FREE = -1;
/** Knuth's multiplier, the golden ratio of 2^32: neighbours fall far apart. */
const MULTIPLIER = 0x9e3779b1;

function hashOf(number: number): number {
  const low = number | 0;
  const high = (number / 2 ** 32) | 0;
  return Math.imul(low ^ Math.imul(high, MULTIPLIER), MULTIPLIER) >>> 11;
}
