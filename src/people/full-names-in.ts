import { genderOfGivenName } from './gender-of-name.ts';

/** A run of capitalised words in one line, initials among them. */
const CAPITALISED = /\p{Lu}[\p{L}’'-]+(?:[^\S\n]+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))*/gu;

/** The names in a text that begin with a given name and go on, as they stand there, in order; one as often as it is named. Linear. */
export function fullNamesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(CAPITALISED), ([run]) => nameIn(run)).filter((name) => name !== null);
}

/** The name in a run of capitalised words: from a given name on, without what stands before it. */
function nameIn(run: string): string | null {
  const words = run.replace(/['’]s$/u, '').split(/\s+/);
  const given = words.findIndex((word) => genderOfGivenName(word.toLowerCase()) !== 'unknown');
  return given < 0 || given === words.length - 1 ? null : words.slice(given).join(' ');
}
