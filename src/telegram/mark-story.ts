import { storyPlace } from './story-place.ts';
import { MESSAGE_LIMITS, type TextMessage } from './to-telegram-messages.ts';

export interface StoryMark {
  /** The story's number in its digest. */
  readonly n: number;
  /** Whether its headline is struck out. */
  readonly isStruck: boolean;
  /** What stands in the place of its sentences and quotations. */
  readonly words: string;
}

export interface MarkedMessage extends TextMessage {
  /** The headline, as it stands there. */
  readonly title: string;
}

/** A part of a digest in which nothing is left of a story but its headline, and why; null where the story is not in it. */
export function markStory(message: TextMessage, mark: StoryMark): MarkedMessage | null {
  const { text, entities } = message;
  const place = storyPlace(message, mark.n);
  if (place === null) return null;
  const { titleStart, titleEnd, end } = place;
  const words = `\n${mark.words}`;
  const shift = titleEnd + words.length - end;
  const marked = {
    title: text.slice(titleStart, titleEnd),
    text: text.slice(0, titleEnd) + words + text.slice(end),
    entities: [
      ...entities.filter(({ offset }) => offset < titleEnd),
      ...(mark.isStruck
        ? [{ type: 'strikethrough', offset: titleStart, length: titleEnd - titleStart } as const]
        : []),
      { type: 'italic', offset: titleEnd + 1, length: mark.words.length } as const,
      ...entities
        .filter(({ offset }) => offset >= end)
        .map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  };
  const fits = marked.text.length <= MESSAGE_LIMITS.text && marked.entities.length <= MESSAGE_LIMITS.entities;
  return fits ? marked : null;
}
