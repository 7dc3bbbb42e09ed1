import type { Article } from '../articles/article.ts';
import { words } from '../text/words.ts';
import { keptRanges } from './kept-ranges.ts';
import { termsOfWord } from './word-terms.ts';

/** The normalised terms of an article by the field they stand in; each list in order, with repetitions. */
export interface IndexTerms {
  readonly title: readonly string[];
  /** The first paragraph that holds news: in a news text it says what happened. */
  readonly lead: readonly string[];
  readonly body: readonly string[];
}

/** The lead ends with the first paragraph, but not before this many words: some texts begin with a dateline alone. */
const SHORTEST_LEAD_WORDS = 20;
const LONGEST_LEAD_WORDS = 80;

/** What an article is indexed by, the same for every store. Skipped ranges and stop words are not indexed. */
export function indexTerms(article: Pick<Article, 'title' | 'text' | 'skip' | 'language'>): IndexTerms {
  const { title, text, skip, language } = article;
  const lead: string[] = [];
  const body: string[] = [];
  let seen = 0;
  let isLead = true;
  let lastEnd = 0;
  for (const range of keptRanges(text.length, skip))
    for (const word of words(text, range.start, range.end)) {
      if (isLead && seen >= SHORTEST_LEAD_WORDS)
        isLead = seen < LONGEST_LEAD_WORDS && !text.slice(lastEnd, word.start).includes('\n');
      seen++;
      lastEnd = word.end;
      (isLead ? lead : body).push(...termsOfWord(word.text, language));
    }
  return { title: words(title).flatMap((word) => termsOfWord(word.text, language)), lead, body };
}
