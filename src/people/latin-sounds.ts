import { latinSpellings } from './data/latin-spellings.ts';
import { spellingTable } from './spelling-table.ts';

const table = spellingTable(latinSpellings);

/** Letters and endings that only German and Polish renderings of Slavic names have: there j is a glide and ch is х. */
const SLAVIC_IN_GERMAN_OR_POLISH =
  /tsch|cz|sz|[łńśźąę]|[aeiou]jan$|[jm]ew|[oe]wa?s?$|[oe]wi[cč]|[oe]wsk|w.*[cs]k[iya]$|[kt]w|[oe]ff$|yj$|sk[yi]j$|[aeiou]ja$|^j(?:el|us|an[uk]|at|ar|er[mo]|azen)|ić$/;

/** Whole parts of words that stand for other letters than they show. */
const RESPELLINGS: readonly (readonly [pattern: RegExp, letters: string])[] = [
  [/^mc(?=[a-z])/, 'mak'],
  [/eaux$/, 'eau'],
  [/(?<=vi)[cč]s$/, 'č'], // Rinkēvičs
  [/s[lł]aw$/, 'slav'],
  [/ck(?=[iy]$|a$)/, 'sk'],
  [/(?<=[a-z]{2}i)c$/, 'č'],
  [/(?<=vi|y)ch$/, 'č'],
];

/** Without one of these letters a word is neither respelt nor Slavic; that spares most words the patterns above. */
const TELLING_LETTER = /[cćčjwz]/;

/** French: Arnault, Renaud. */
const SILENT_END = /au(?:lts?|lds?|ds?|ts?|x)$/;

const isVowel = (unit: string | undefined): boolean =>
  unit !== undefined && 'aeiouyäöüáéíóúæøœı'.includes(unit);

/** The sounds of a word in lower-case Latin letters; accents that change no sound may stay on or be off. */
export function latinSounds(word: string): string {
  const heard = 'dstx'.includes(word.at(-1) ?? '.') ? word.replace(SILENT_END, 'o') : word;
  if (!TELLING_LETTER.test(heard)) return readSounds(heard, false);
  return readSounds(respell(heard), SLAVIC_IN_GERMAN_OR_POLISH.test(heard));
}

function respell(word: string): string {
  let respelt = word;
  for (const [pattern, letters] of RESPELLINGS) respelt = respelt.replace(pattern, letters);
  return respelt;
}

function readSounds(word: string, slavic: boolean): string {
  let sounds = soundsAtStart(word);
  let index = sounds === '' ? 0 : 2;
  while (index < word.length) {
    const special = specialAt(word, index, slavic);
    if (special) {
      sounds += special[1];
      index += special[0];
      continue;
    }
    const entry = table.at(word, index);
    if (entry) sounds += entry[1];
    index += entry ? entry[0].length : 1;
  }
  return sounds;
}

/** Of two letters that sound so at the beginning alone: Rhodes, Ouattara. */
function soundsAtStart(word: string): string {
  if (word[1] === 'h') return word[0] === 'r' ? 'r' : '';
  return word[1] === 'u' && word[0] === 'o' && isVowel(word[2]) ? 'v' : '';
}

type Reading = readonly [length: number, sounds: string];

/** Letters whose sound depends on their neighbours. */
function specialAt(word: string, index: number, slavic: boolean): Reading | null {
  switch (word[index]) {
    case 'y':
      return [1, isVowel(word[index + 1]) ? '' : 'i'];
    case 'j':
      return readJ(word, index, slavic);
    case 'h':
      return readH(word, index);
    case 'w':
      return readW(word, index, slavic);
    case 'c':
      return readC(word, index, slavic);
    case 'g':
      return /^gi[aou]/.test(word.slice(index, index + 3)) ? [2, 'j'] : null;
    case 'q':
      return readQ(word, index);
    case 'd':
      return index === 0 && word[1] === 'j' ? [2, 'j'] : null;
    case 'x':
      return index === 0 ? [1, 's'] : null;
    case 'ç':
      return 'aou'.includes(word[index + 1] ?? '.') && index > 0 ? null : [1, 'j']; // Çavuşoğlu, Kılıçdaroğlu; François
    case 'i':
      return index === 0 && word.length > 4 && 'aou'.includes(word[1] ?? '.') ? [1, ''] : null;
    case 'f':
      return index === word.length - 2 &&
        index > 3 &&
        word.endsWith('ff') &&
        'oe'.includes(word[index - 1] ?? '.')
        ? [2, 'v']
        : null;
    default:
      return null;
  }
}

function readJ(word: string, index: number, slavic: boolean): Reading {
  const next = isVowel(word[index + 1]);
  if (index === 0) return [1, slavic ? '' : 'j'];
  if (!next) return [1, 'lnt'.includes(word[index - 1] ?? '.') ? '' : 'i']; // Željka
  return [1, slavic || !isVowel(word[index - 1]) ? '' : 'j'];
}

/** Silent where it only lengthens a vowel (Kohl, Johnson), but not in Ahmed. */
function readH(word: string, index: number): Reading {
  if (index === 0 || !isVowel(word[index - 1])) return [1, 'h'];
  const next = word[index + 1];
  if (index === 1 && word[0] === 'i') return [1, 'h']; // Ihnat, Ihor
  if (next === undefined || 'lnr'.includes(next)) return [1, ''];
  return [1, next === 'm' && word[index - 1] !== 'a' ? '' : 'h'];
}

/** Quentin, but Marquez and Enrique, and Qusay. */
function readQ(word: string, index: number): Reading | null {
  if (word[index + 1] !== 'u') return null;
  const next = word[index + 2];
  if (!isVowel(next)) return [2, 'ku'];
  return [2, index > 0 && 'eiéíy'.includes(next ?? '.') ? 'k' : 'kv'];
}

function readW(word: string, index: number, slavic: boolean): Reading | null {
  if (index === 0) return word[1] === 'r' || word[1] === 'h' ? [2, word[1] === 'r' ? 'r' : 'v'] : [1, 'v'];
  if (isVowel(word[index + 1])) return [1, 'v'];
  const afterVowel = isVowel(word[index - 1]);
  if (!afterVowel) return [1, 'v'];
  const ending = 'oe'.includes(word[index - 1] ?? '.') && index >= 3;
  return [1, slavic || (index === word.length - 1 && ending) ? 'v' : 'u'];
}

function readC(word: string, index: number, slavic: boolean): Reading | null {
  if (word[index + 1] !== 'h') return word[index + 1] === undefined && slavic ? [1, 'j'] : null;
  const next = word[index + 2];
  if (slavic) return [2, 'h'];
  if (next === undefined) return isVowel(word[index - 1]) && word[index - 1] !== 'i' ? [2, 'h'] : null;
  if (next === 'r') return [2, index === 0 ? 'k' : 'h'];
  return 'tln'.includes(next) ? [2, 'h'] : null;
}
