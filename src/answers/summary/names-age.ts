import type { TopicMatcher } from '../topic-matcher.ts';

/** "Ivo Brenn, 54,": the age of whoever is named right before it. */
const NAME_AND_AGE = /(\p{Lu}[\p{L}'’-]+), \d{1,3}(?=[,.;:)]|$)/gu;
/** "54-year-old", "aged 54", "a man of 54", "I am fifty-four", "открыт в 1931". */
const AGE =
  /(?:\d+|\p{L}+)[- ](?:year|month|week|day)s?[- ]old|(?<!\p{L})(?:aged?|man of|woman of|boy of|girl of) \d|(?<!\p{L})(?:am|turned|turns) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d{2,3}(?![\d%.,]*\d|%| percent))|(?<!\d)\d{1,3}[\s-](?:годи\p{L}+|лет\p{L}*|года?|рок\p{L}+|рік|річн\p{L}+)(?!\p{L})|(?:born|built|opened|founded|established|launched|роден\p{L}*|роди\p{L}*|построен\p{L}*|открыт\p{L}*|открит\p{L}*|основан\p{L}*|заснован\p{L}*|збудован\p{L}*|відкрит\p{L}*|народи\p{L}*) (?:in|on|in the|през|в|во|у) (?:\p{L}+ )?(?:\d{1,2} \p{L}+ )?(?:1\d|20)\d\d/giu;
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
