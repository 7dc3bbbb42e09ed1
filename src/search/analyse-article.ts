import type { Article } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { words } from '../text/words.ts';
import { keptRanges } from './kept-ranges.ts';
import { termsOfWord } from './word-terms.ts';

/** A sentence of an article's text, with its terms in order, repetitions included. */
export interface AnalysedSentence extends Range {
  readonly terms: readonly string[];
  /** In the lead: in a news text that says what happened. */
  readonly isLead: boolean;
}

/** An article taken apart for indexing and ranking, the same for every store. */
export interface ArticleAnalysis {
  readonly title: readonly string[];
  /** In the order of the text; none crosses a skipped range. */
  readonly sentences: readonly AnalysedSentence[];
}

/** The lead are the sentences that begin within this many characters of the first that is not skipped. */
const LEAD_CHARACTERS = 500;

export function analyseArticle(
  article: Pick<Article, 'title' | 'text' | 'skip' | 'language'>,
): ArticleAnalysis {
  const { title, text, skip, language } = article;
  const termsIn = (whole: string, { start, end }: Range) =>
    words(whole, start, end).flatMap((word) => termsOfWord(word.text, language));
  const ranges = keptRanges(text.length, skip).flatMap((kept) => sentencesIn(text, kept, language));
  const leadEnd = (ranges[0]?.start ?? 0) + LEAD_CHARACTERS;
  return {
    title: termsIn(title, { start: 0, end: title.length }),
    sentences: ranges.map((range) => ({
      ...range,
      terms: termsIn(text, range),
      isLead: range.start < leadEnd,
    })),
  };
}

function sentencesIn(text: string, kept: Range, language: string): Range[] {
  return splitSentences(text.slice(kept.start, kept.end), language).map(({ start, end }) => ({
    start: kept.start + start,
    end: kept.start + end,
  }));
}
