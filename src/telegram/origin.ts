import type { Context } from 'telegraf';
import type { ReaderKind } from '../digests/reader.ts';

/** Where an update came from. */
export interface Origin {
  readonly updateId: number;
  readonly chatId: number;
  readonly kind: ReaderKind;
  readonly threadId: number | null;
  readonly userId: number;
  /** IETF tag of the language of the user's app. */
  readonly languageTag?: string | undefined;
  /** In groups, the message that is answered. */
  readonly messageId?: number | undefined;
}

/** Where an update came from; null where no person of ours is behind it, as with posts of channels. */
export function originOf(ctx: Context): Origin | null {
  const { chat } = ctx;
  // In a private chat the chat is the person.
  const from = anonymousAdmin(ctx) ?? ctx.from ?? (chat?.type === 'private' ? person(chat.id) : undefined);
  if (from === undefined || from.is_bot) return null;
  const message = ctx.message ?? ctx.editedMessage ?? messageOfButton(ctx);
  // A button under a message that is too old to be known may come without its chat.
  const chatId = chat?.id ?? from.id;
  if (chat?.type === 'channel') return null;
  return {
    updateId: ctx.update.update_id,
    chatId,
    kind: chat === undefined || chat.type === 'private' ? 'private' : 'group',
    threadId: threadOf(message),
    userId: from.id,
    languageTag: ctx.from?.language_code,
    messageId: message?.message_id,
  };
}

function person(id: number) {
  return { id, is_bot: false };
}

/** An admin who hides behind the group writes as the group: its id stands for theirs. */
function anonymousAdmin({ chat, senderChat }: Context) {
  return chat !== undefined && senderChat?.id === chat.id ? person(chat.id) : undefined;
}

function messageOfButton(ctx: Context) {
  return ctx.callbackQuery?.message;
}

function threadOf(message: object | undefined): number | null {
  if (message === undefined || !('is_topic_message' in message) || message.is_topic_message !== true)
    return null;
  return 'message_thread_id' in message && typeof message.message_thread_id === 'number'
    ? message.message_thread_id
    : null;
}
