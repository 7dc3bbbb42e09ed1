import type { Update } from 'telegraf/types';

/** Telegram marks a command by an entity, and telegraf goes by it; other Bot API servers may leave it out. */
export function markCommand(update: Update): Update {
  if (!('message' in update) || !('text' in update.message)) return update;
  const { message } = update;
  const command = /^\/\w+(?:@\w+)?/.exec(message.text)?.[0];
  const { entities = [] } = message;
  if (command === undefined || entities.some(({ type, offset }) => type === 'bot_command' && offset === 0))
    return update;
  const entity = { type: 'bot_command', offset: 0, length: command.length } as const;
  return { ...update, message: { ...message, entities: [entity, ...entities] } };
}
