import { genderOfName } from '../../people/gender-of-name.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import type { Gender } from '../grammar/mention.ts';
import type { NameRun } from './name-run.ts';

/** A surname alone tells nothing in English, and much in Slavic languages. */
export function genderOfRun(run: NameRun, text: string, language: string): Gender {
  if (run.kind !== 'person' || (language === 'en' && run.name.words.length < 2)) return 'unknown';
  if (run.gender !== 'unknown' && language === 'en') return run.gender;
  const gender = genderOfWords(text.slice(run.start, run.end), language); // the office may be a man's word: начальник Олеся
  return gender === 'unknown' ? run.gender : gender;
}

/** Articles name the same people again and again. */
const genderOfWords = memoiseWords((name, language): Gender => {
  const gender = genderOfName(name, language);
  if (gender === 'unknown') return gender;
  return gender === 'male' ? 'masculine' : 'feminine';
});

/** "Anna Brandt’s plan": the only mention in full of somebody may modify another noun; that it is a person the given name tells. */
export function isPersonInFull(run: NameRun, language: string): boolean {
  if (!run.modifier || run.headline || run.kind !== 'person' || !run.name.isFull) return false;
  return genderOfWords(run.name.key, language) !== 'unknown';
}
