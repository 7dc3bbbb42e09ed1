import type { Update } from 'telegraf/types';
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

function senderOf(update: IncomingUpdate): { chatId: number; languageTag: string | undefined } | null {
  const { message, callback_query: query } = update.body as Partial<
    Update.MessageUpdate & Update.CallbackQueryUpdate
  >;
  const chat = message?.chat ?? query?.message?.chat;
  if (chat?.type !== 'private') return null;
  return { chatId: chat.id, languageTag: (message?.from ?? query?.from)?.language_code };
}
