import { z } from 'zod';
import type { ApiCall } from '../api-call.ts';
import { badRequest, isRefusal, type Refusal } from '../api-result.ts';
import type { Message } from '../bot-api-types.ts';
import type { OpenChat } from '../chat-book.ts';
import { readKeyboard } from '../read-keyboard.ts';

/** Parameters that every sending method has; those that change nothing here are accepted all the same. */
export const SENDING_PARAMETERS = [
  'business_connection_id',
  'chat_id',
  'message_thread_id',
  'direct_messages_topic_id',
  'parse_mode',
  'disable_notification',
  'protect_content',
  'allow_paid_broadcast',
  'message_effect_id',
  'suggested_post_parameters',
  'reply_parameters',
  'reply_markup',
];

const replySchema = z.looseObject({
  message_id: z.int(),
  allow_sending_without_reply: z.boolean().optional(),
  quote: z.string().optional(),
});

/** Adds a message of the bot with the given content to the chat, after checking what it replies to and its buttons. */
export function addSentMessage(
  call: ApiCall,
  chat: OpenChat,
  content: Readonly<Record<string, unknown>>,
): Message | Refusal {
  const reply = readReply(call, chat);
  if (isRefusal(reply)) return reply;
  const markup = readKeyboard(call.json('reply_markup'), (detail) => call.record('markup', detail));
  if ('ok' in markup) return markup;
  const thread = call.integer('message_thread_id', 0);
  const silent = { ...(markup.keyboard === null ? {} : { reply_markup: markup.keyboard }) };
  return call.state.chats.add(chat, (messageId) => ({
    message_id: messageId,
    from: call.state.bot,
    chat: chat.chat,
    date: Math.floor(call.state.now().getTime() / 1_000),
    ...(thread === 0 ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...reply,
    ...content,
    ...silent,
  }));
}

function readReply(call: ApiCall, chat: OpenChat): Pick<Message, 'reply_to_message' | 'quote'> | Refusal {
  const sent = call.json('reply_parameters');
  if (sent === undefined) return {};
  const parsed = replySchema.safeParse(sent);
  if (!parsed.success) return badRequest('can\'t parse ReplyParameters: Can\'t find field "message_id"');
  const { message_id: messageId, allow_sending_without_reply: isOptional, quote } = parsed.data;
  const message = chat.messages.get(messageId);
  if (message === undefined) return isOptional ? {} : badRequest('message to be replied not found');
  if (quote === undefined) return { reply_to_message: withoutReply(message) };
  const position = (message.text ?? message.caption ?? '').indexOf(quote);
  if (quote === '' || position === -1) return badRequest('QUOTE_TEXT_INVALID');
  return { reply_to_message: withoutReply(message), quote: { text: quote, position } };
}

/** A message that is replied to comes without the one that it replies to itself. */
function withoutReply({ reply_to_message: _, ...message }: Message): Message {
  return message;
}
