export interface Overlap {
  /** Shared shingles over those of both together. */
  readonly resemblance: number;
  /** Shared shingles over those of the shorter text. */
  readonly containment: number;
}

/** How much of two texts is the same, by their distinct shingles; 0 where one has none. */
export function overlapOf(one: Float64Array, other: Float64Array): Overlap {
  const [ofOne, ofOther] = [new ShingleSet(one), new ShingleSet(other)];
  const smaller = Math.min(ofOne.size, ofOther.size);
  if (smaller === 0) return { resemblance: 0, containment: 0 };
  const shared = ofOne.countIn(ofOther);
  return { resemblance: shared / (ofOne.size + ofOther.size - shared), containment: shared / smaller };
}

/** Distinct shingles in a hash table with open addressing, which is built several times as fast as a `Set` of them. */
class ShingleSet {
  size = 0;
  /** A slot holds a shingle plus 1; 0 where it is empty. */
  readonly #slots: Float64Array;

  constructor(shingles: Float64Array) {
    this.#slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * shingles.length + 2)));
    for (const shingle of shingles) {
      const slot = this.#slotOf(shingle);
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = shingle + 1;
      this.size++;
    }
  }

  countIn(other: ShingleSet): number {
    let count = 0;
    for (const held of this.#slots) if (held !== 0 && other.#slots[other.#slotOf(held - 1)] === held) count++;
    return count;
  }

  /** Where a shingle stands, or would stand: its upper 32 bits are as good as a hash. */
  #slotOf(shingle: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = ((shingle / 0x10000) >>> 0) & mask;
    while (slots[slot] !== 0 && slots[slot] !== shingle + 1) slot = (slot + 1) & mask;
    return slot;
  }
}
