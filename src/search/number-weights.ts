/** Whole numbers up to 2^53, each with a sum of weights: a Map of such numbers takes several times as long. */
export class NumberWeights {
  readonly numbers: Float64Array;
  readonly weights: Float64Array;
  /** How many distinct numbers there are; the arrays are filled up to here, in the order in which the numbers came. */
  size = 0;
  /** Places in the arrays, from 1 on; 0 is a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** `most` is how many distinct numbers there may be at most. */
  constructor(most: number) {
    this.numbers = new Float64Array(most);
    this.weights = new Float64Array(most);
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** Makes room for other numbers: the tables are large, and made anew for each question they would be most of its garbage. */
  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }

  /** Adds a weight to each of some numbers. */
  add(added: Float64Array, weight: number): void {
    const { numbers, weights } = this;
    const slots = this.#slots;
    const mask = this.#mask;
    let size = this.size;
    for (const number of added) {
      let slot = hashOf(number) & mask;
      let place = (slots[slot] ?? 0) - 1;
      while (place >= 0 && numbers[place] !== number) {
        slot = (slot + 1) & mask;
        place = (slots[slot] ?? 0) - 1;
      }
      if (place >= 0) weights[place] = (weights[place] ?? 0) + weight;
      else {
        numbers[size] = number;
        weights[size] = weight;
        size++;
        slots[slot] = size;
      }
    }
    this.size = size;
  }
}

/** Knuth's multiplier, the golden ratio of 2^32: neighbours fall far apart. */
const MULTIPLIER = 0x9e3779b1;

function hashOf(number: number): number {
  const low = number | 0;
  const high = (number / 2 ** 32) | 0;
  return Math.imul(low ^ Math.imul(high, MULTIPLIER), MULTIPLIER) >>> 11;
}
