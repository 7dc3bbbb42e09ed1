/** Whether two values are the same as JSON: both come out of it or go into it. The order of keys does not matter. */
export function isSameData(stored: unknown, fresh: unknown): boolean {
  return JSON.stringify(sortKeys(stored)) === JSON.stringify(sortKeys(fresh));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sortKeys(each)]),
  );
}
