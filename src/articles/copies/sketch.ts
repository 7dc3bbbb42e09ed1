/**
 * Shingles a sketch keeps. Of texts with the resemblance r about 24·r of the kept ones are the same (MinHash by one hash and
 * the smallest values: Broder, "On the resemblance and containment of documents", 1997).
 */
export const SKETCH_SHINGLES = 24;

/** The smallest shingles of a text, ascending and distinct: two texts that share much share many of them. */
export function sketchOf(shingles: Float64Array): readonly number[] {
  const smallest = new Float64Array(SKETCH_SHINGLES + 1);
  let size = 0;
  let limit = Number.POSITIVE_INFINITY;
  // Not for-of: an iterator takes longer than all else here.
  for (let index = 0; index < shingles.length; index++) {
    const shingle = shingles[index] ?? limit;
    if (shingle >= limit) continue;
    let at = size;
    while (at > 0 && (smallest[at - 1] ?? 0) > shingle) at--;
    if (at > 0 && smallest[at - 1] === shingle) continue;
    for (let to = size; to > at; to--) smallest[to] = smallest[to - 1] ?? 0;
    smallest[at] = shingle;
    size = Math.min(size + 1, SKETCH_SHINGLES);
    if (size === SKETCH_SHINGLES) limit = smallest[size - 1] ?? limit;
  }
  return Array.from(smallest.subarray(0, size));
}
