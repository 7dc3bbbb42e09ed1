import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { confidenceOf } from './confidence.ts';
import { findIndirectStatements } from './indirect/find-indirect-statements.ts';
import { outsideTags } from './outside-tags.ts';
import type { Mention } from './grammar/mention.ts';
import { buildEnglishLexicon } from './lexicon/english.ts';
import type { Confidence, Quote, Speaker } from './quote.ts';
import { readArticle } from './read-article.ts';
import type { Article, Attribution, Rule } from './sieves/sieve.ts';
import { resolveSpeakers, type Statement } from './speakers/resolve-speakers.ts';

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
  const quotations = pairQuotationMarks(text, outsideTags(text, paragraphs)).filter(
    (quotation) => quotation.depth === 0 && quotation.style === 'double',
  );
  const article = readArticle({ text, paragraphs, quotations, lexicon: english });
  const statements = [...directStatements(article), ...indirectStatements(article)].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end,
  );
  const speakers = resolveSpeakers(article, statements);
  return statements.map((statement, i) => {
    const { speaker, certain } = speakers[i] ?? { speaker: null, certain: false };
    return explain(text, statement, { speaker, confidence: confidenceOf(statement.attribution, certain) });
  });
}

interface Found extends Range, Statement {
  readonly kind: Quote['kind'];
  readonly attribution: Attribution | null;
}

function directStatements(article: Article): readonly Found[] {
  return article.sites.flatMap((site, i) => {
    const quotation = article.tokens.quotations[site.quotation];
    if (!article.quoted[i] || quotation === undefined) return [];
    const { start, end } = quotation;
    const attribution = article.attributions[i] ?? null;
    return [{ kind: 'direct', start, end, sentence: site.sentence, attribution, mention: attribution?.mention ?? null }];
  });
}

function indirectStatements(article: Article): readonly Found[] {
  return article.parses.flatMap((parse, sentence) =>
    findIndirectStatements(parse, article.clauses[sentence] ?? [], sentence).map(
      (statement): Found => ({ ...statement, kind: 'indirect', mention: statement.attribution.mention }),
    ),
  );
}

function explain(
  text: string,
  found: Found,
  { speaker, confidence }: { speaker: Speaker | null; confidence: Confidence },
): ExplainedQuote {
  const { start, end, kind, attribution } = found;
  const quote: Quote = {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker,
    cue: attribution?.cue ?? null,
    confidence,
  };
  return { quote, rule: attribution?.rule ?? null, mentionKind: attribution?.mention?.kind ?? null, sole: attribution?.sole ?? false } as ExplainedQuote;
}
