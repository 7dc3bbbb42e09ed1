import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { buildEnglishLexicon } from './lexicon/english.ts';
import type { Quote } from './quote.ts';
import { readArticle } from './read-article.ts';

export interface QuotableText {
  readonly title?: string;
  readonly text: string;
  /** ISO 639-1; absent: told from the text. */
  readonly language?: string;
  /** Sorted, disjoint ranges of `text` that are not looked into; no quotation crosses one. */
  readonly skip?: readonly Range[];
}

const english = buildEnglishLexicon();

/** Finds who said what. Linear in the length of the text; the same input always gives the same quotations. */
export function extractQuotes(input: QuotableText): readonly Quote[] {
  const { text } = input;
  const paragraphs = splitParagraphs(text);
  const quotations = pairQuotationMarks(text, paragraphs).filter((q) => q.depth === 0 && q.style === 'double');
  const article = readArticle({ text, paragraphs, quotations, lexicon: english });
  return article.sites.map((site, i): Quote => {
    const { start, end } = quotations[site.quotation] ?? { start: 0, end: 0 };
    const attribution = article.attributions[i];
    const mention = attribution?.mention ?? null;
    return {
      start, end, text: text.slice(start, end), kind: 'direct',
      speaker: mention === null ? null : { name: text.slice(mention.start, mention.end), mention: { start: mention.start, end: mention.end }, kind: 'person', resolved: false },
      cue: attribution?.cue ?? null,
      confidence: 'low',
      ...({ rule: attribution?.rule ?? 'none' }),
    };
  });
}
