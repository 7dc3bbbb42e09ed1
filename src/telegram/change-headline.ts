import { isolateForeign } from '../rendering/foreign-text.ts';
import { storyPlace } from './story-place.ts';
import { MESSAGE_LIMITS, type TextMessage } from './to-telegram-messages.ts';

/** A part of a digest in which the story of this number has another headline; null where the story is not in it, or that does not fit. */
export function changeHeadline(message: TextMessage, n: number, headline: string): TextMessage | null {
  const { text, entities } = message;
  const place = storyPlace(message, n);
  if (place === null) return null;
  const { titleStart, titleEnd } = place;
  const title = entities.find(
    ({ type, offset, length }) =>
      type === 'bold' && offset >= titleStart && offset + length === titleEnd && length > 0,
  );
  if (title === undefined) return null;
  const words = isolateForeign(headline);
  const shift = words.length - title.length;
  const changed = {
    text: text.slice(0, title.offset) + words + text.slice(titleEnd),
    entities: entities.map((entity) => {
      if (entity === title) return { ...entity, length: words.length };
      return entity.offset >= titleEnd ? { ...entity, offset: entity.offset + shift } : entity;
    }),
  };
  return words !== '' && changed.text.length <= MESSAGE_LIMITS.text ? changed : null;
}
