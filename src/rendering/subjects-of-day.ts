import type { Citation } from '../answers/answer.ts';
import { stopWords } from '../text/stop-words.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';

/** Quotations of one day from which on a reader is helped by their subjects. */
const FEWEST_QUOTATIONS = 4;
/** How many of the words of the shorter of two titles make them titles of one subject. */
const SAME_SHARE = 0.3;
const LANGUAGES = ['en', 'bg', 'ru', 'uk'];

/**
 * The title of an article under which each of a day's quotations may stand, in the order of `quoted`, the articles that they come from;
 * null where the day is about one thing, or about as many as there are quotations.
 */
export function subjectsOfDay(quoted: readonly (Citation | undefined)[]): readonly string[] | null {
  if (quoted.length < FEWEST_QUOTATIONS) return null;
  const subjects: { readonly title: string; readonly terms: ReadonlySet<string> }[] = [];
  const titles: string[] = [];
  for (const citation of quoted) {
    const title = citation?.title.trim() ?? '';
    if (title === '') return null;
    const terms = termsOf(title);
    const known = subjects.find((subject) => subject.title === title || isAlike(subject.terms, terms));
    if (known === undefined) subjects.push({ title, terms });
    titles.push(known?.title ?? title);
  }
  return subjects.length > 1 && subjects.length < quoted.length ? titles : null;
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared > SAME_SHARE * Math.min(a.size, b.size);
}

/** A title hardly tells its language: its words are compared as those of any of ours. */
function termsOf(title: string): ReadonlySet<string> {
  const telling = words(title)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !LANGUAGES.some((language) => stopWords(language).has(word)));
  return new Set(telling.flatMap((word) => LANGUAGES.map((language) => termOf(word, language))));
}
