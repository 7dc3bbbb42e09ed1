export interface Overlap {
  /** Shared shingles over those of both together. */
  readonly resemblance: number;
  /** Shared shingles over those of the shorter text. */
  readonly containment: number;
}

/** How much of two texts is the same, by their distinct shingles; 0 where one has none. */
export function overlapOf(one: Float64Array, other: Float64Array): Overlap {
  const [ofOne, ofOther] = [new Set(one), new Set(other)];
  const [small, large] = ofOne.size <= ofOther.size ? [ofOne, ofOther] : [ofOther, ofOne];
  if (small.size === 0) return { resemblance: 0, containment: 0 };
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return { resemblance: shared / (ofOne.size + ofOther.size - shared), containment: shared / small.size };
}
