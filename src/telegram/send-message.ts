import { z } from 'zod';
import type { OutboxMessage, SendOutcome } from '../delivery/outbox.ts';
import { type BotApi, type CallResult, UploadedFile } from './bot-api.ts';
import { type OutgoingMessage, outgoingMessage, withoutForm } from './outgoing-message.ts';
import { classifyRefusal } from './refusals.ts';

const MOST_EDITS = 5;
const EDIT_AGAIN_MS = 5_000;
const sentMessage = z.object({ message_id: z.number().int() });

/** Sends a message of the outbox, one call, and says what came of it. */
export async function sendMessage(api: BotApi, message: OutboxMessage): Promise<SendOutcome> {
  const parsed = outgoingMessage.safeParse(message.body);
  if (!parsed.success) return { kind: 'rejected', reason: 'stored in a form that this version cannot send' };
  return toOutcome(await callFor(api, parsed.data, message.chatId), parsed.data, message);
}

function callFor(api: BotApi, body: OutgoingMessage, chatId: number): Promise<CallResult> {
  const { text, entities, document, edits, ...rest } = body;
  if (edits !== undefined)
    return api.call('editMessageText', {
      chat_id: chatId,
      message_id: edits,
      text,
      entities,
      reply_markup: rest.reply_markup,
      link_preview_options: { is_disabled: true },
    });
  if (document === undefined)
    return api.call('sendMessage', {
      chat_id: chatId,
      text,
      entities,
      ...rest,
      link_preview_options: { is_disabled: true },
    });
  return api.call('sendDocument', {
    chat_id: chatId,
    document: new UploadedFile(document.name, document.content, 'application/json'),
    caption: text,
    ...rest,
  });
}

function toOutcome(result: CallResult, body: OutgoingMessage, message: OutboxMessage): SendOutcome {
  switch (result.kind) {
    case 'ok':
      return { kind: 'sent', messageId: sentMessage.safeParse(result.result).data?.message_id ?? null };
    case 'unclear':
      if (body.edits !== undefined) return tryAgain(result.reason, message);
      return { kind: 'unknown', reason: result.reason };
    case 'unreachable':
      return { kind: 'not-sent', reason: result.reason, scope: 'everything' };
    case 'refused':
      return refused(result, body, message);
  }
}

function refused(
  result: Extract<CallResult, { kind: 'refused' }>,
  body: OutgoingMessage,
  { chatId, lane }: OutboxMessage,
): SendOutcome {
  const reason = `${result.code} ${result.description}`;
  if (result.migrateToChatId !== undefined) return { kind: 'moved', chatId: result.migrateToChatId };
  // The token was good when the bot started, so it was taken away; a 404 is about the method.
  if (result.code === 401) return { kind: 'not-sent', reason, scope: 'everything' };
  switch (classifyRefusal(result.code, result.description)) {
    case 'too-fast':
      return {
        kind: 'not-sent',
        reason,
        retryAfterMs: result.retryAfterMs ?? 1_000,
        // A private chat gets one message a second from us at most: there it is the bulk that is too fast.
        scope: lane === 'bulk' && chatId > 0 ? 'bulk' : 'chat',
      };
    case 'not-modified':
      return { kind: 'sent', messageId: body.edits ?? null };
    case 'blocked':
      return { kind: 'blocked', reason };
    case 'entities':
      return otherForm(withoutForm(body), reason);
    case 'thread-gone':
      return otherForm(omit(body, 'message_thread_id'), reason);
    case 'reply-gone':
      return otherForm(omit(body, 'reply_parameters'), reason);
    default:
      return { kind: 'rejected', reason };
  }
}

/** To change a message twice does no harm. */
function tryAgain(reason: string, { attempts }: OutboxMessage): SendOutcome {
  if (attempts >= MOST_EDITS) return { kind: 'rejected', reason };
  return { kind: 'not-sent', scope: 'chat', retryAfterMs: EDIT_AGAIN_MS, reason };
}

function otherForm(body: OutgoingMessage | null, reason: string): SendOutcome {
  return body === null ? { kind: 'rejected', reason } : { kind: 'refused-form', body, reason };
}

function omit(body: OutgoingMessage, name: 'message_thread_id' | 'reply_parameters'): OutgoingMessage | null {
  if (body[name] === undefined) return null;
  const { [name]: _omitted, ...rest } = body;
  return rest;
}
