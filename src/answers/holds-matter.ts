import { createTopicMatcher } from './topic-matcher.ts';
import { ignoredWords } from './understand/question-languages.ts';

/** The share of what was spoken of that a text must hold to be on it. */
const SHARE_OF_MATTER = 0.6;

/** Tells of texts whether they hold enough of what was spoken of, in the words of a question in `language` (ISO 639-1). */
export function holdsMatter(matter: string, language?: string): (text: string) => boolean {
  const spokenOf = createTopicMatcher(matter, ignoredWords(), language);
  return (text) => spokenOf.match(text).size >= SHARE_OF_MATTER * spokenOf.size;
}
