import type { Article } from '../articles/article.ts';
import { comparableText } from '../articles/copies/comparable-text.ts';
import { sketchOf } from '../articles/copies/sketch.ts';
import { findSaidDay } from '../articles/find-said-day.ts';
import { hashLines } from '../articles/outlet-lines.ts';
import { skipRepeated } from '../articles/skip-repeated.ts';
import { extractQuotes } from '../quotes/extract-quotes.ts';
import type { Quote } from '../quotes/quote.ts';
import { packArticle } from '../search/pack-article.ts';
import type { ProcessedArticle } from './article-archive.ts';
import { EXTRACTOR_VERSION } from './extractor-version.ts';

/**
 * Finds in an article all that is found once, when it arrives. `repeated` are the lines of its outlet that are no news, see
 * `repeatedLines`.
 */
export function processArticle(
  received: Article,
  origin: string,
  repeated?: ReadonlySet<number>,
): ProcessedArticle {
  const lines = hashLines(received);
  const article = skipRepeated(received, lines, repeated);
  const { text, title, language, skip } = article;
  const quotes = extractQuotes({ text, title, language, skip, namelessTurns: true }).map((quote) =>
    withSaidDay(quote, article),
  );
  const sketch = sketchOf(comparableText(article).shingles);
  return {
    article,
    quotes,
    origin,
    analysis: packArticle(article),
    sketch,
    extractor: EXTRACTOR_VERSION,
    lines: lines.map(({ hash }) => hash),
  };
}

function withSaidDay(quote: Quote, article: Article): Quote & { readonly saidAt?: string } {
  const { text, publishedAt, publishedAtIsAssumed } = article;
  if (quote.cue === null || quote.field === 'title' || publishedAt === undefined || publishedAtIsAssumed)
    return quote;
  const saidAt = findSaidDay({ text, quote, cue: quote.cue, publishedAt });
  return saidAt === undefined ? quote : { ...quote, saidAt };
}
