import type { StoredArticle } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import { words } from '../text/words.ts';
import { keptRanges } from './kept-ranges.ts';
import { splitPassages } from './split-passages.ts';
import { termsOfWord } from './word-terms.ts';

/** A sentence of an article, with its terms as they are indexed. */
export interface AnalysedSentence extends Range {
  readonly terms: readonly string[];
}

/** An article taken apart for ranking. */
export interface AnalysedArticle {
  readonly article: StoredArticle;
  readonly title: readonly string[];
  /** In the order of the text; none crosses a skipped range. */
  readonly sentences: readonly AnalysedSentence[];
  /** How many terms the text has. */
  readonly length: number;
}

export function analyseArticle(article: StoredArticle): AnalysedArticle {
  const { text, language } = article;
  const sentences = keptRanges(text.length, article.skip).flatMap((kept) =>
    splitPassages(text.slice(kept.start, kept.end), language).map((range) => {
      const start = kept.start + range.start;
      const end = kept.start + range.end;
      return { start, end, terms: termsIn(text, language, { start, end }) };
    }),
  );
  return {
    article,
    title: termsIn(article.title, language, { start: 0, end: article.title.length }),
    sentences,
    length: sentences.reduce((sum, { terms }) => sum + terms.length, 0),
  };
}

function termsIn(text: string, language: string, { start, end }: Range): string[] {
  return words(text, start, end).flatMap((word) => termsOfWord(word.text, language));
}
