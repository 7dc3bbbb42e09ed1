import { readFileSync } from 'node:fs';

/** The version of a library that bench/package.json pins. */
export function pinnedVersion(library: string): string {
  const file = new URL('./package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).dependencies[library];
}
