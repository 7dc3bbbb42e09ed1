import type { Answer } from '../answers/answer.ts';
import { answerButtons } from './answer-buttons.ts';
import { citedIn } from './cited-in.ts';
import { isolateForeign } from './foreign-text.ts';
import { text } from './inlines.ts';
import type { Block, Button, MessageTree } from './message-tree.ts';
import { joinPieces } from './quotation.ts';
import { citationMark, renderSentence } from './render-citations.ts';
import { type RenderContext, type RenderOptions, renderContext } from './render-context.ts';
import { renderFrame } from './render-frame.ts';
import { renderNothing } from './render-nothing.ts';
import { renderAttributedQuotations, renderQuotations } from './render-quotes.ts';
import { renderSources } from './render-sources.ts';

const OPTIONS_PER_ROW = 2;

/**
 * What a reader sees of an answer: quotations set apart from our words, each with the number of its source, then one line of
 * what was searched, the sources to unfold, and what can be asked next.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): MessageTree {
  const context = renderContext(options, answer.citations);
  switch (answer.kind) {
    case 'talk':
      return renderTalk(context, answer);
    case 'clarify':
      return renderClarify(context, answer);
    case 'no-evidence':
      return renderNothing(context, answer);
    case 'quotes':
    case 'summary':
      return renderFound(context, answer);
  }
}

function renderTalk(context: RenderContext, answer: Answer): MessageTree {
  const body = sentenceBlocks(context, answer);
  return { blocks: [...body, ...renderSources(context, citedIn(context, body))], buttons: [] };
}

function renderFound(context: RenderContext, answer: Answer): MessageTree {
  const body = [...foundBlocks(context, answer), ...modelNote(context, answer)];
  const cited = citedIn(context, body);
  return {
    blocks: [
      ...body,
      { kind: 'gap' },
      ...renderFrame(context, answer),
      { kind: 'paragraph', children: [text(summaryLine(context, answer))] },
      ...renderSources(context, cited),
    ],
    buttons: answerButtons(context, answer, cited),
  };
}

/** The quotations say it all when they were asked for: the sentences around them would only say it again. */
function foundBlocks(context: RenderContext, answer: Answer): readonly Block[] {
  const quotations = joinPieces(answer.quotes);
  return answer.kind === 'quotes' && quotations.length > 0
    ? renderQuotations(context, quotations)
    : [...sentenceBlocks(context, answer), ...renderAttributedQuotations(context, quotations)];
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
