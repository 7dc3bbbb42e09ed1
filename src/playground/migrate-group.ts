import { randomInt } from 'node:crypto';
import type { User } from './bot-api-types.ts';
import type { OpenChat } from './chat-book.ts';
import type { StandInState } from './stand-in-state.ts';

/** As Telegram numbers supergroups and channels: -100 and ten digits. */
export function supergroupId(): number {
  return -1_000_000_000_000 - randomInt(1_000_000, 2_000_000_000);
}

/** Opens a supergroup with the group's members and admins, and tells the bot of it in both chats, as Telegram does. */
export function migrateGroup(
  { chats, updates, now }: StandInState,
  { chat, user }: { readonly chat: OpenChat; readonly user: User },
): { readonly chatId: number } {
  const id = supergroupId();
  const opened = chats.open({
    chat: { ...chat.chat, id, type: 'supergroup' },
    members: [...chat.members.values()],
    adminIds: [...chat.adminIds],
    started: true,
  });
  chat.migratedTo = id;
  const base = { from: user, date: Math.floor(now().getTime() / 1_000) };
  for (const [place, note] of [
    [chat, { migrate_to_chat_id: id }],
    [opened, { migrate_from_chat_id: chat.chat.id }],
  ] as const)
    updates.push(
      'message',
      chats.add(place, (messageId) => ({ message_id: messageId, chat: place.chat, ...base, ...note })),
    );
  return { chatId: id };
}
