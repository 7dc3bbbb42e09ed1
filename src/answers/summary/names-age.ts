import { AGE, NAME_AND_AGE } from '../../text/ages.ts';
import type { TopicMatcher } from '../topic-matcher.ts';

/** Words with capitals in a row, less the article that opens a sentence. */
const CAPITALISED = /(?!(?:The|An?|This|That) )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu;
/** Between a name and the age of whoever bears it: "Brenn, who is 54", "Brenn, a 54-year-old"; neither a sentence nor a mark ends there. */
const NEAR = /^[\p{Ll}\s,]{0,40}$/u;
/** Room for what is near and a long name. A text may be a megabyte of ages: around each no more is read. */
const AROUND = 160;

/** Whether a text tells somebody's age; where `names` (of the question) are given, theirs and not that of another who is named. */
export function namesAge(text: string, names?: TopicMatcher): boolean {
  if (names === undefined || names.size === 0) return text.search(AGE) >= 0 || text.search(NAME_AND_AGE) >= 0;
  const isAsked = (name: string) => names.match(name).size > 0;
  if ([...text.matchAll(NAME_AND_AGE)].some(([, name = '']) => isAsked(name))) return true;
  // "The 54-year-old left", in an article on the one asked about.
  const namesNobody = text.slice(1).search(CAPITALISED) < 0;
  return [...text.matchAll(AGE)].some(({ 0: age, index }) => {
    const left = text.slice(Math.max(0, index - AROUND), index);
    const right = text.slice(index + age.length, index + age.length + AROUND);
    const before = [...left.matchAll(CAPITALISED)].at(-1);
    const [after] = right.matchAll(CAPITALISED);
    // "Brenn's two-year-old daughter" is another.
    const isBefore = before !== undefined && NEAR.test(left.slice(before.index + before[0].length));
    if (isBefore && isAsked(before[0])) return !/['’]s?$/u.test(before[0]);
    const isAfter = after !== undefined && NEAR.test(right.slice(0, after.index));
    if (isAfter) return isAsked(after[0]);
    return !isBefore && namesNobody;
  });
}
