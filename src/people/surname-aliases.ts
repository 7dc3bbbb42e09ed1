import { surnameSpellings } from './data/surname-spellings.ts';
import { skeletonOfSounds } from './skeleton.ts';
import { soundsOf } from './sounds.ts';

/** The skeleton of a surname's sounds, or for an irregular spelling that of the regular one. */
export function surnameSkeleton(sounds: string): string {
  return aliases.get(withoutFinalVowel(sounds)) ?? skeletonOfSounds(sounds);
}

/** From the sounds of a spelling to the skeleton of the first spelling on its line. */
const aliases = aliasTable();

function aliasTable(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of surnameSpellings.trim().split('\n')) {
    const [first = '', ...others] = line.trim().split(/\s+/).map(soundsOf);
    for (const other of others) map.set(withoutFinalVowel(other), skeletonOfSounds(first));
  }
  return map;
}

/** Case forms differ there (Олланда); two vowels are more than an ending: Cheney is not Чжэн. */
function withoutFinalVowel(sounds: string): string {
  return sounds.length > 2 && 'aeiouy'.includes(sounds.at(-1) ?? '.') ? sounds.slice(0, -1) : sounds;
}
