import type { AnswerQuote } from '../answers/answer.ts';
import type { Speaker } from '../quotes/quote.ts';
import { isolateForeign } from './foreign-text.ts';
import { foreign, strongForeign, text } from './inlines.ts';
import type { Inline } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';
import { roleInLine } from './role-in-line.ts';

/** Who said it, how sure that is, and who relayed it: groups to stand with dots between them. */
export function speakerLine(
  { wording }: RenderContext,
  { confidence, speaker, via }: Pick<AnswerQuote, 'confidence' | 'speaker' | 'via'>,
): readonly (readonly Inline[])[] {
  const relayed = via === undefined ? [] : [[text(wording.quotedBy(isolateForeign(via.name)))]];
  if (speaker === null) return [[text(wording.speakerNotNamed)], ...relayed];
  const hedge =
    confidence === 'high' ? [] : [text(`${confidence === 'medium' ? wording.probably : wording.possibly} `)];
  return [[...hedge, ...named(speaker, wording.unclearWhoIsMeant)], ...relayed];
}

function named(speaker: Speaker, unclear: string): readonly Inline[] {
  // "he", "the minister": the words used are all that is known, and are no name.
  if (!speaker.resolved && speaker.kind !== 'anonymous')
    return [text('“'), foreign(speaker.name), text(`” (${unclear})`)];
  const role = speaker.role === undefined ? [] : [text(', '), foreign(roleInLine(speaker.role))];
  return [strongForeign(speaker.name), ...role];
}
