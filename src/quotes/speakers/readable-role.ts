import { roleOfWord } from '../../people/role-of-word.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import { titlesInFull } from '../lexicon/english-context-words.ts';
import {
  beforeTitles,
  endingsOfPeople,
  notPeople,
  peopleByOtherWords,
} from '../lexicon/english-role-heads.ts';

/**
 * What a role reads like before a reader, of all that stands before a name in English: "sure Ukrainian President" is "Ukrainian
 * President", and "CNN's", "first things" are no role. '' where the last word is not what a person is.
 */
export const readableRole = memoiseWords((words): string => {
  const all = words.trim().split(/\s+/);
  const head = all.at(-1) ?? '';
  if (!isOfPeople(head)) return isOffice(all) ? words : '';
  if (!isCapital(head)) return words;
  const from = all.findLastIndex(
    (word) => !isCapital(word) && !beforeTitles.has(bare(word)) && !word.includes('-'),
  );
  const title = all.slice(from + 1);
  while (title.length > 1 && /^(?:of|the|and|for|to)$/.test(title[0] ?? '')) title.shift();
  // "Russia invades Ukraine Ukraine's President": a headline ran into the text.
  if (
    title[1] !== undefined &&
    /^['’]s$/.test(title[1].slice(title[0]?.length)) &&
    title[1].startsWith(title[0] ?? '')
  )
    title.shift();
  return title.join(' ');
});

/** Secretary of State, head of Arctic programmes. */
function isOffice(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  return (
    of > 0 &&
    words.length <= 7 &&
    isOfPeople(words[of - 1] ?? '') &&
    words.slice(0, of).every((word, i) => i === of - 1 || beforeTitles.has(bare(word)) || isCapital(word))
  );
}

function isOfPeople(word: string): boolean {
  const lower = bare(word);
  const role = roleOfWord(lower, 'en');
  if (role !== null) return role.number === 'singular';
  if (peopleByOtherWords.has(lower) || titlesInFull[lower] !== undefined) return true;
  return endingsOfPeople.test(lower) && !notPeople.has(lower);
}

/** In lower case, without the point of an abbreviation. */
function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
