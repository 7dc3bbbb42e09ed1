/** The `count` heaviest of `items`, heaviest first where there are more; earlier ones first among equals. */
export function keepHeaviest(
  items: readonly number[],
  weightOf: (item: number) => number,
  count: number,
): readonly number[] {
  if (items.length <= count) return items;
  const kept: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const weight = weightOf(item);
    if (kept.length === count && weight <= least) continue;
    let at = Math.min(kept.length, count - 1);
    for (; at > 0 && weightOf(kept[at - 1] ?? 0) < weight; at--) kept[at] = kept[at - 1] ?? 0;
    kept[at] = item;
    if (kept.length === count) least = weightOf(kept[count - 1] ?? 0);
  }
  return kept;
}
