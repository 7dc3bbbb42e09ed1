const MOST = 127;

/**
 * A vector in a byte for each dimension, its greatest component at ±127. The scale is dropped: only directions are compared.
 * On unit vectors of 256 dimensions the cosine of two is off by less than a hundredth.
 */
export function quantiseVector(vector: readonly number[]): Int8Array {
  const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (greatest === 0 ? 0 : Math.round((value / greatest) * MOST)));
}

/** The cosine to one vector, in -1..1, of others of its length; 0 where one of them has no direction. */
export function cosineTo(one: Int8Array): (other: Int8Array) => number {
  const length = Math.sqrt(one.reduce((sum, value) => sum + value * value, 0));
  return (other) => {
    let dot = 0;
    let squares = 0;
    for (let place = 0; place < one.length; place++) {
      const value = other[place] ?? 0;
      dot += (one[place] ?? 0) * value;
      squares += value * value;
    }
    return length === 0 || squares === 0 ? 0 : dot / (length * Math.sqrt(squares));
  };
}
