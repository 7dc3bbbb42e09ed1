import type { MessageEntity } from './bot-api-types.ts';

/** In the order of precedence: where two would overlap, the earlier kind stands. */
const PATTERNS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'url', pattern: /https?:\/\/[^\s<>"'“”«»]*[^\s<>"'“”«».,;:!?)\]}]/giu },
  { type: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { type: 'bot_command', pattern: /(?<![\w/])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/giu },
  { type: 'mention', pattern: /(?<![\w@])@[a-z]\w{3,31}(?!\w)/giu },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu },
];

/** The entities that Telegram finds by itself in any text: commands, mentions, addresses. Sorted by offset. */
export function findEntities(text: string, taken: readonly MessageEntity[] = []): readonly MessageEntity[] {
  const found: MessageEntity[] = [];
  const isFree = (start: number, end: number) =>
    ![...blocking(taken), ...found].some(
      (entity) => start < entity.offset + entity.length && entity.offset < end,
    );
  for (const { type, pattern } of PATTERNS)
    for (const match of text.matchAll(pattern))
      if (isFree(match.index, match.index + match[0].length))
        found.push({ type, offset: match.index, length: match[0].length });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Inside links and code nothing is found; styles and quotations do not keep Telegram from looking. */
function blocking(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  return entities.filter(({ type }) => ['text_link', 'text_mention', 'code', 'pre'].includes(type));
}
