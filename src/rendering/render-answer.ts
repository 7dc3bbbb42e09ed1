import type { Answer } from '../answers/answer.ts';
import { answerButtons } from './answer-buttons.ts';
import { citedIn } from './cited-in.ts';
import { isolateForeign } from './foreign-text.ts';
import { text } from './inlines.ts';
import type { Block, Button, MessageTree } from './message-tree.ts';
import { agreementOf, modelNotes, newestOf } from './model-notes.ts';
import { numberCitations, numberCited, numberingOf } from './number-citations.ts';
import { joinPieces } from './quotation.ts';
import { renderSentence } from './render-citations.ts';
import { type RenderContext, type RenderOptions, renderContext } from './render-context.ts';
import { renderFrame } from './render-frame.ts';
import { renderNothing } from './render-nothing.ts';
import { renderAttributedQuotations, renderQuotations } from './render-quotes.ts';
import { renderSources } from './render-sources.ts';
import { searchedBounds } from './searched-bounds.ts';

const OPTIONS_PER_ROW = 2;

/**
 * What a reader sees of an answer: quotations set apart from our words, each with the number of its source, then one line of
 * what was searched, the sources to unfold, and what can be asked next.
 */
export function renderAnswer(found: Answer, options: RenderOptions): MessageTree {
  const answer = numbered(found, options);
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

/** With its citations counted from 1 as a reader meets them: some of those that were found are not shown. */
function numbered(answer: Answer, options: RenderOptions): Answer {
  const context = renderContext(options, answer.citations);
  const numbering = numberingOf(context, foundBlocks(context, answer));
  return { ...numberCited(answer, numbering), citations: numberCitations(answer.citations, numbering) };
}

function renderTalk(context: RenderContext, answer: Answer): MessageTree {
  const body = sentenceBlocks(context, answer);
  return { blocks: [...body, ...renderSources(context, citedIn(context, body))], buttons: [] };
}

function renderFound(context: RenderContext, answer: Answer): MessageTree {
  const body = [...foundBlocks(context, answer), ...modelNotes(context, answer)];
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
  if (answer.kind === 'quotes' && answer.sentences.length > 0 && answer.writer === 'model')
    return [...sentenceBlocks(context, answer), { kind: 'gap' }, ...renderQuotations(context, quotations)];
  return answer.kind === 'quotes' && quotations.length > 0
    ? [
        ...sentenceBlocks(context, { ...answer, sentences: ownWords(answer) }),
        ...renderQuotations(context, quotations, { bySubject: answer.understood.topic === undefined }),
      ]
    : [...sentenceBlocks(context, answer), ...renderAttributedQuotations(context, quotations)];
}

/** What no article says but we do: of whom there is nothing. */
function ownWords({ sentences }: Answer): Answer['sentences'] {
  return sentences.filter(({ citations }) => citations.length === 0);
}

function sentenceBlocks(context: RenderContext, answer: Answer): readonly Block[] {
  return answer.sentences.map((sentence) => ({
    kind: 'paragraph',
    children: renderSentence(context, sentence),
  }));
}

/** How many sources agree and how new they are, of a summary; how many statements there are, of quotations; and what was searched. */
function summaryLine(context: RenderContext, answer: Answer): string {
  const { wording } = context;
  const searched = wording.searched(answer.searched.articles, searchedBounds(context, answer));
  const line =
    answer.kind === 'summary'
      ? [agreementOf(context, answer), newestOf(context, answer), searched]
      : [statementsOf(context, answer), searched];
  const told = line.filter((part) => part !== null).join(' · ');
  return told.charAt(0).toLocaleUpperCase(wording.locale) + told.slice(1);
}

function statementsOf({ wording }: RenderContext, { quotes }: Answer): string | null {
  if (quotes.length === 0) return null;
  const inArticles = new Set(quotes.map(({ articleId }) => articleId)).size;
  return wording.statementsInArticles(joinPieces(quotes).length, inArticles);
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
