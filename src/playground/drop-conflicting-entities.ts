import type { FormattedText, MessageEntity } from './bot-api-types.ts';

const QUOTATIONS = ['blockquote', 'expandable_blockquote'];
const CODE = ['code', 'pre'];
const LINKS = ['text_link', 'text_mention', 'custom_emoji', 'date_time'];

/**
 * The entities that Telegram keeps, sorted: none that is empty or covers only white space, no quotation inside or
 * across another, nothing inside code, no link in a link, and of links and code nothing that crosses a quotation's
 * border. Styles may cross each other and any border.
 */
export function dropConflictingEntities(
  { text, entities }: FormattedText,
  onDrop: (detail: string) => void,
): readonly MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities.toSorted(byPlace)) {
    const reason = emptiness(text, entity) ?? conflictWith(kept, entity);
    if (reason === null) kept.push(entity);
    else onDrop(`${entity.type} at ${entity.offset}, length ${entity.length}: ${reason}`);
  }
  return kept;
}

/** By offset, the longer first; of equal ones quotations first, as they contain the others. */
function byPlace(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || rank(a) - rank(b);
}

function rank({ type }: MessageEntity): number {
  if (QUOTATIONS.includes(type)) return 0;
  return CODE.includes(type) ? 1 : 2;
}

function emptiness(text: string, { offset, length }: MessageEntity): string | null {
  if (length <= 0) return 'it is empty';
  return text.slice(offset, offset + length).trim() === '' ? 'it covers only white space' : null;
}

function conflictWith(kept: readonly MessageEntity[], entity: MessageEntity): string | null {
  for (const other of kept) {
    if (other.offset + other.length <= entity.offset) continue;
    if (isOneOf(QUOTATIONS, other, entity)) return `it overlaps the quotation at ${other.offset}`;
    if (CODE.includes(other.type)) return `it lies in the code at ${other.offset}`;
    if (isOneOf(LINKS, other, entity)) return `it overlaps the link at ${other.offset}`;
    const crosses = entity.offset + entity.length > other.offset + other.length;
    if (crosses && QUOTATIONS.includes(other.type) && [...LINKS, ...CODE].includes(entity.type))
      return `it crosses the border of the quotation at ${other.offset}`;
  }
  return null;
}

function isOneOf(types: readonly string[], a: MessageEntity, b: MessageEntity): boolean {
  return types.includes(a.type) && types.includes(b.type);
}
