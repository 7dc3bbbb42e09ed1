import { soundsOf } from './sounds.ts';

/** The key of a given name or initial in lower case: its sounds, doubled ones once. Unlike a surname's it keeps vowels. */
export function givenKey(word: string): string {
  const sounds = soundsOf(word);
  let key = '';
  for (const sound of sounds) if (sound !== key.at(-1)) key += sound;
  return word.length <= INITIAL_LENGTH && !isVowelLast(word) ? key.slice(0, 1) : key;
}

/** "В", "Дж", "Yu". */
const INITIAL_LENGTH = 1;

function isVowelLast(word: string): boolean {
  return word.length > 1 && /[aeiouаеиоуюяі]$/.test(word);
}
