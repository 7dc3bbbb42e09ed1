import { cyrillicSounds } from './cyrillic-sounds.ts';
import { latinSounds } from './latin-sounds.ts';

const KEPT_ACCENTS = 'čćĉšşșžżđıłøßæœðþäęąçțţəåйёїў';

/** The sounds of a word in lower case, in Latin or Cyrillic letters; the letters are told in docs/people.md. */
export function soundsOf(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return cyrillicSounds(word);
  return latinSounds(ASCII.test(word) ? word : withoutAccents(word));
}

const ASCII = /^[a-z-]*$/;

function withoutAccents(word: string): string {
  let plain = '';
  for (const letter of word.normalize('NFC'))
    plain += KEPT_ACCENTS.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
  return plain;
}
