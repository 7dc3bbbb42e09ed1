import type { Answer, Citation } from '../answers/answer.ts';
import { defined } from '../defined.ts';
import type { Action, Button } from './message-tree.ts';
import { originalButtons } from './model-notes.ts';
import { linkOf, passageOf } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';
import { newTopicButton } from './render-frame.ts';

const CONTEXT_BUTTONS = 5;

/** What can be asked next of an answer with something in it; below it, the shown sources that have no page to open. */
export function answerButtons(
  context: RenderContext,
  answer: Answer,
  cited: readonly Citation[],
): readonly (readonly Button[])[] {
  const { wording } = context;
  const [quote] = answer.quotes;
  const [citation] = cited;
  const best =
    quote === undefined
      ? citation && contextOf(context, answer, citation)
      : passageAction(quote.articleId, quote);
  const first: readonly Button[] = [
    ...(context.hasMore ? [{ label: wording.more, action: { kind: 'more' } } as const] : []),
    ...(best ? [{ label: wording.inContext, action: best }] : []),
    { label: wording.report, action: { kind: 'report' } },
    ...newTopicButton(context, answer),
  ];
  const originals = originalButtons(context, answer);
  const second = originals.length > 0 ? [originals] : [];
  const unlinked = unlinkedButtons(context, answer, cited);
  // A single one is what "in context" shows already.
  return unlinked.length > 1 && originals.length === 0 ? [first, unlinked] : [first, ...second];
}

/** Sources without a page to open are shown by a button with their number. */
function unlinkedButtons(
  context: RenderContext,
  answer: Answer,
  cited: readonly Citation[],
): readonly Button[] {
  return cited
    .filter((citation) => linkOf(context, citation) === null)
    .flatMap((citation) => {
      const action = contextOf(context, answer, citation);
      return action === undefined ? [] : [{ label: `[${citation.n}]`, action }];
    })
    .slice(0, CONTEXT_BUTTONS);
}

/** Of several passages of a source the one that is shown first. */
function contextOf(
  context: RenderContext,
  { sentences, quotes }: Answer,
  { n, articleId, passages }: Citation,
): Action | undefined {
  const shown = sentences.find(({ citations }) => citations.includes(n));
  const passage =
    quotes.find(({ citation }) => citation === n) ??
    (shown === undefined ? passages[0] : passageOf(context, n, shown.text));
  return passage === undefined ? undefined : passageAction(articleId, passage);
}

function passageAction(
  articleId: string,
  { start, end, field }: { readonly start: number; readonly end: number; readonly field?: 'title' },
): Action {
  return defined({ kind: 'context', articleId, start, end, field });
}
