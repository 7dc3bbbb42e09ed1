import { z } from 'zod';
import { badRequest, type Refusal } from './api-result.ts';
import type { BotCommand } from './bot-api-types.ts';

const MAX_COMMANDS = 100;
const MAX_DESCRIPTION_LENGTH = 256;

const commandsSchema = z.array(
  z.object({
    command: z.string('Can\'t find field "command"'),
    description: z.string('Can\'t find field "description"'),
  }),
);
const scopeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']) }),
  z.object({
    type: z.enum(['chat', 'chat_administrators']),
    chat_id: z.union([z.number(), z.string()]),
  }),
  z.object({
    type: z.literal('chat_member'),
    chat_id: z.union([z.number(), z.string()]),
    user_id: z.number(),
  }),
]);

/** The bot's command menu by scope and language, as setMyCommands keeps it. */
export class CommandBook {
  readonly #lists = new Map<string, readonly BotCommand[]>();

  set(commands: unknown, scope: unknown, language: string): Refusal | null {
    const key = keyOf(scope, language);
    if (typeof key !== 'string') return key;
    if (language !== '' && !/^[a-z]{2}$/.test(language)) return badRequest('LANG_CODE_INVALID');
    const parsed = commandsSchema.safeParse(commands ?? []);
    if (!parsed.success)
      return badRequest(`can't parse BotCommand: ${parsed.error.issues[0]?.message ?? 'expected an Object'}`);
    if (parsed.data.length > MAX_COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH');
    const list = parsed.data.map(({ command, description }) => ({
      command: command.replace(/^\//, ''),
      description: description.trim(),
    }));
    for (const { command, description } of list) {
      if (command === '') return badRequest('command must be non-empty');
      if (description === '') return badRequest('command description must be non-empty');
      if (!/^[a-z0-9_]{1,32}$/.test(command)) return badRequest('BOT_COMMAND_INVALID');
      if (description.length > MAX_DESCRIPTION_LENGTH) return badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    if (list.length === 0) this.#lists.delete(key);
    else this.#lists.set(key, list);
    return null;
  }

  get(scope: unknown, language: string): readonly BotCommand[] | Refusal {
    const key = keyOf(scope, language);
    return typeof key === 'string' ? (this.#lists.get(key) ?? []) : key;
  }

  /** What a client shows in a private chat: the narrowest scope that has commands, the person's language first. */
  forPrivateChat(chatId: number, language: string): readonly BotCommand[] {
    for (const scope of [
      { type: 'chat', chat_id: chatId },
      { type: 'all_private_chats' },
      { type: 'default' },
    ])
      for (const code of [language.slice(0, 2), '']) {
        const key = keyOf(scope, code);
        const list = typeof key === 'string' ? this.#lists.get(key) : undefined;
        if (list !== undefined) return list;
      }
    return [];
  }
}

function keyOf(scope: unknown, language: string): string | Refusal {
  const parsed = scopeSchema.safeParse(scope ?? { type: 'default' });
  if (!parsed.success) return badRequest("can't parse BotCommandScope: Unsupported type specified");
  const of = parsed.data;
  const chat = 'chat_id' in of ? of.chat_id : '';
  const user = 'user_id' in of ? of.user_id : '';
  return [of.type, chat, user, language].join(' ');
}
