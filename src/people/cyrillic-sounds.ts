import { cyrillicSpellings } from './data/cyrillic-spellings.ts';
import { spellingTable } from './spelling-table.ts';

const table = spellingTable(cyrillicSpellings);

const isVowel = (unit: string | undefined): boolean => unit !== undefined && 'аеёиоуъыэюяєіїѝ'.includes(unit);

/** The sounds of a word in lower-case Cyrillic letters of any of the languages at once. `y` is Bulgarian ъ, any vowel. */
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
    } else if (unit === 'у' && index === 0 && isVowel(word[1])) {
      sounds += 'v';
      index += 1;
    } else {
      const entry = table.at(word, index);
      if (entry) sounds += entry[1];
      index += entry ? entry[0].length : 1;
    }
  }
  return sounds;
}
