import { soundsOf } from './sounds.ts';

/** The key of a given name in lower case: its sounds, doubled ones once, vowels kept. An initial's is one letter. */
export function givenKey(word: string): string {
  let key = '';
  let last = '';
  for (const sound of soundsOf(word)) {
    if (sound !== last) key += sound;
    last = sound;
  }
  return word.length === 1 ? key.slice(0, 1) : key;
}
