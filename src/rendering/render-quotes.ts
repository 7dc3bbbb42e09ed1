import type { AnswerQuote } from '../answers/answer.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { alsoIn } from './also-in.ts';
import { dotted, foreign, text } from './inlines.ts';
import type { Block, Inline } from './message-tree.ts';
import type { Quotation } from './quotation.ts';
import { citationMark, publicationDay } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';
import { type ShownQuotation, shownQuotations } from './shown-quotations.ts';
import { speakerLine } from './speaker-line.ts';
import { speakersAsShown } from './speakers-as-shown.ts';

/** Quotations under a line that says who and when, one such line for what one speaker said on one day. */
export function renderQuotations(context: RenderContext, quotations: readonly Quotation[]): readonly Block[] {
  const shown = shownQuotations(context, quotations);
  const firsts = shown.map(({ quotation: [first] }) => first);
  const speakers = speakersAsShown(context, firsts, (quote) => dayOf(context, quote));
  const groups = new Map<string, Block[]>();
  /** The group in which a quotation stands, and its language. */
  const lines = new Map<string, { readonly group: Block[]; readonly language: string }>();
  for (const each of shown) {
    const [first] = each.quotation;
    const said = { ...first, speaker: speakers.get(first) ?? null };
    const stated = first.restates === undefined ? undefined : lines.get(placeOf(first.restates));
    if (stated !== undefined) {
      stated.group.push({ kind: 'quotation', children: restatementLine(context, each, stated.language) });
      continue;
    }
    const heading = dotted([...speakerLine(context, said), [text(dayOf(context, first))]]);
    const key = JSON.stringify(heading);
    const group = groups.get(key) ?? [{ kind: 'paragraph', children: heading }];
    group.push({ kind: 'quotation', children: quotationLine(context, each) });
    groups.set(key, group);
    const language = detectLanguage(first.text);
    for (const piece of each.quotation) lines.set(placeOf(piece), { group, language });
  }
  return [...groups.values()].flatMap((group, index): readonly Block[] =>
    index === 0 ? group : [{ kind: 'gap' }, ...group],
  );
}

/** Quotations with their speakers behind them, for places with no room for a heading. */
export function renderAttributedQuotations(
  context: RenderContext,
  quotations: readonly Quotation[],
): readonly Block[] {
  return shownQuotations(context, quotations).map((shown) => {
    const [first] = shown.quotation;
    const speaker = dotted(speakerLine(context, first));
    const between = text(shown.sentence === null ? ' ' : ' · ');
    return {
      kind: 'quotation',
      children: [...shownWords(context, shown), between, ...speaker, text('\u00a0'), mark(context, first)],
    };
  });
}

function placeOf({ articleId, start }: { readonly articleId: string; readonly start: number }): string {
  return `${articleId} ${start}`;
}

/** "in Bulgarian: …", "in other words, probably: …": the statement above as another article has it. */
function restatementLine(context: RenderContext, shown: ShownQuotation, statedIn: string): readonly Inline[] {
  const { wording } = context;
  const [{ confidence, text: words }] = shown.quotation;
  const language = detectLanguage(words);
  const label = (language === statedIn ? undefined : wording.inLanguage[language]) ?? wording.inOtherWords;
  const hedge = confidence === 'high' ? '' : `, ${hedgeOf(context, confidence)}`;
  return [text(`${label}${hedge}: `), ...quotationLine(context, shown)];
}

function hedgeOf({ wording }: RenderContext, confidence: 'medium' | 'low'): string {
  const hedge = confidence === 'medium' ? wording.probably : wording.possibly;
  return hedge.replace(/,$/, '').toLocaleLowerCase(wording.locale);
}

function quotationLine(context: RenderContext, shown: ShownQuotation): readonly Inline[] {
  const elsewhere = alsoIn(context, shown.alsoIn);
  return [
    ...shownWords(context, shown),
    text('\u00a0'),
    mark(context, shown.quotation[0]),
    ...(elsewhere.length === 0 ? [] : [text(' · '), ...elsewhere]),
  ];
}

/** In a sentence of the article the speaker's own words stand in “…”. */
function shownWords(context: RenderContext, { quotation, sentence }: ShownQuotation): readonly Inline[] {
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

const mark = (context: RenderContext, quote: AnswerQuote) => citationMark(context, quote.citation, quote);

/** The day that the article states for the words, else the day of the report, marked as that. */
function dayOf(context: RenderContext, quote: AnswerQuote): string {
  const { wording, dates } = context;
  const said = quote.saidAt === undefined ? null : dates.calendarDay(quote.saidAt);
  if (said !== null) return said;
  const citation = context.citations.get(quote.citation);
  const published = citation === undefined ? null : publicationDay(context, citation);
  if (published === null) return wording.dateNotStated;
  return citation?.publishedAtIsAssumed ? published : wording.reported(published);
}
