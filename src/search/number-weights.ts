const LEAST_ROOM = 1_024;
/** Slots for each number there is room for: half of them stay free, so that a search ends soon. */
const SLOTS_PER_NUMBER = 2;

/** Whole numbers up to 2^53, each with a sum of weights: a Map of such numbers takes several times as long. */
export class NumberWeights {
  /** How many distinct numbers there are; the arrays are filled up to here, in the order in which the numbers came. */
  size = 0;
  #numbers = new Float64Array(LEAST_ROOM);
  #weights = new Float64Array(LEAST_ROOM);
  /** Places in the arrays, from 1 on; 0 is a free slot. */
  #slots = new Int32Array(SLOTS_PER_NUMBER * LEAST_ROOM);

  /** Longer than `size`, as is `weights`, and another array after each `add`. */
  get numbers(): Float64Array {
    return this.#numbers;
  }

  get weights(): Float64Array {
    return this.#weights;
  }

  /** Forgets all numbers and keeps the room: the tables are large, and made anew for each question they would be most of its garbage. */
  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }

  /** Adds a weight to each of some numbers. */
  add(added: Float64Array, weight: number): void {
    this.#makeRoom(this.size + added.length);
    const numbers = this.#numbers;
    const weights = this.#weights;
    const slots = this.#slots;
    const mask = slots.length - 1;
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

  #makeRoom(wanted: number): void {
    if (wanted <= this.#numbers.length) return;
    const room = 2 ** Math.ceil(Math.log2(wanted));
    const [numbers, weights] = [this.#numbers, this.#weights];
    this.#numbers = new Float64Array(room);
    this.#numbers.set(numbers);
    this.#weights = new Float64Array(room);
    this.#weights.set(weights);
    this.#slots = new Int32Array(SLOTS_PER_NUMBER * room);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.size; place++) {
      let slot = hashOf(numbers[place] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}

const LOW_BITS = 2 ** 24;
/** Knuth's multiplier, the golden ratio of 2^32. */
const MULTIPLIER = 0x9e3779b1;

/**
 * Neighbours fall side by side, and what the lowest 24 bits do not tell, far apart: numbers come in order, so that one look at
 * memory does for several of them.
 */
function hashOf(number: number): number {
  const high = Math.floor(number / LOW_BITS);
  return (number - high * LOW_BITS + (Math.imul(high, MULTIPLIER) >>> 8)) | 0;
}
