import type { Block, Inline, MessageTree } from '../rendering/message-tree.ts';
import type { Range } from '../text/range.ts';
import type { MessageEntity } from './bot-api-types.ts';

const QUOTES: Readonly<Record<string, 'quotation' | 'fold'>> = {
  blockquote: 'quotation',
  expandable_blockquote: 'fold',
};

/**
 * Reads a message as it went over the Bot API, text and entities, back into a tree, for a client that is no messenger.
 * Entities are as the stand-in keeps them: in range, sorted, quotes not within quotes.
 */
export function readMessageTree(text: string, entities: readonly MessageEntity[] = []): MessageTree {
  const blocks: Block[] = [];
  let at = 0;
  for (const entity of entities) {
    const kind = QUOTES[entity.type];
    if (kind === undefined) continue;
    const range = { start: entity.offset, end: entity.offset + entity.length };
    blocks.push(...paragraphs(text, { start: at, end: range.start }, entities));
    blocks.push(
      kind === 'quotation'
        ? { kind, children: inlinesIn(text, range, entities) }
        : { kind, lines: linesIn(text, range).map((line) => inlinesIn(text, line, entities)) },
    );
    at = range.end;
  }
  blocks.push(...paragraphs(text, { start: at, end: text.length }, entities));
  return { blocks, buttons: [] };
}

/** A line is a paragraph; an empty one parts groups. The line breaks around a quotation are the quotation's. */
function paragraphs(text: string, range: Range, entities: readonly MessageEntity[]): readonly Block[] {
  return linesIn(text, range).flatMap((line, index, all): Block[] => {
    if (line.end > line.start) return [{ kind: 'paragraph', children: inlinesIn(text, line, entities) }];
    return index === 0 || index === all.length - 1 ? [] : [{ kind: 'gap' }];
  });
}

function linesIn(text: string, range: Range): readonly Range[] {
  const lines: Range[] = [];
  let start = range.start;
  for (const line of text.slice(range.start, range.end).split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The range cut wherever an entity begins or ends, each piece with the entity that says most of how it looks. */
function inlinesIn(text: string, range: Range, entities: readonly MessageEntity[]): readonly Inline[] {
  const around = entities.filter(({ offset, length }) => offset < range.end && offset + length > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { offset, length } of around)
    for (const cut of [offset, offset + length]) if (cut > range.start && cut < range.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? range.end;
    const covering = around.filter(({ offset, length }) => offset <= start && offset + length >= end);
    return inline(text.slice(start, end), covering);
  });
}

function inline(text: string, covering: readonly MessageEntity[]): Inline {
  const href = covering.find(({ type }) => type === 'text_link')?.url;
  if (href !== undefined) return { kind: 'link', text, href };
  const types = new Set(covering.map(({ type }) => type));
  if (types.has('bold')) return { kind: 'strong', text };
  if (types.has('italic')) return { kind: 'emphasis', text };
  if (types.has('code') || types.has('pre')) return { kind: 'code', text };
  return { kind: 'text', text };
}
