import { randomBytes } from 'node:crypto';
import type { Keyboard } from '../delivery/outbox.ts';
import type { KeyboardContext } from './bot-action.ts';
import type { BotTree } from './bot-tree.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { toTelegramMessages } from './to-telegram-messages.ts';

export interface PackOptions {
  readonly chatId: number;
  readonly keyboardKey: string;
  readonly userId?: number | undefined;
  readonly context?: KeyboardContext | undefined;
}

export interface PackedMessage {
  readonly body: OutgoingMessage;
  readonly keyboard?: Keyboard | undefined;
}

/** A tree as the messages to send, the last of them with the buttons and with what the buttons stand for. */
export function packTree(tree: BotTree, options: PackOptions): readonly PackedMessage[] {
  const { chatId, keyboardKey: key, userId, context } = options;
  const { messages, keyboard, actions } = toTelegramMessages(tree, (action) => `${key}.${action}`);
  return messages.map(({ text, entities }, index) => {
    const body = { text, ...(entities.length === 0 ? {} : { entities: [...entities] }) };
    if (index < messages.length - 1 || keyboard.length === 0) return { body };
    return {
      body: { ...body, reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } },
      keyboard: actions.length === 0 ? undefined : { key, chatId, actions, userId, context },
    };
  });
}

/** Not to be guessed, and short: a button carries 64 bytes. */
const KEY_BYTES = 12;
/** A broadcast needs many: random bytes are fetched for so many at once. */
const KEYS_AT_ONCE = 256;
let random = Buffer.alloc(0);

/** 16 characters of base64url (96 bits of chance), under which the store keeps what the buttons of one message stand for. */
export function newKeyboardKey(): string {
  if (random.length === 0) random = randomBytes(KEY_BYTES * KEYS_AT_ONCE);
  const key = random.toString('base64url', 0, KEY_BYTES);
  random = random.subarray(KEY_BYTES);
  return key;
}

/** The inverse of what packTree puts into a button; null for data that no button of ours carries. */
export function readCallbackData(data: string): { readonly key: string; readonly action: number } | null {
  const match = /^([\w-]{16})\.(\d{1,3})$/.exec(data);
  return match?.[1] === undefined ? null : { key: match[1], action: Number(match[2]) };
}
