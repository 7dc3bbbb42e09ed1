/** What many rows of one broadcast have alike is written out once. */
const written = new WeakMap<object, string>();

/** JSON of a value that nobody changes. */
export function writeOut(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  written.set(value, json);
  return json;
}
