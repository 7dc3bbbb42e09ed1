import { withCountsAsNumbers } from '../../digests/with-counts-as-numbers.ts';

/** As many as a digest may hold. */
export const MOST_STORIES = 15;

const STORIES: readonly RegExp[] = [
  /^(?:(?:(?:send|give|show)(?: me)?|i want|i'd like|make it)(?: only| just)? |only |just )?(\d{1,2}) (?:stories|story|news)(?: (?:a|per|each|every|in (?:the|each|my|a)) (?:day|digest))?$/,
  /^(?:(?:(?:из)?пращай(?:те)?|(?:из)?прати(?:те)?|искам|давай(?:те)?)(?: ми)?(?: само)? |само )?(\d{1,2}) (?:новини|новина|теми|тема|истории)(?: (?:на|всеки) ден)?$/,
  /^(?:(?:присылай(?:те)?|пришли(?:те)?|шли|давай(?:те)?|хочу)(?: мне)?(?: только)? |только )?(\d{1,2}) (?:новост(?:ь|и|ей)|истори(?:я|и|й)|тем(?:а|ы)?|сюжет(?:а|ов)?)(?: (?:в|каждый) день)?$/,
  /^(?:(?:надсилай(?:те)?|надішли|надішліть|шли|давай(?:те)?|хочу)(?: мені)?(?: лише| тільки)? |лише |тільки )?(\d{1,2}) (?:новин(?:а|и)?|істор(?:ія|ії|ій)|тем(?:а|и)?|сюжет(?:и|ів)?)(?: (?:щодня|на день))?$/,
];

/** The same where more follows, such as when they are to come. */
const STORIES_AT_FIRST = STORIES.map(({ source }) => new RegExp(source.replace(/\$$/, '(?= )')));

const COURTESY = /^(?:please|моля|пожалуйста|будь ласка),? |,? (?:please|моля|пожалуйста|будь ласка)$/giu;

/** Without the "please" in front or behind, in any of the bot's languages. */
export function withoutCourtesy(words: string): string {
  return words.replace(COURTESY, '');
}

/** "send me 3 stories", "three stories": how many, no more than a digest holds; `words` in lower case. */
export function readStories(words: string): number | null {
  const counted = withCountsAsNumbers(words);
  for (const pattern of STORIES) {
    const count = Number(pattern.exec(counted)?.[1] ?? 0);
    if (count > 0) return Math.min(count, MOST_STORIES);
  }
  return null;
}

/** "send me 3 stories every weekday at 8": how many, and what follows; null for words that name no number of stories. */
export function readStoriesAtFirst(said: string): { readonly stories: number; readonly rest: string } | null {
  const words = withCountsAsNumbers(withoutCourtesy(said));
  for (const pattern of STORIES_AT_FIRST) {
    const found = pattern.exec(words);
    const count = Number(found?.[1] ?? 0);
    if (found !== null && count > 0)
      return { stories: Math.min(count, MOST_STORIES), rest: words.slice(found[0].length).trim() };
  }
  return null;
}
