import type { Update } from 'telegraf/types';

/**
 * A command in small letters and marked by an entity, as telegraf wants it: people type "/Start", and other Bot API servers
 * than Telegram's may leave the entity out.
 */
export function normaliseCommand(update: Update): Update {
  if (!('message' in update) || !('text' in update.message)) return update;
  const { message } = update;
  const command = /^\/\w+(?:@\w+)?/.exec(message.text)?.[0];
  if (command === undefined) return update;
  const entity = { type: 'bot_command', offset: 0, length: command.length } as const;
  const others = (message.entities ?? []).filter(({ offset }) => offset > 0);
  const text = command.toLowerCase() + message.text.slice(command.length);
  return { ...update, message: { ...message, text, entities: [entity, ...others] } };
}
