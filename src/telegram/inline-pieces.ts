import { isolateForeign } from '../rendering/foreign-text.ts';
import type { Block, Inline } from '../rendering/message-tree.ts';
import type { Entity } from './outgoing-message.ts';

/** A block as it stands in a message: its entities count from its own start. */
export interface Piece {
  readonly text: string;
  readonly entities: readonly Entity[];
}

export type ShownBlock = Exclude<Block, { kind: 'gap' }>;

/** White space around a block is dropped: Telegram trims messages, and offsets would no longer fit. */
export function toPiece(block: ShownBlock): Piece {
  switch (block.kind) {
    case 'paragraph':
      return writeInlines(block.children);
    case 'quotation':
      return quoted(writeInlines(block.children), 'blockquote');
    case 'fold':
      return quoted(writeInlines(foldInlines(block.lines)), 'expandable_blockquote');
  }
}

/** The lines of a fold with line breaks between them. */
export function foldInlines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'text', text: '\n' } as const, ...line],
  );
}

/** The text of an inline as it is shown. */
export function shownText(inline: Inline): string {
  if (inline.kind === 'foreign') return isolateForeign(inline.text);
  return inline.text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u202a-\u202e]/g, '');
}

/** How many entities an inline takes. */
export function entityCost(inline: Inline): 0 | 1 {
  return inline.kind === 'text' || inline.kind === 'foreign' ? 0 : 1;
}

function writeInlines(inlines: readonly Inline[]): Piece {
  let text = '';
  const entities: Entity[] = [];
  for (const inline of inlines) {
    const shown = shownText(inline);
    const entity = entityOf(inline, text.length, shown.length);
    text += shown;
    if (entity !== null) entities.push(entity);
  }
  return trimmed(text, entities);
}

function entityOf(inline: Inline, offset: number, length: number): Entity | null {
  if (length === 0) return null;
  switch (inline.kind) {
    case 'strong':
      return { type: 'bold', offset, length };
    case 'emphasis':
      return { type: 'italic', offset, length };
    case 'code':
      return { type: 'code', offset, length };
    case 'link':
      return /^https?:\/\//.test(inline.href)
        ? { type: 'text_link', offset, length, url: inline.href }
        : null;
    default:
      return null;
  }
}

function quoted(piece: Piece, type: 'blockquote' | 'expandable_blockquote'): Piece {
  if (piece.text === '') return piece;
  return { ...piece, entities: [{ type, offset: 0, length: piece.text.length }, ...piece.entities] };
}

function trimmed(text: string, entities: readonly Entity[]): Piece {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return {
    text: text.slice(start, end),
    entities: entities.flatMap((entity) => {
      const from = Math.max(entity.offset, start);
      const to = Math.min(entity.offset + entity.length, end);
      return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
    }),
  };
}
