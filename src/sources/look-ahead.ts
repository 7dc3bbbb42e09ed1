/** What a source yields first, up to `count` items, and all of it again from the start. */
export async function lookAhead<Item>(
  source: AsyncIterable<Item>,
  count: number,
): Promise<{ readonly first: readonly Item[]; readonly all: AsyncGenerator<Item> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Item[] = [];
  while (first.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  return { first, all: replay(first, iterator) };
}

async function* replay<Item>(first: readonly Item[], iterator: AsyncIterator<Item>): AsyncGenerator<Item> {
  try {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
