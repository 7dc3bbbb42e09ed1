import type { ChatMemberUpdated } from 'telegraf/types';
import type { ReaderStore } from '../../digests/reader-store.ts';
import type { BotServices } from '../services.ts';
import { welcomeBack } from './welcome-back.ts';

/** A pause that the reader asked for stays theirs, and lasts when the bot is let in again. */
export async function pauseBlocked(readers: ReaderStore, chatId: number): Promise<void> {
  const reader = await readers.get(chatId);
  if (reader?.paused === null) await readers.update(chatId, { paused: 'blocked' });
}

/** The reader blocked the bot, or let it in again; in groups, it was put out or taken in. */
export async function membershipChanged(services: BotServices, change: ChatMemberUpdated): Promise<void> {
  const { readers, outbox } = services.store;
  const chatId = change.chat.id;
  const now = services.clock.now();
  const { status } = change.new_chat_member;
  if (status === 'kicked' || status === 'left') {
    await pauseBlocked(readers, chatId);
    await outbox.drop(chatId, 'the bot was blocked', now);
    return;
  }
  const reader = await readers.get(chatId);
  if (reader?.paused === 'blocked') await welcomeBack(services, reader);
}
