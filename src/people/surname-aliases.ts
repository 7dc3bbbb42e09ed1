import { surnameSpellings } from './data/surname-spellings.ts';
import { skeletonOf } from './skeleton.ts';

/** From the skeleton of an irregular spelling to that of the first spelling on its line. */
export const surnameAliases: ReadonlyMap<string, string> = aliases();

function aliases(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of surnameSpellings.trim().split('\n')) {
    const [first, ...others] = line.trim().split(/\s+/).map(skeletonOf);
    if (first === undefined) continue;
    for (const other of others) if (other !== first) map.set(other, first);
  }
  return map;
}
