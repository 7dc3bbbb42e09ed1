const MOST = 127;

/**
 * A vector in a byte for each dimension, its greatest component at ±127. The scale is dropped: only directions are compared.
 * On unit vectors of 256 dimensions the cosine of two is off by less than a hundredth.
 */
export function quantiseVector(vector: readonly number[]): Int8Array {
  const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (greatest === 0 ? 0 : Math.round((value / greatest) * MOST)));
}

/** In -1..1; 0 where one of them has no direction. Both have the same length. */
export function cosine(one: Int8Array, other: Int8Array): number {
  const scale = Math.sqrt(dotProduct(one, one) * dotProduct(other, other));
  return scale === 0 ? 0 : dotProduct(one, other) / scale;
}

function dotProduct(one: Int8Array, other: Int8Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
