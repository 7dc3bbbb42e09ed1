import { isDeepStrictEqual } from 'node:util';
import { defined } from '../../defined.ts';
import type { ApiCall } from '../api-call.ts';
import { badRequest, done, type Refusal } from '../api-result.ts';
import type { InlineKeyboardMarkup, Message, MessageEntity } from '../bot-api-types.ts';
import type { OpenChat } from '../chat-book.ts';
import type { TextRules } from '../format-text.ts';
import { readKeyboard } from '../read-keyboard.ts';
import type { MethodTable } from './method-table.ts';
import { readLinkPreview } from './read-link-preview.ts';

const EDITED_TEXT: TextRules = { maxLength: 4_096, tooLong: 'MESSAGE_TOO_LONG' };
const DELETABLE_FOR_S = 48 * 60 * 60;
const PLACE = ['business_connection_id', 'chat_id', 'message_id', 'inline_message_id'];

export const editingMethods: MethodTable = {
  editMessageText: {
    parameters: [
      ...PLACE,
      'text',
      'parse_mode',
      'entities',
      'link_preview_options',
      'rich_message',
      'reply_markup',
    ],
    run(call) {
      if (call.text('text') === '') return badRequest('message text is empty');
      const found = findOwnMessage(call);
      if ('ok' in found) return found;
      if (found.message.text === undefined) return badRequest('there is no text in the message to edit');
      const formatted = call.formatted('text', 'entities', EDITED_TEXT);
      if ('ok' in formatted) return formatted;
      const { text, entities } = formatted;
      return applyEdit(call, found, entities.length === 0 ? { text } : { text, entities });
    },
  },
  editMessageReplyMarkup: {
    parameters: [...PLACE, 'reply_markup'],
    run(call) {
      const found = findOwnMessage(call);
      if ('ok' in found) return found;
      const { text, entities } = found.message;
      return applyEdit(call, found, defined({ text, entities }));
    },
  },
  deleteMessage: {
    parameters: ['chat_id', 'message_id'],
    run(call) {
      const chat = call.writableChat();
      if ('ok' in chat) return chat;
      const message = chat.messages.get(call.integer('message_id', 0));
      if (message === undefined) return badRequest('message to delete not found');
      const ageS = call.state.now().getTime() / 1_000 - message.date;
      const isOthersInGroup = message.from.id !== call.state.bot.id && chat.chat.type !== 'private';
      if (ageS > DELETABLE_FOR_S || isOthersInGroup) return badRequest("message can't be deleted");
      call.state.chats.delete(chat, message.message_id);
      return done(true);
    },
  },
};

interface EditedContent {
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
}

interface Found {
  readonly chat: OpenChat;
  readonly message: Message;
}

function findOwnMessage(call: ApiCall): Found | Refusal {
  const chat = call.writableChat();
  if ('ok' in chat) return chat;
  const message = chat.messages.get(call.integer('message_id', 0));
  if (message === undefined) return badRequest('message to edit not found');
  if (message.from.id !== call.state.bot.id) return badRequest("message can't be edited");
  return { chat, message };
}

/** Edits replace text and keyboard together: an edit that names no keyboard takes it away. */
function applyEdit(call: ApiCall, found: Found, content: EditedContent) {
  const markup = readKeyboard(call.json('reply_markup'), (detail) => call.record('markup', detail));
  if ('ok' in markup) return markup;
  const before = found.message;
  if (
    before.text === content.text &&
    isDeepStrictEqual(before.entities, content.entities) &&
    isSameKeyboard(before.reply_markup ?? null, markup.keyboard)
  )
    return badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  const { entities: _, reply_markup: __, ...rest } = before;
  const edited: Message = {
    ...rest,
    ...content,
    ...readLinkPreview(call),
    ...(markup.keyboard === null ? {} : { reply_markup: markup.keyboard }),
    edit_date: Math.floor(call.state.now().getTime() / 1_000),
  };
  return done(call.state.chats.replace(found.chat, edited));
}

function isSameKeyboard(a: InlineKeyboardMarkup | null, b: InlineKeyboardMarkup | null): boolean {
  return isDeepStrictEqual(a, b);
}
