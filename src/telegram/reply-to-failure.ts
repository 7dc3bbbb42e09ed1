import { z } from 'zod';
import type { IncomingUpdate } from '../delivery/update-store.ts';
import { say } from './bot-tree.ts';
import { newKeyboardKey, packTree } from './pack-tree.ts';
import type { BotServices } from './services.ts';
import { botWordingFor, supportedLanguage } from './wording/wordings.ts';

/** Tells a reader in private that their message could not be handled, in words that say what to do. */
export async function replyToFailure(
  services: BotServices,
  update: IncomingUpdate,
  failure: 'failed' | 'late',
): Promise<void> {
  const sender = senderOf(update);
  if (sender === null) return;
  const reader = await services.store.readers.get(sender.chatId);
  const wording = botWordingFor(reader?.language ?? supportedLanguage(sender.languageTag));
  const [packed] = packTree(say(failure === 'late' ? wording.tookTooLong : wording.failed), {
    chatId: sender.chatId,
    keyboardKey: newKeyboardKey(),
  });
  if (packed === undefined) return;
  const key = `failure:${services.me.id}:${update.updateId}`;
  await services.store.outbox.queue(
    [{ key, chatId: sender.chatId, lane: 'interactive', body: packed.body }],
    services.clock.now(),
  );
  services.wakeDelivery();
}

const chat = z.object({ id: z.number().int(), type: z.string() });
const from = z.object({ language_code: z.string().optional() }).optional();
const answerable = z.object({
  message: z.object({ chat, from }).optional(),
  callback_query: z.object({ message: z.object({ chat }).optional(), from }).optional(),
});

function senderOf({ body }: IncomingUpdate): { chatId: number; languageTag: string | undefined } | null {
  const { message, callback_query: query } = answerable.safeParse(body).data ?? {};
  const where = message?.chat ?? query?.message?.chat;
  if (where?.type !== 'private') return null;
  return { chatId: where.id, languageTag: (message?.from ?? query?.from)?.language_code };
}
