import type { MessageEntity } from './bot-api-types.ts';

export interface CleanedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** What was taken out that a sender may have meant, by code point: "U+202E". */
  readonly removed: readonly string[];
}

/**
 * Takes out what Telegram takes out of every text before it looks at it, moving the entities along: carriage returns,
 * the separators and direction overrides U+2028 to U+202E, three combining marks, and control characters, which become
 * spaces. The list is that of TDLib's `clean_input_string`.
 */
export function cleanText(text: string, entities: readonly MessageEntity[]): CleanedText {
  const removed = new Set<string>();
  // Where each unit of the old text stands in the new one; one more for the end.
  const positions: number[] = [];
  let cleaned = '';
  for (const unit of text.split('')) {
    positions.push(cleaned.length);
    if (isTakenOut(unit)) removed.add(codePointName(unit));
    else if (unit !== '\r') cleaned += isControl(unit) ? ' ' : unit;
  }
  positions.push(cleaned.length);
  return {
    text: cleaned,
    removed: [...removed],
    entities: entities.map((entity) => {
      const start = positions[entity.offset] ?? cleaned.length;
      const end = positions[entity.offset + entity.length] ?? cleaned.length;
      return { ...entity, offset: start, length: end - start };
    }),
  };
}

function isTakenOut(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (code >= 0x2028 && code <= 0x202e) || code === 0x0333 || code === 0x033f || code === 0x030a;
}

function isControl(unit: string): boolean {
  return unit < ' ' && unit !== '\n';
}

function codePointName(unit: string): string {
  return `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
