import { z } from 'zod';
import { badRequest, isRefusal, type Refusal } from './api-result.ts';
import type { FormattedText, MessageEntity } from './bot-api-types.ts';
import { checkLink } from './check-link.ts';
import { cleanText } from './clean-text.ts';
import { dropConflictingEntities } from './drop-conflicting-entities.ts';
import { findEntities } from './find-entities.ts';

const MAX_ENTITIES = 100;

/** Types that Telegram finds by itself and ignores when they are sent. */
const FOUND_TYPES = 'mention hashtag cashtag bot_command url email phone_number bank_card_number'.split(' ');
const SENT_TYPES =
  'bold italic underline strikethrough spoiler code pre text_link text_mention custom_emoji blockquote expandable_blockquote date_time'.split(
    ' ',
  );

const entitySchema = z.looseObject({
  type: z.string('Can\'t find field "type"'),
  offset: z.int('Can\'t find field "offset"'),
  length: z.int('Can\'t find field "length"'),
  url: z.string().optional(),
});

export interface TextRules {
  readonly maxLength: number;
  /** Telegram's words for a text that is too long: they differ between sending, editing and captions. */
  readonly tooLong: string;
  readonly mayBeEmpty?: boolean;
}

export interface TextInput {
  readonly text: string;
  readonly entities?: unknown;
  readonly rules: TextRules;
  /** Called with everything that Telegram would leave out without a word. */
  readonly onDrop: (what: 'entity' | 'characters', detail: string) => void;
}

/**
 * Turns a text and its entities into what Telegram would store, or refuses it in Telegram's words. In the order of
 * TDLib's `fix_formatted_text`: check the entities' form and bounds, clean, trim, check length, drop what conflicts or
 * is over the limit, then add what Telegram finds by itself.
 */
export function formatText({ text, entities: sent, rules, onDrop }: TextInput): FormattedText | Refusal {
  const parsed = parseEntities(sent, onDrop);
  if (isRefusal(parsed)) return parsed;
  const outside = checkBounds(text, parsed);
  if (outside !== null) return outside;
  const cleaned = cleanText(text, parsed);
  for (const character of cleaned.removed) onDrop('characters', character);
  const trimmed = trim(cleaned.text, cleaned.entities);
  if (trimmed.text === '') return rules.mayBeEmpty ? trimmed : badRequest('text must be non-empty');
  if (trimmed.text.length > rules.maxLength) return badRequest(rules.tooLong);
  const kept = dropConflictingEntities(trimmed, (detail) => onDrop('entity', detail));
  for (const entity of kept.slice(MAX_ENTITIES))
    onDrop('entity', `${describeEntity(entity)} is over the limit of ${MAX_ENTITIES} entities`);
  const entities = kept.slice(0, MAX_ENTITIES);
  return {
    text: trimmed.text,
    entities: [...entities, ...findEntities(trimmed.text, entities)]
      .slice(0, MAX_ENTITIES)
      .sort((a, b) => a.offset - b.offset || b.length - a.length),
  };
}

function parseEntities(sent: unknown, onDrop: TextInput['onDrop']): readonly MessageEntity[] | Refusal {
  // Anything but an array is read as "no entities", as Telegram does.
  if (!Array.isArray(sent)) {
    if (sent !== undefined && sent !== null) onDrop('entity', 'entities is not an array');
    return [];
  }
  const entities: MessageEntity[] = [];
  for (const value of sent) {
    const result = entitySchema.safeParse(value);
    if (!result.success)
      return badRequest(
        `can't parse MessageEntity: ${result.error.issues[0]?.message ?? 'expected an Object'}`,
      );
    const { type, offset, length, url } = result.data;
    if (FOUND_TYPES.includes(type)) {
      onDrop('entity', `${type} at ${offset}: Telegram finds these by itself and ignores them when sent`);
      continue;
    }
    if (!SENT_TYPES.includes(type))
      return badRequest("can't parse MessageEntity: Unsupported type specified");
    if (type !== 'text_link') {
      entities.push({ type, offset, length });
      continue;
    }
    if (url === undefined) return badRequest('can\'t parse MessageEntity: Can\'t find field "url"');
    const link = checkLink(url);
    if ('invalid' in link) return badRequest(`entity URL '${url}' is invalid: ${link.invalid}`);
    entities.push({ type, offset, length, url: link.url });
  }
  return entities;
}

function checkBounds(text: string, entities: readonly MessageEntity[]): Refusal | null {
  for (const { offset, length } of entities) {
    if (offset < 0 || offset > 1_000_000)
      return badRequest(`receive an entity with incorrect offset ${offset}`);
    if (length < 0 || length > 1_000_000)
      return badRequest(`receive an entity with incorrect length ${length}`);
    if (length === 0) continue;
    if (offset >= text.length)
      return badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
    const end = offset + length;
    if (end > text.length)
      return badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    if (splitsSurrogates(text, offset))
      return badRequest(
        `entity begins in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, offset + 1))}`,
      );
    if (splitsSurrogates(text, end))
      return badRequest(
        `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, end + 1))}`,
      );
  }
  return null;
}

function splitsSurrogates(text: string, position: number): boolean {
  const [before, after] = [text.charCodeAt(position - 1), text.charCodeAt(position)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Cuts white space at the end, and at the start up to the first entity. */
function trim(text: string, entities: readonly MessageEntity[]): FormattedText {
  const end = text.replace(/[ \n]+$/, '').length;
  const firstEntity = Math.min(end, ...entities.map((entity) => entity.offset));
  const start = Math.min(text.length - text.replace(/^[ \n]+/, '').length, firstEntity);
  return {
    text: text.slice(start, Math.max(start, end)),
    entities: entities.map((entity) => {
      const offset = Math.min(entity.offset, end) - start;
      return { ...entity, offset, length: Math.min(entity.offset + entity.length, end) - start - offset };
    }),
  };
}

function describeEntity({ type, offset, length }: MessageEntity): string {
  return `${type} at ${offset}, length ${length}`;
}
