import type { Article } from '../article.ts';
import { foldWords } from '../fold-words.ts';
import type { ComparableText } from './is-copy.ts';
import { shinglesOf } from './shingles.ts';

/** An article as it is compared with others: the words that are not skipped, and its outlet. */
export function comparableText({
  text,
  skip,
  source,
}: Pick<Article, 'text' | 'skip' | 'source'>): ComparableText {
  return { shingles: shinglesOf(foldWords(text, skip).hashes), source };
}
