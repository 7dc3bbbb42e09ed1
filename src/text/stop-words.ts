import lists from './stop-words.json' with { type: 'json' };

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]),
);
const none: ReadonlySet<string> = new Set();

/** Lower-case words of a language (ISO 639-1) that say nothing of what a text is about; empty for languages unknown here. */
export function stopWords(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
