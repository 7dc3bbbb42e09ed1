import { termOf } from '../text/term-of.ts';
import lists from './empty-words.json' with { type: 'json' };

const terms = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([language, list]) => [
    language,
    new Set(list.split(' ').map((word) => termOf(word, language))),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** Terms that a question about the news has whatever it is about; none for languages unknown here. */
export function emptyWords(language: string): ReadonlySet<string> {
  return terms.get(language) ?? none;
}
