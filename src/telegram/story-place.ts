import type { TextMessage } from './to-telegram-messages.ts';

/** Where a story stands in a part of a digest, in UTF-16 units. */
export interface StoryPlace {
  /** Behind its number. */
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
}

/** By its number, bold at the start of a paragraph; null where the story is not in this part. */
export function storyPlace({ text, entities }: TextMessage, n: number): StoryPlace | null {
  const label = `${n}`;
  const number = entities.find(
    ({ type, offset, length }) =>
      type === 'bold' &&
      text.slice(offset, offset + length) === label &&
      text.startsWith('  ', offset + length) &&
      (offset === 0 || text.startsWith('\n\n', offset - 2)),
  );
  if (number === undefined) return null;
  const start = number.offset;
  const end = orEnd(text.indexOf('\n\n', start), text.length);
  const titleEnd = Math.min(end, orEnd(text.indexOf('\n', start), end));
  return { titleStart: start + label.length + 2, titleEnd, end };
}

function orEnd(at: number, end: number): number {
  return at === -1 ? end : at;
}
