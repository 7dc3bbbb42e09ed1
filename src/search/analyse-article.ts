import type { Article } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type IndexTerm, indexTerms } from './index-terms.ts';
import { keptRanges } from './kept-ranges.ts';

/** A sentence of an article's text, with its terms in order, repetitions included. */
export interface AnalysedSentence extends Range {
  readonly terms: readonly IndexTerm[];
  /** In the lead: in a news text that says what happened. */
  readonly isLead: boolean;
}

/** An article taken apart for indexing and ranking, the same for every store. */
export interface ArticleAnalysis {
  readonly title: readonly IndexTerm[];
  /** In the order of the text; none crosses a skipped range. */
  readonly sentences: readonly AnalysedSentence[];
}

/** The lead are the sentences that begin within this many characters of the first that is not skipped. */
const LEAD_CHARACTERS = 500;

export function analyseArticle(
  article: Pick<Article, 'title' | 'text' | 'skip' | 'language'>,
): ArticleAnalysis {
  const { title, text, skip, language } = article;
  const ranges = keptRanges(text.length, skip).flatMap((kept) => sentencesIn(text, kept, language));
  const leadEnd = (ranges[0]?.start ?? 0) + LEAD_CHARACTERS;
  return {
    title: indexTerms(title, { start: 0, end: title.length }, language),
    sentences: ranges.map((range) => ({
      ...range,
      terms: indexTerms(text, range, language),
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
