/** Weights by term number; `ids` ascend and are distinct. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Above every term number. */
const LAST = 2 ** 31;

export const EMPTY_VECTOR: SparseVector = { ids: new Int32Array(0), weights: new Float32Array(0) };

/** Where one vector is so many times longer, the other's terms are looked up in it. */
const MUCH_LONGER = 6;

/** Scalar product. */
export function dotOf(a: SparseVector, b: SparseVector): number {
  if (a.ids.length * MUCH_LONGER < b.ids.length) return lookUp(a, b);
  if (b.ids.length * MUCH_LONGER < a.ids.length) return lookUp(b, a);
  const [idsA, idsB, weightsA, weightsB] = [a.ids, b.ids, a.weights, b.weights];
  let sum = 0;
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
    const difference = (idsA[i] ?? 0) - (idsB[j] ?? 0);
    if (difference === 0) sum += (weightsA[i] ?? 0) * (weightsB[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

function lookUp(short: SparseVector, long: SparseVector): number {
  const ids = long.ids;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < short.ids.length; i++) {
    const wanted = short.ids[i] ?? 0;
    let to = ids.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ids[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    if (ids[from] === wanted) sum += (short.weights[i] ?? 0) * (long.weights[from] ?? 0);
  }
  return sum;
}

/** `a` plus `b` times `factor`. */
export function addVectors(a: SparseVector, b: SparseVector, factor = 1): SparseVector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const weights = new Float32Array(ids.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; size++) {
    const left = i < a.ids.length ? (a.ids[i] ?? 0) : LAST;
    const right = j < b.ids.length ? (b.ids[j] ?? 0) : LAST;
    ids[size] = left < right ? left : right;
    let weight = 0;
    if (left <= right) weight += a.weights[i++] ?? 0;
    if (right <= left) weight += factor * (b.weights[j++] ?? 0);
    weights[size] = weight;
  }
  return { ids: ids.slice(0, size), weights: weights.slice(0, size) };
}

/** The `count` heaviest terms. */
export function heaviestTerms(vector: SparseVector, count: number): SparseVector {
  if (vector.ids.length <= count) return vector;
  const least = vector.weights.toSorted()[vector.weights.length - count] ?? 0;
  const ids = new Int32Array(count);
  const weights = new Float32Array(count);
  let size = 0;
  for (let i = 0; i < vector.ids.length && size < count; i++) {
    const weight = vector.weights[i] ?? 0;
    if (weight < least) continue;
    ids[size] = vector.ids[i] ?? 0;
    weights[size++] = weight;
  }
  return { ids: ids.slice(0, size), weights: weights.slice(0, size) };
}
