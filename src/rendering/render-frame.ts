import type { Answer } from '../answers/answer.ts';
import { isolateForeign } from './foreign-text.ts';
import { dotted, foreign, text } from './inlines.ts';
import type { Block, Button } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';

/** "From the conversation: Ada Marlow · tolls · 5–11 May": how a follow-up was taken; nothing for a question that stands alone. */
export function renderFrame({ wording, dates }: RenderContext, { understood }: Answer): readonly Block[] {
  if (understood.fromConversation !== true) return [];
  const { speakers = [], topic, from, to, inLanguage = '', inOutlet } = understood;
  const spoken = wording.inLanguage[inLanguage];
  const interval = from === undefined && to === undefined ? null : dates.interval(from, to);
  const parts = [
    ...(speakers.length === 0 ? [] : [[foreign(speakers.join(', '))]]),
    ...(topic === undefined ? [] : [[foreign(topic)]]),
    ...(interval === null ? [] : [[text(interval)]]),
    ...(spoken === undefined ? [] : [[text(spoken)]]),
    ...(inOutlet === undefined ? [] : [[text(wording.onlyFrom(isolateForeign(inOutlet)))]]),
  ];
  if (parts.length === 0) return [];
  return [{ kind: 'paragraph', children: [text(`${wording.fromConversation} `), ...dotted(parts)] }];
}

/** Leaves the conversation's frame, where an answer went by it. */
export function newTopicButton({ wording }: RenderContext, { understood }: Answer): readonly Button[] {
  return understood.fromConversation === true
    ? [{ label: wording.newTopic, action: { kind: 'ask', question: wording.askNewTopic } }]
    : [];
}
