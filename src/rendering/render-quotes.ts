import type { AnswerQuote } from '../answers/answer.ts';
import type { Speaker } from '../quotes/quote.ts';
import { isolateForeign } from './foreign-text.ts';
import { dotted, foreign, strongForeign, text } from './inlines.ts';
import type { Block, Inline } from './message-tree.ts';
import { citationMark, publicationDay } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';

/** One quotation: its pieces in the order of the article. */
export type Quotation = readonly [AnswerQuote, ...AnswerQuote[]];

/** Puts the pieces that the article interrupts ("…," he said, "…") back together; the order is that of the first pieces. */
export function joinPieces(quotes: readonly AnswerQuote[]): readonly Quotation[] {
  const quotations = new Map<string, [AnswerQuote, ...AnswerQuote[]]>();
  for (const [index, quote] of quotes.entries()) {
    const key = quote.part === undefined ? `#${index}` : `${quote.articleId} ${quote.part}`;
    const pieces = quotations.get(key);
    if (pieces === undefined) quotations.set(key, [quote]);
    else pieces.push(quote);
  }
  for (const pieces of quotations.values()) pieces.sort((a, b) => a.start - b.start);
  return [...quotations.values()];
}

/** Quotations under a line that says who and when, one such line for what one speaker said on one day. */
export function renderQuotations(context: RenderContext, quotations: readonly Quotation[]): readonly Block[] {
  const groups = new Map<string, Block[]>();
  for (const quotation of quotations) {
    const [first] = quotation;
    const heading = dotted([...speakerGroups(context, first), [text(dayOf(context, first))]]);
    const key = JSON.stringify(heading);
    const group = groups.get(key) ?? [{ kind: 'paragraph', children: heading }];
    group.push({ kind: 'quotation', children: quotationLine(context, quotation) });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group, index): readonly Block[] =>
    index === 0 ? group : [{ kind: 'gap' }, ...group],
  );
}

/** One quotation with its speaker behind it, for places with no room for a heading. */
export function renderAttributedQuotation(context: RenderContext, quotation: Quotation): Block {
  const [first] = quotation;
  const speaker = dotted(speakerGroups(context, first));
  return {
    kind: 'quotation',
    children: [...quotedWords(context, quotation), text(' '), ...speaker, text(' '), mark(context, first)],
  };
}

function quotationLine(context: RenderContext, quotation: Quotation): readonly Inline[] {
  const [first] = quotation;
  const elsewhere = alsoIn(context, first);
  return [
    ...quotedWords(context, quotation),
    text(' '),
    mark(context, first),
    ...(elsewhere === null ? [] : [text(` · ${elsewhere}`)]),
  ];
}

/** The words between ❝ ❞, which never stand alone at the end of a line, where they are the speaker's own; a report of them stands without and is marked. */
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

/** Who said it, how sure that is, and who relayed it. */
function speakerGroups(context: RenderContext, quote: AnswerQuote): readonly (readonly Inline[])[] {
  const { wording } = context;
  const via = quote.via === undefined ? [] : [[text(wording.quotedBy(isolateForeign(quote.via.name)))]];
  if (quote.speaker === null) return [[text(wording.speakerNotNamed)], ...via];
  return [[...hedge(context, quote), ...named(context, quote.speaker)], ...via];
}

function hedge({ wording }: RenderContext, { confidence }: AnswerQuote): readonly Inline[] {
  if (confidence === 'high') return [];
  return [text(`${confidence === 'medium' ? wording.probably : wording.possibly} `)];
}

function named({ wording }: RenderContext, speaker: Speaker): readonly Inline[] {
  // "he", "the minister": the words used are all that is known, and are no name.
  if (!speaker.resolved && speaker.kind !== 'anonymous')
    return [text('“'), foreign(speaker.name), text(`” (${wording.unclearWhoIsMeant})`)];
  const role = speaker.role === undefined ? [] : [text(', '), foreign(speaker.role)];
  return [strongForeign(speaker.name), ...role];
}

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

/** The other articles with the same quotation: their outlets where known, else how many there are. */
function alsoIn({ wording, citations }: RenderContext, quote: AnswerQuote): string | null {
  const ids = new Set(quote.alsoIn ?? []);
  if (ids.size === 0) return null;
  const cited = [...citations.values()].filter(({ articleId }) => ids.has(articleId));
  const outlets = new Set(
    cited.flatMap(({ source }) => (source === undefined ? [] : [isolateForeign(source)])),
  );
  return outlets.size > 0 && cited.length === ids.size
    ? wording.alsoIn([...outlets].join(', '))
    : wording.alsoInMore(ids.size);
}
