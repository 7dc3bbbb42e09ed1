import type { Answer, Citation } from '../answers/answer.ts';
import { isolateForeign } from './foreign-text.ts';
import { dotted, foreign, text } from './inlines.ts';
import type { Action, Block, Button, Inline, MessageTree } from './message-tree.ts';
import { citationMark, linkOf, renderSentence, renderSource, renderSources } from './render-citations.ts';
import { type RenderContext, type RenderOptions, renderContext } from './render-context.ts';
import { joinPieces, renderAttributedQuotation, renderQuotations } from './render-quotes.ts';

/** Rows of buttons that stand for sources without a page to open. */
const CONTEXT_BUTTONS = 5;
const OPTIONS_PER_ROW = 2;

/**
 * What a reader sees of an answer: quotations set apart from our words, each with the number of its source, then one line of
 * what was searched, the sources to unfold, and what can be asked next.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): MessageTree {
  const context = renderContext(options, answer.citations);
  switch (answer.kind) {
    case 'talk':
      return { blocks: [...sentenceBlocks(context, answer), ...renderSources(context)], buttons: [] };
    case 'clarify':
      return renderClarify(context, answer);
    case 'no-evidence':
      return renderNothing(context, answer);
    case 'quotes':
    case 'summary':
      return renderFound(context, answer);
  }
}

function renderFound(context: RenderContext, answer: Answer): MessageTree {
  const quotations = joinPieces(answer.quotes);
  // The quotations say it all when they were asked for: the sentences around them would only say it again.
  const body =
    answer.kind === 'quotes' && quotations.length > 0
      ? renderQuotations(context, quotations)
      : [
          ...sentenceBlocks(context, answer),
          ...quotations.map((quotation) => renderAttributedQuotation(context, quotation)),
        ];
  return {
    blocks: [
      ...body,
      ...modelNote(context, answer),
      { kind: 'gap' },
      { kind: 'paragraph', children: [text(summaryLine(context, answer))] },
      ...renderSources(context),
    ],
    buttons: foundButtons(context, answer),
  };
}

function sentenceBlocks(context: RenderContext, answer: Answer): readonly Block[] {
  return answer.sentences.map((sentence) => ({
    kind: 'paragraph',
    children: renderSentence(context, sentence),
  }));
}

/** Free wording is labelled as the model's. */
function modelNote(context: RenderContext, answer: Answer): readonly Block[] {
  if (answer.writer !== 'model' || answer.style !== 'fluent' || answer.sentences.length === 0) return [];
  const numbers = [...new Set(answer.sentences.flatMap(({ citations }) => citations))];
  const marks = numbers.map((n) => citationMark(context, n));
  return [
    {
      kind: 'paragraph',
      children: [{ kind: 'emphasis', text: context.wording.modelWords }, text(' '), ...marks],
    },
  ];
}

function summaryLine({ wording, dates }: RenderContext, answer: Answer): string {
  const { articles, from, to } = answer.searched;
  const searched = wording.searched(articles, dates.interval(from, to));
  if (answer.kind !== 'quotes' || answer.quotes.length === 0)
    return searched.charAt(0).toLocaleUpperCase(wording.locale) + searched.slice(1);
  const inArticles = new Set(answer.quotes.map(({ articleId }) => articleId)).size;
  return `${wording.statementsInArticles(joinPieces(answer.quotes).length, inArticles)} · ${searched}`;
}

function foundButtons(context: RenderContext, answer: Answer): readonly (readonly Button[])[] {
  const { wording } = context;
  const [quote] = answer.quotes;
  const [citation] = answer.citations;
  const best = quote === undefined ? citation && contextOf(citation) : passageAction(quote.articleId, quote);
  const first: readonly Button[] = [
    { label: wording.more, action: { kind: 'more' } },
    ...(best ? [{ label: wording.inContext, action: best }] : []),
    { label: wording.report, action: { kind: 'report' } },
  ];
  const unlinked = unlinkedButtons(context);
  // A single one is what "in context" shows already.
  return unlinked.length > 1 ? [first, unlinked] : [first];
}

/** Sources without a page to open are shown by a button with their number. */
function unlinkedButtons(context: RenderContext): readonly Button[] {
  return [...context.citations.values()]
    .filter((citation) => linkOf(context, citation) === null)
    .flatMap((citation) => {
      const action = contextOf(citation);
      return action === undefined ? [] : [{ label: `[${citation.n}]`, action }];
    })
    .slice(0, CONTEXT_BUTTONS);
}

function contextOf({ articleId, passages }: Citation): Action | undefined {
  const [passage] = passages;
  return passage === undefined ? undefined : passageAction(articleId, passage);
}

function passageAction(
  articleId: string,
  { start, end, field }: { readonly start: number; readonly end: number; readonly field?: 'title' },
): Action {
  return { kind: 'context', articleId, start, end, ...(field === undefined ? {} : { field }) };
}

function renderClarify(context: RenderContext, answer: Answer): MessageTree {
  const buttons = (answer.options ?? []).map(
    (option): Button => ({
      label: isolateForeign(option),
      action: { kind: 'choose', option },
    }),
  );
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += OPTIONS_PER_ROW) rows.push(buttons.slice(i, i + OPTIONS_PER_ROW));
  const question: readonly Block[] =
    answer.sentences.length > 0
      ? sentenceBlocks(context, answer)
      : [{ kind: 'paragraph', children: [text(context.wording.whoIsMeant)] }];
  return { blocks: question, buttons: rows };
}

function renderNothing(context: RenderContext, answer: Answer): MessageTree {
  const { wording, dates } = context;
  const { articles, from, to, nearest } = answer.searched;
  const who = answer.understood.speakers?.map(isolateForeign).join(', ');
  const topic = answer.understood.topic === undefined ? undefined : isolateForeign(answer.understood.topic);
  const range = dates.interval(from, to);
  const nothing = wording.nothingFound({
    articles,
    ...(who ? { who } : {}),
    ...(topic ? { topic } : {}),
    ...(range === null ? {} : { range }),
  });
  return {
    blocks: [
      { kind: 'paragraph', children: [text(nothing)] },
      ...sentenceBlocks(context, answer),
      ...(nearest === undefined ? [] : nearestBlocks(context, nearest)),
    ],
    buttons: nothingButtons(context, answer),
  };
}

/** The nearest hit: where it stands, and its words where it has any to show. */
function nearestBlocks(context: RenderContext, nearest: Citation): readonly Block[] {
  const [passage] = nearest.passages;
  const children: readonly Inline[] = [
    text(`${context.wording.closest} `),
    ...dotted([renderSource(context, nearest)]),
  ];
  return [
    { kind: 'paragraph', children },
    ...(passage === undefined || passage.field === 'title'
      ? []
      : [{ kind: 'quotation', children: [foreign(passage.text)] } as const]),
  ];
}

function nothingButtons({ wording }: RenderContext, answer: Answer): readonly (readonly Button[])[] {
  const { speakers = [], topic } = answer.understood;
  const narrowed = topic !== undefined || answer.understood.from !== undefined;
  const row: Button[] = narrowed
    ? speakers.slice(0, 2).map((name) => ({
        label: wording.allOf(isolateForeign(name)),
        action: { kind: 'ask', question: wording.askAllOf(name) },
      }))
    : [];
  if (topic !== undefined && speakers.length > 0)
    row.push({ label: wording.searchFor(isolateForeign(topic)), action: { kind: 'ask', question: topic } });
  return row.length === 0 ? [] : [row];
}
