import { surnameSpellings } from './data/surname-spellings.ts';
import { skeletonOfSounds } from './skeleton.ts';
import { soundsOf } from './sounds.ts';

/** The skeleton of a surname's sounds, or for an irregular spelling that of the regular one. */
export function surnameSkeleton(sounds: string): string {
  return aliases.get(withoutFinalVowels(sounds)) ?? skeletonOfSounds(sounds);
}

/** From the sounds of a spelling to the skeleton of the first spelling on its line. */
const aliases = aliasTable();

function aliasTable(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of surnameSpellings.trim().split('\n')) {
    const [first = '', ...others] = line.trim().split(/\s+/).map(soundsOf);
    for (const other of others) map.set(withoutFinalVowels(other), skeletonOfSounds(first));
  }
  return map;
}

/** Case forms differ there (Олланда). */
function withoutFinalVowels(sounds: string): string {
  let end = sounds.length;
  while (end > 2 && 'aeiouy'.includes(sounds[end - 1] ?? '.')) end -= 1;
  return sounds.slice(0, end);
}
