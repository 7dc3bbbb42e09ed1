/**
 * Damerau–Levenshtein distance (optimal string alignment: insert, drop, replace, swap neighbours) between two keys, or
 * `limit + 1` where it is greater than `limit`. Time grows with length × limit (Ukkonen's band).
 */
export function nameDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  if (a === b) return 0;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = new Array(b.length + 1).fill(tooFar);
    current[0] = row;
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    let best = row <= limit ? row : tooFar;
    for (let column = from; column <= to; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(
        (previous[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (previous[column - 1] ?? tooFar) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        distance = Math.min(distance, (beforePrevious[column - 2] ?? tooFar) + 1);
      current[column] = distance;
      if (distance < best) best = distance;
    }
    if (best > limit) return tooFar;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? tooFar, tooFar);
}
