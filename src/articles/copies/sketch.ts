/**
 * Shingles a sketch keeps. Of texts with the resemblance r about 24·r of the kept ones are the same (MinHash by one hash and
 * the smallest values: Broder, "On the resemblance and containment of documents", 1997).
 */
export const SKETCH_SHINGLES = 24;

/** The smallest shingles of a text, ascending and distinct: two texts that share much share many of them. */
export function sketchOf(shingles: Float64Array): readonly number[] {
  const smallest: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const shingle of shingles) {
    if (shingle >= limit) continue;
    let at = smallest.length;
    while (at > 0 && (smallest[at - 1] ?? 0) > shingle) at--;
    if (smallest[at - 1] === shingle) continue;
    smallest.splice(at, 0, shingle);
    if (smallest.length > SKETCH_SHINGLES) smallest.pop();
    if (smallest.length === SKETCH_SHINGLES) limit = smallest.at(-1) ?? limit;
  }
  return smallest;
}
