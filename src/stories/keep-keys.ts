/**
 * A key for each story, given by the ids of its articles in order of publication. A key that stories had before (by article id)
 * goes to the story that has most of its articles now; the others take the id of their earliest article that is no key yet.
 */
export function keepKeys(
  stories: readonly (readonly string[])[],
  before: ReadonlyMap<string, string>,
): readonly string[] {
  const claims = stories.flatMap((ids, story) => {
    const shares = new Map<string, number>();
    for (const id of ids) {
      const key = before.get(id);
      if (key !== undefined) shares.set(key, (shares.get(key) ?? 0) + 1);
    }
    return [...shares].map(([key, articles]) => ({ story, key, articles }));
  });
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  for (const { story, key } of claims.toSorted((a, b) => b.articles - a.articles))
    if (!keys.has(story) && !taken.has(key)) {
      keys.set(story, key);
      taken.add(key);
    }
  return stories.map((ids, story) => {
    const key = keys.get(story) ?? ids.find((id) => !taken.has(id)) ?? ids[0] ?? '';
    taken.add(key);
    return key;
  });
}
