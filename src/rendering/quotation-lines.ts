import type { AnswerQuote } from '../answers/answer.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { alsoIn } from './also-in.ts';
import { foreign, text } from './inlines.ts';
import type { Inline } from './message-tree.ts';
import type { Quotation } from './quotation.ts';
import { citationMark } from './render-citations.ts';
import { languageOf, type RenderContext } from './render-context.ts';
import type { ShownQuotation } from './shown-quotations.ts';

/** "in Bulgarian", where the words are in another language than the reader's. */
export function foreignLanguage(
  { wording }: RenderContext,
  { quotation: [{ language }] }: ShownQuotation,
): string | undefined {
  return language === undefined || language === languageOf(wording)
    ? undefined
    : wording.inLanguage[language];
}

/** As it is known, else as the words tell it. */
export function languageOfQuote({ language, text: words }: AnswerQuote): string {
  return language ?? detectLanguage(words);
}

/** "in Bulgarian: …", "in other words, probably: …": the statement above as another article has it. */
export function restatementLine(
  context: RenderContext,
  shown: ShownQuotation,
  statedIn: string,
): readonly Inline[] {
  const { wording } = context;
  const [first] = shown.quotation;
  const { confidence } = first;
  const language = languageOfQuote(first);
  const label = (language === statedIn ? undefined : wording.inLanguage[language]) ?? wording.inOtherWords;
  const hedge = confidence === 'high' ? '' : `, ${hedgeOf(context, confidence)}`;
  return [text(`${label}${hedge}: `), ...quotationLine(context, shown)];
}

function hedgeOf({ wording }: RenderContext, confidence: 'medium' | 'low'): string {
  const hedge = confidence === 'medium' ? wording.probably : wording.possibly;
  return hedge.replace(/,$/, '').toLocaleLowerCase(wording.locale);
}

/** The words, the number of their source, and where else they stand. */
export function quotationLine(context: RenderContext, shown: ShownQuotation): readonly Inline[] {
  const elsewhere = alsoIn(context, shown.alsoIn);
  return [
    ...shownWords(context, shown),
    text('\u00a0'),
    quotationMark(context, shown.quotation[0]),
    ...(elsewhere.length === 0 ? [] : [text(' · '), ...elsewhere]),
  ];
}

/** In a sentence of the article the speaker's own words stand in “…”. */
export function shownWords(
  context: RenderContext,
  { quotation, sentence }: ShownQuotation,
): readonly Inline[] {
  return sentence === null ? quotedWords(context, quotation) : [foreign(curlQuotationMarks(sentence.text))];
}

/**
 * The words between ❝ ❞, which never stand alone at the end of a line, where they are the speaker's own; a report of them
 * stands without and is marked.
 */
function quotedWords(context: RenderContext, quotation: Quotation): readonly Inline[] {
  const pieces = quotation.flatMap((piece, index) => {
    // The comma before "he said" belongs to the report.
    const words = foreign(piece.text.replace(/[\s,]+$/u, ''));
    return index === 0 ? [words] : [text(' … '), words];
  });
  return quotation[0].kind === 'direct'
    ? [text('❝\u00a0'), ...pieces, text('\u00a0❞')]
    : [...pieces, text(` (${context.wording.notWordForWord})`)];
}

/** The number of a quotation's source, leading to its words. */
export function quotationMark(context: RenderContext, quote: AnswerQuote): Inline {
  return citationMark(context, quote.citation, quote);
}
