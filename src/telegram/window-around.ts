import type { Article } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** In UTF-16 units: longer paragraphs are cut to the sentences around the passage, and those to this much on each side. */
const MOST_AROUND = 900;

/**
 * What of an article's text to show around a passage: its paragraph; of a long one the sentences before and after; where the
 * passage fills its paragraph, those of the paragraphs beside it. What the article is to skip is not added. The result is
 * ranges of the text, one a paragraph, in order; the passage lies in them.
 */
export function windowAround(
  { text, skip, language }: Pick<Article, 'text' | 'skip' | 'language'>,
  passage: Range,
): readonly Range[] {
  const sentences = splitSentences(text, language).filter(
    (sentence) => overlaps(sentence, passage) || !skip.some((range) => overlaps(range, sentence)),
  );
  const paragraphs = splitParagraphs(text);
  const own = paragraphs.filter((paragraph) => overlaps(paragraph, passage));
  const [first, last] = span(sentences, (sentence) => overlaps(sentence, passage));
  const [from, to] = span(sentences, (sentence) => own.some((paragraph) => overlaps(paragraph, sentence)));
  const isWhole = lengthOf(sentences.slice(from, to + 1)) <= MOST_AROUND && (from < first || last < to);
  const shown = isWhole ? sentences.slice(from, to + 1) : sentences.slice(Math.max(0, first - 1), last + 2);
  const bounds = {
    start: wordStart(text, passage.start - MOST_AROUND),
    end: wordEnd(text, passage.end + MOST_AROUND),
  };
  return paragraphs.flatMap((paragraph) => {
    const inside = shown.filter((sentence) => overlaps(sentence, paragraph));
    const start = Math.max(inside[0]?.start ?? 0, bounds.start);
    const end = Math.min(inside.at(-1)?.end ?? 0, bounds.end);
    return start < end ? [{ start, end }] : [];
  });
}

/** Whether two ranges share a character; those that only touch do not. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first and the last place of those that fit. */
function span(ranges: readonly Range[], fits: (range: Range) => boolean): readonly [number, number] {
  return [ranges.findIndex(fits), ranges.findLastIndex(fits)];
}

function lengthOf(ranges: readonly Range[]): number {
  return (ranges.at(-1)?.end ?? 0) - (ranges[0]?.start ?? 0);
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at - 1, at + MOST_AROUND).search(/\s/);
  return space < 0 ? at : at + space;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - MOST_AROUND, at + 1).search(/\s\S*$/);
  return space < 0 ? at : at - MOST_AROUND + space;
}
