import { z } from 'zod';
import type { IncomingUpdate } from '../delivery/update-store.ts';
import { isAddressed } from './addressed-words.ts';
import { say } from './bot-tree.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { newKeyboardKey, packTree } from './pack-tree.ts';
import type { BotServices, BotUser } from './services.ts';
import { botWordingFor, supportedLanguage } from './wording/wordings.ts';

/** Tells a reader that their message could not be handled, in words that say what to do; in groups, who spoke to the bot. */
export async function replyToFailure(
  services: BotServices,
  update: IncomingUpdate,
  failure: 'failed' | 'late',
): Promise<void> {
  const failed = readFailed(update, services.me);
  if (failed === null) return;
  const { chatId, languageTag, place } = failed;
  const reader = await services.store.readers.get(chatId);
  const wording = botWordingFor(reader?.language ?? supportedLanguage(languageTag));
  const [packed] = packTree(say(failure === 'late' ? wording.tookTooLong : wording.failed), {
    chatId,
    keyboardKey: newKeyboardKey(),
  });
  if (packed === undefined) return;
  const key = `failure:${services.me.id}:${update.updateId}`;
  await services.store.outbox.queue(
    [{ key, chatId, lane: 'interactive', body: { ...packed.body, ...place } }],
    services.clock.now(),
  );
  services.wakeDelivery();
}

const from = z.object({ language_code: z.string().optional() }).optional();
const message = z.object({
  message_id: z.number().int(),
  chat: z.object({ id: z.number().int(), type: z.string() }),
  from,
  text: z.string().optional(),
  caption: z.string().optional(),
  is_topic_message: z.boolean().optional(),
  message_thread_id: z.number().int().optional(),
  reply_to_message: z.object({ from: z.object({ id: z.number() }).optional() }).optional(),
});
const failedUpdate = z.object({
  message: message.optional(),
  callback_query: z.object({ message: message.optional(), from }).optional(),
});

interface Failed {
  readonly chatId: number;
  readonly languageTag: string | undefined;
  /** The topic, and in groups the message that is replied to. */
  readonly place: Pick<OutgoingMessage, 'message_thread_id' | 'reply_parameters'>;
}

function readFailed({ body }: IncomingUpdate, me: BotUser): Failed | null {
  const { message: asked, callback_query: query } = failedUpdate.safeParse(body).data ?? {};
  const where = asked ?? query?.message;
  if (where === undefined) return null;
  const isGroup = where.chat.type !== 'private';
  if (isGroup && asked !== undefined && !isAddressed(asked, me)) return null;
  const { is_topic_message: isInTopic, message_thread_id: threadId } = where;
  return {
    chatId: where.chat.id,
    languageTag: (asked?.from ?? query?.from)?.language_code,
    place: {
      ...(isInTopic === true && threadId !== undefined ? { message_thread_id: threadId } : {}),
      ...(isGroup
        ? { reply_parameters: { message_id: where.message_id, allow_sending_without_reply: true } }
        : {}),
    },
  };
}
