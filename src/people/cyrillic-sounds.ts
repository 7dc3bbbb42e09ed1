import { cyrillicSpellings } from './data/cyrillic-spellings.ts';
import { spellingTable } from './spelling-table.ts';

const table = spellingTable(cyrillicSpellings);

/** An older spelling of -ов, -ев. */
const ENDING_OFF = /^[оеєэ]фф?$/;

const isVowel = (unit: string | undefined): boolean => unit !== undefined && 'аеёиоуъыэюяєіїѝ'.includes(unit);

/** Уилсон, Суифт. */
function isConsonantalU(word: string, index: number): boolean {
  if (index === 0) return isVowel(word[1]);
  return word[index - 1] === 'с' && 'ие'.includes(word[index + 1] ?? '.');
}

/** The sounds of a word in lower-case Cyrillic letters of any of the languages at once. `y` is ъ and ы, which stand for any vowel. */
export function cyrillicSounds(word: string): string {
  let sounds = '';
  let index = 0;
  while (index < word.length) {
    const unit = word[index];
    if (unit === 'ъ') {
      // Before a softened vowel it is Russian and silent; anywhere else it is Bulgarian and a vowel.
      sounds += 'еёюяєї'.includes(word[index + 1] ?? '.') || index === word.length - 1 ? '' : 'y';
      index += 1;
    } else if (unit === 'й' || unit === 'ј') {
      sounds += isVowel(word[index + 1]) ? '' : 'i';
      index += 1;
    } else if (unit === 'у' && isConsonantalU(word, index)) {
      sounds += 'v';
      index += 1;
    } else if (unit === 'ы' && index === word.length - 1) {
      sounds += 'i';
      index += 1;
    } else if (unit === 'ф' && index > 3 && ENDING_OFF.test(word.slice(index - 1))) {
      sounds += 'v';
      break;
    } else {
      const entry = table.at(word, index);
      if (entry) sounds += entry[1];
      index += entry ? entry[0].length : 1;
    }
  }
  return sounds;
}
