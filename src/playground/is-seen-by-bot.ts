import type { Message, User } from './bot-api-types.ts';

/**
 * Whether a bot in privacy mode, the default, gets to see a message: in private all, in groups commands, mentions of it,
 * replies to it and service messages.
 */
export function isSeenByBot(message: Message, bot: User): boolean {
  if (message.chat.type === 'private') return true;
  if (message.reply_to_message?.from.id === bot.id) return true;
  const { text, entities = [] } = message;
  if (text === undefined) return false;
  return entities.some(({ type, offset, length }) => {
    const words = text.slice(offset, offset + length).toLowerCase();
    if (type === 'mention') return words === `@${bot.username?.toLowerCase()}`;
    if (type !== 'bot_command' || offset !== 0) return false;
    const [, addressee] = words.split('@');
    return addressee === undefined || addressee === bot.username?.toLowerCase();
  });
}
