import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** A passage longer than this is a paragraph without sentences; its quotation alone then stands for it. */
const LONGEST_PASSAGE = 900;
const QUOTATION_MARK = /["“”„«»]/u;

/** The sentence right before a slice of an article's text in its paragraph, that leads up to it; empty where there is none, or it is another quotation. */
export function sentenceBefore({ text, language }: StoredArticle, slice: Span): string {
  const from = text.lastIndexOf('\n', slice.start - 1) + 1;
  const paragraph = text.slice(from, slice.end);
  const before = splitSentences(paragraph, language).filter(({ end }) => from + end <= slice.start);
  const last = before.at(-1);
  if (slice.field === 'title' || last === undefined) return '';
  const sentence = paragraph.slice(last.start, last.end);
  return QUOTATION_MARK.test(sentence) ? '' : sentence;
}

/** The sentences of an article in which a slice of it stands, as one slice; the slice itself where they are too long. */
export function sentenceAround(article: StoredArticle, slice: Span): Span {
  const text = slice.field === 'title' ? article.title : article.text;
  const from = text.lastIndexOf('\n', slice.start - 1) + 1;
  const lineEnd = text.indexOf('\n', slice.end);
  const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  let { start, end } = slice;
  for (const sentence of splitSentences(paragraph, article.language)) {
    const touches = from + sentence.start < slice.end && from + sentence.end > slice.start;
    if (!touches) continue;
    start = Math.min(start, from + sentence.start);
    end = Math.max(end, from + sentence.end);
  }
  const field = slice.field === undefined ? {} : { field: slice.field };
  const skipped =
    slice.field === undefined && article.skip.some((skip) => skip.start < end && skip.end > start);
  if (skipped || end - start > LONGEST_PASSAGE)
    return { ...field, start: slice.start, end: slice.end, text: slice.text };
  return { ...field, start, end, text: text.slice(start, end) };
}
