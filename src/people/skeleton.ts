import { soundsOf } from './sounds.ts';

/** How many consonants a skeleton needs to stand without telling its first vowel. */
const ENOUGH_CONSONANTS = 3;

/**
 * A word's consonants with an `a` for every run of vowels between them; final vowels fall, doubled consonants are one.
 * Words with few consonants keep the kind of their first vowel: a (a, e), i, o (o, u).
 */
export function skeletonOf(word: string): string {
  return skeletonOfSounds(soundsOf(word));
}

/** The same of sounds that were told before (`soundsOf`), one letter each. */
export function skeletonOfSounds(sounds: string): string {
  let skeleton = '';
  let consonants = 0;
  let firstVowel = '';
  let last = '';
  for (const sound of sounds) {
    if (isVowelSound(sound)) {
      if (!firstVowel) firstVowel = sound;
      if (last !== 'a') skeleton += 'a';
      last = 'a';
    } else if (sound !== last) {
      skeleton += sound;
      consonants += 1;
      last = sound;
    }
  }
  if (last === 'a' && consonants > 1) skeleton = skeleton.slice(0, -1);
  // German St and Sp sound like шт and шп at the beginning, and are transcribed either way.
  if (skeleton.startsWith('ct') || skeleton.startsWith('cp')) skeleton = `s${skeleton.slice(1)}`;
  return consonants < ENOUGH_CONSONANTS ? skeleton.replace('a', vowelKind(firstVowel)) : skeleton;
}

/** `sound` is one letter of `soundsOf`. */
export function isVowelSound(sound: string): boolean {
  return sound === 'a' || sound === 'e' || sound === 'i' || sound === 'o' || sound === 'u' || sound === 'y';
}

function vowelKind(vowel: string): string {
  if (vowel === 'i') return 'i';
  return vowel === 'o' || vowel === 'u' ? 'o' : 'a';
}
