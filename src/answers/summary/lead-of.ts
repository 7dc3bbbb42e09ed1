import type { StoredArticle } from '../../articles/article.ts';
import type { Span } from '../../quotes/quote.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';

/** Shorter ones are datelines and headings, longer ones no sentences. */
const SHORTEST_SENTENCE = 40;
const LONGEST_SENTENCE = 400;

/** The first sentence that says something; null for articles without one. */
export function leadOf(article: StoredArticle): Span | null {
  for (const kept of keptRanges(article.text.length, article.skip)) {
    const text = article.text.slice(kept.start, kept.end);
    for (const sentence of splitSentences(text, article.language)) {
      const length = sentence.end - sentence.start;
      if (length < SHORTEST_SENTENCE || length > LONGEST_SENTENCE) continue;
      const start = kept.start + sentence.start;
      const end = kept.start + sentence.end;
      return { start, end, text: article.text.slice(start, end) };
    }
  }
  return null;
}
