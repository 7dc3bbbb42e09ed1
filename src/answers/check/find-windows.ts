/** The places in the sources where terms of a claim's sentence stand, ascending; `ids[i]` is which term stands at `positions[i]`. */
export interface Marks {
  readonly positions: Int32Array;
  readonly ids: Int32Array;
}

/** The different sets of terms that stand around one of them, in the order in which the sources first have them. */
export interface Windows {
  /** Where each set is first met. */
  readonly places: readonly number[];
  /** The terms of all sets, one set after the other: the i-th begins at `starts[i]` and ends before `starts[i + 1]`. */
  readonly ids: readonly number[];
  readonly starts: readonly number[];
}

/** Sets are told apart by the sum of a power of two for each term; a sentence's part has fewer terms than a number has bits. */
const powers = Float64Array.from({ length: 52 }, (_, id) => 2 ** id);

/**
 * Looks `reach` compared words to either side of every mark. Sets recur many times in a source, and a set tells the same
 * of a claim wherever it stands; so whoever weighs them for each word of the claim has far fewer to weigh. `terms`: how many ids there are.
 */
export function findWindows({ positions, ids }: Marks, terms: number, reach: number): Windows {
  const counts = new Int32Array(terms);
  const known = new Set<number>();
  const windows = { places: [] as number[], ids: [] as number[], starts: [0] };
  let [low, high, set] = [0, 0, 0];
  for (const position of positions) {
    for (; high < positions.length && (positions[high] ?? 0) <= position + reach; high++) {
      const id = ids[high] ?? 0;
      const count = (counts[id] ?? 0) + 1;
      counts[id] = count;
      if (count === 1) set += powers[id] ?? 0;
    }
    for (; (positions[low] ?? 0) < position - reach; low++) {
      const id = ids[low] ?? 0;
      const count = (counts[id] ?? 0) - 1;
      counts[id] = count;
      if (count === 0) set -= powers[id] ?? 0;
    }
    if (known.has(set)) continue;
    known.add(set);
    windows.places.push(position);
    for (let id = 0; id < terms; id++) if ((counts[id] ?? 0) > 0) windows.ids.push(id);
    windows.starts.push(windows.ids.length);
  }
  return windows;
}
