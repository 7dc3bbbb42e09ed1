import type { ChatMemberUpdated } from 'telegraf/types';
import { say } from '../bot-tree.ts';
import { newKeyboardKey, packTree } from '../pack-tree.ts';
import type { BotServices } from '../services.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import { supportedLanguage } from '../wording/wordings.ts';
import { readChannelPost } from './read-forwarded.ts';
import { sourceButton } from './source-button.ts';

/**
 * A post of a channel, or its edited version. Only channels that an admin approved by id bring anything in. Throws where it
 * could not be stored, so that the update is not taken for handled.
 */
export async function takeChannelPost(
  { sources, clock, logger }: BotServices,
  message: object,
): Promise<void> {
  const post = readChannelPost(message);
  if (sources === undefined || post === null) return;
  const channel = await sources.channels.get(post.channel.chatId);
  if (channel?.state !== 'approved') return;
  // The outlet is what the admin approved, whatever the channel calls itself since.
  const named = { ...post, channel: { ...post.channel, title: channel.title } };
  const { added, rejected } = await sources.desk.ingestPost(named);
  if (added > 0) await sources.channels.countPost(channel.chatId, clock.now());
  for (const { message: reason } of rejected) logger.warn({ channel: channel.chatId }, reason);
}

/** The bot was taken into a channel. Where an admin did it, they are asked once; where a stranger did, nothing happens. */
export async function channelMembershipChanged(
  services: BotServices,
  change: ChatMemberUpdated,
): Promise<void> {
  const { sources, settings, store, clock } = services;
  const { status } = change.new_chat_member;
  const adminId = change.from.id;
  if (sources === undefined || change.chat.type !== 'channel') return;
  if (status !== 'administrator' && status !== 'member') return;
  if (!settings.adminIds.includes(adminId)) return;
  const { id: chatId, title } = change.chat;
  const username =
    'username' in change.chat && typeof change.chat.username === 'string' ? change.chat.username : null;
  const channel = { chatId, title, username };
  if (!(await sources.channels.ask(channel, clock.now()))) return;
  const reader = await store.readers.get(adminId);
  const wording = sourcesWordingFor(reader?.language ?? supportedLanguage(change.from.language_code));
  const tree = say(wording.postsLost(title), [
    sourceButton(wording.indexChannel, { do: 'approve-channel', channel }),
    sourceButton(wording.no, { do: 'refuse-channel', channel }),
  ]);
  const packed = packTree(tree, { chatId: adminId, keyboardKey: newKeyboardKey() });
  await store.outbox.queue(
    packed.map(({ body, keyboard }, n) => ({
      key: `channel:${services.me.id}:${chatId}:${adminId}:${n}`,
      chatId: adminId,
      lane: 'interactive',
      body,
      keyboard,
    })),
    clock.now(),
  );
  services.wakeDelivery();
}
