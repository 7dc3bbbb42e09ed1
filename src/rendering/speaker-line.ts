import type { AnswerQuote } from '../answers/answer.ts';
import type { Speaker } from '../quotes/quote.ts';
import { isolateForeign } from './foreign-text.ts';
import { foreign, strongForeign, text } from './inlines.ts';
import type { Inline } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';
import { roleInLine } from './role-in-line.ts';

/** What ends with a title that is only read before a name: "Dr.", "Democratic Sen.", "д-р". */
const IN_FRONT =
  /(?:^|\s)(?:Dr|Prof|Sen|Rep|Gov|Gen|Maj|Col|Lt|Capt|Sgt|Cpl|Rev|Hon|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|д-р|проф|ген)\.?$/u;

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
  const name = strongForeign(speaker.name);
  if (speaker.role === undefined) return [name];
  if (IN_FRONT.test(speaker.role)) return [foreign(speaker.role), text(' '), name];
  return [name, text(', '), foreign(roleInLine(speaker.role))];
}
