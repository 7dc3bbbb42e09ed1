import { compareNames } from '../people/compare-names.ts';
import { genderOfName } from '../people/gender-of-name.ts';
import { isListedGivenName } from '../people/given-names.ts';
import type { ArticleIndex, Interval } from '../search/article-index.ts';
import type { Frame } from './answerer.ts';
import { beginsWithGivenName, personInArchive } from './person-in-archive.ts';
import { ignoredWords } from './understand/question-languages.ts';
import type { Understanding } from './understand/understanding.ts';

/** Words with capitals in a row; a word of the question ("Did Ada …") that begins it is taken off afterwards. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0]+\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
/** A topic of so many words may be a name that was written small. */
const NAME_WORDS = 3;
/** A question names fewer people than this. */
const NAMES_LOOKED_UP = 4;

/**
 * The frame of a conversation that asked about somebody without asking for his words ("what is happening with Ada Marlow?"), with the
 * one person whom a "he" or "her" in the next question can mean. Any other frame as it is.
 */
export async function withPersonSpokenOf(
  index: ArticleIndex,
  read: Understanding,
  { frame, asOf }: { readonly frame?: Frame | undefined; readonly asOf: Date },
): Promise<Frame | undefined> {
  const gender = read.meansLastSpeaker ? (read.genderMeant ?? 'unknown') : read.aboutPerson;
  if (frame === undefined || gender === undefined || frame.speakers !== undefined) return frame;
  const interval = { asOf: asOf.toISOString() };
  const people: string[] = [];
  for (const name of namesIn(frame).slice(0, NAMES_LOOKED_UP)) {
    const person = await personCalled(index, name, interval);
    if (person !== null && !people.some((known) => compareNames(known, person) === 'same'))
      people.push(person);
  }
  const meant = people.filter(
    (name) => gender === 'unknown' || [gender, 'unknown'].includes(genderOfName(name)),
  );
  return meant.length === 1 ? { ...frame, speakers: meant } : frame;
}

/** What may be a name in the question that was asked, the longest first; who was asked for before is known by the last name. */
function namesIn({ question = '', topic = '', named = [] }: Frame): readonly string[] {
  const runs = [...question.matchAll(CAPITALISED)].map(([run]) => withoutQuestionWords(run));
  const small = topic !== '' && topic.split(/\s+/).length <= NAME_WORDS ? [topic] : [];
  const words = topic.toLowerCase().split(/\s+/);
  const known = named.filter((name) => words.includes(name.toLowerCase().split(' ').at(-1) ?? ''));
  const names = [...runs, ...small, ...known, ...(runs.length === 0 ? writtenSmall(words) : [])];
  return [...new Set(names)]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.split(/\s+/).length - a.split(/\s+/).length);
}

/** "Did ada marlow buy the mill": a given name with the word behind it. */
function writtenSmall(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const behind = words[at + 1];
    const isName = behind !== undefined && ![word, behind].some((each) => ignoredWords().has(each));
    return isName && isListedGivenName(word) ? [`${word} ${behind}`] : [];
  });
}

function withoutQuestionWords(run: string): string {
  const words = run.replace(/['’]s$/u, '').split(/\s+/);
  const first = words.findIndex((word) => !ignoredWords().has(word.toLowerCase()));
  return first < 0 ? '' : words.slice(first).join(' ');
}

/** The name as the archive writes it of a person who speaks in it, else as it stands where it begins with a given name; null for all else. */
async function personCalled(index: ArticleIndex, name: string, interval: Interval): Promise<string | null> {
  const known = await personInArchive(index, name, interval);
  const isName = /^\p{Lu}.*\s/u.test(name) && beginsWithGivenName(name);
  return known ?? (isName ? name : null);
}
