import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { outsideTags } from './outside-tags.ts';
import type { Mention } from './grammar/mention.ts';
import { buildEnglishLexicon } from './lexicon/english.ts';
import type { Quote } from './quote.ts';
import { readArticle } from './read-article.ts';
import type { Rule } from './sieves/sieve.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';

export interface QuotableText {
  readonly title?: string;
  readonly text: string;
  /** ISO 639-1; absent: told from the text. */
  readonly language?: string;
  /** Sorted, disjoint ranges of `text` that are not looked into; no quotation crosses one. */
  readonly skip?: readonly Range[];
}

const english = buildEnglishLexicon();

/** A quotation with what decided about it. */
export interface ExplainedQuote {
  readonly quote: Quote;
  /** The rule that named the speaker; null where none could. */
  readonly rule: Rule | null;
  /** What kind of words the speaker was named by. */
  readonly mentionKind: Mention['kind'] | null;
}

/** Finds who said what. Linear in the length of the text; the same input always gives the same quotations. */
export function extractQuotes(input: QuotableText): readonly Quote[] {
  return explainQuotes(input).map(({ quote }) => quote);
}

/** Like extractQuotes, and says for each quotation which rule decided. */
export function explainQuotes(input: QuotableText): readonly ExplainedQuote[] {
  const { text } = input;
  const paragraphs = splitParagraphs(text);
  const quotations = pairQuotationMarks(text, outsideTags(text, paragraphs)).filter((q) => q.depth === 0 && q.style === 'double');
  const article = readArticle({ text, paragraphs, quotations, lexicon: english });
  const speakers = resolveSpeakers(article);
  return article.sites.flatMap((site, i) => {
    if (!article.quoted[i]) return [];
    const { start, end } = quotations[site.quotation] ?? { start: 0, end: 0 };
    const attribution = article.attributions[i];
    const quote: Quote = {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      speaker: speakers[i] ?? null,
      cue: attribution?.cue ?? null,
      confidence: 'low',
    };
    return { quote, rule: attribution?.rule ?? null, mentionKind: attribution?.mention?.kind ?? null };
  });
}
