import type { Range } from '../text/range.ts';

/** What is left of `[0, length)` without the sorted, disjoint `skip`. */
export function keptRanges(length: number, skip: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let from = 0;
  for (const { start, end } of skip) {
    if (start > from) kept.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < length) kept.push({ start: from, end: length });
  return kept;
}
