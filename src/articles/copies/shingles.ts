/** Words a shingle. Shorter ones are shared by articles that only tell of the same; of longer ones an editor leaves fewer. */
const SHINGLE_WORDS = 4;

/**
 * Every run of four words of a text as a whole number below 2^48, in order, repetitions included. A text of fewer words has
 * none. `wordHashes` are those of `foldWords`.
 */
export function shinglesOf(wordHashes: Int32Array): Float64Array {
  const shingles = new Float64Array(Math.max(0, wordHashes.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at++) {
    const [a = 0, b = 0, c = 0, d = 0] = [
      wordHashes[at],
      wordHashes[at + 1],
      wordHashes[at + 2],
      wordHashes[at + 3],
    ];
    const high = scatter(
      Math.imul(a, 0x9e3779b1) ^
        Math.imul(b, 0x85ebca6b) ^
        Math.imul(c, 0xc2b2ae35) ^
        Math.imul(d, 0x27d4eb2f),
    );
    const low = scatter(
      high ^ Math.imul(a ^ Math.imul(d, 0x165667b1), 0xcc9e2d51) ^ Math.imul(b, 0x1b873593),
    );
    shingles[at] = (high >>> 0) * 0x10000 + (low >>> 16);
  }
  return shingles;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function scatter(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
