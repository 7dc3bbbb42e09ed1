import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { ToldPassage } from './tell-story.ts';

/** Beginnings that point at the sentence before. */
const POINTS_BACK =
  /^["“„«]?(?:this|that|these|those|про це|це|цей|ця|ці|об этом|это|этот|эта|эти|за това|това|този|тази|тези)(?!\p{L})/iu;
const LONGEST_TOGETHER = 420;

/** A sentence that begins with "this" together with the one before it, which says what is meant; any other as it is. */
export function withAntecedent(passage: ToldPassage): ToldPassage {
  const { article, span } = passage;
  if (span.field === 'title' || !POINTS_BACK.test(span.text)) return passage;
  const kept = keptRanges(article.text.length, article.skip).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  if (kept === undefined) return passage;
  const from = Math.max(kept.start, article.text.lastIndexOf('\n', span.start - 1) + 1);
  const before = splitSentences(article.text.slice(from, span.start), article.language).at(-1);
  if (before === undefined || span.end - from - before.start > LONGEST_TOGETHER) return passage;
  const start = from + before.start;
  return { article, span: { ...span, start, text: article.text.slice(start, span.end) } };
}

/** True for a sentence that begins with "this" and stands without the one before it. */
export function pointsBack({ span }: ToldPassage): boolean {
  return span.field !== 'title' && POINTS_BACK.test(span.text);
}
