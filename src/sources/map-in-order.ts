/**
 * Applies `work` to what a source yields, at most `concurrency` at a time, and yields the results in the source's order. The
 * source is read no further ahead than that.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  try {
    for await (const item of source) {
      const result = work(item);
      // Whoever waits for an earlier one must not be killed by the failure of a later one: it is thrown in its turn.
      result.catch(() => undefined);
      underWay.push(result);
      if (underWay.length < concurrency) continue;
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
    for (const result of underWay.splice(0)) yield await result;
  } finally {
    await Promise.allSettled(underWay);
  }
}
