import type { Inline } from '../rendering/message-tree.ts';
import { entityCost, foldInlines, type ShownBlock, shownText } from './inline-pieces.ts';

interface Limits {
  readonly text: number;
  readonly entities: number;
}

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE around a piece of foreign text. */
const ISOLATES_LENGTH = 2;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A block that is longer than a message, as several of its kind; any other as it is. */
export function splitBlock(block: ShownBlock, limits: Limits): readonly ShownBlock[] {
  const inlines = block.kind === 'fold' ? foldInlines(block.lines) : block.children;
  // The block's own entity, where it has one, counts too.
  const room = { text: limits.text, entities: limits.entities - (block.kind === 'paragraph' ? 0 : 1) };
  const parts = splitInlines(inlines, room);
  if (parts.length <= 1) return [block];
  return parts.map((part) =>
    block.kind === 'fold' ? { kind: 'fold', lines: [part] } : { kind: block.kind, children: part },
  );
}

function splitInlines(inlines: readonly Inline[], limits: Limits): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let room = { ...limits };
  const rest = [...inlines];
  for (let inline = rest.shift(); inline !== undefined; inline = rest.shift()) {
    const length = shownText(inline).length;
    const cost = entityCost(inline);
    if (length <= room.text && cost <= room.entities) {
      parts.at(-1)?.push(inline);
      room = { text: room.text - length, entities: room.entities - cost };
      continue;
    }
    const at = cost <= room.entities ? cutAt(inline, room.text, room.text === limits.text) : 0;
    if (at > 0) parts.at(-1)?.push({ ...inline, text: inline.text.slice(0, at) });
    rest.unshift({ ...inline, text: inline.text.slice(at) });
    parts.push([]);
    room = { ...limits };
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Where to cut an inline so that what is before fits: after the last line break, sentence or word, else, where it `must` be
 * cut, after a whole character. 0 where nothing fits.
 */
function cutAt(inline: Inline, room: number, must: boolean): number {
  const fitting = inline.text.slice(0, Math.max(0, room - (inline.kind === 'foreign' ? ISOLATES_LENGTH : 0)));
  for (const border of [/^[\s\S]*\n/, /^[\s\S]*[.!?…][”"»’)]*\s/, /^[\s\S]*\s/]) {
    const before = border.exec(fitting)?.[0];
    if (before !== undefined && before.trim() !== '' && before.length >= fitting.length / 4)
      return before.length;
  }
  return must ? wholeCharacters(inline.text, fitting.length) : 0;
}

function wholeCharacters(text: string, room: number): number {
  const last = graphemes.segment(text).containing(room);
  const start = last?.index ?? text.length;
  if (start > 0) return start;
  // One character made of more units than a message holds: between two code points, then.
  return /[\ud800-\udbff]$/.test(text.slice(0, room)) ? room - 1 : room;
}
