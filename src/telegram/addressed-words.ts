/** As much of a message as says whether it is meant for the bot. */
export interface SpokenMessage {
  readonly message_id: number;
  readonly text?: string | undefined;
  readonly caption?: string | undefined;
  readonly reply_to_message?: { readonly from?: { readonly id: number } | undefined } | undefined;
}

interface BotName {
  readonly id: number;
  readonly username: string;
}

/** Whether a message in a group is meant for the bot: a command, a mention of it, or a reply to it. */
export function isAddressed(message: SpokenMessage, me: BotName): boolean {
  const command = /^\/\w+(?:@(\w+))?/.exec(message.text ?? '');
  if (command !== null)
    return command[1] === undefined || command[1].toLowerCase() === me.username.toLowerCase();
  return mentionOf(me).test(wordsOf(message)) || message.reply_to_message?.from?.id === me.id;
}

/** The words of a message, those under a picture too, without the mention of the bot and a stroke at their start; null where it has none. */
export function addressedWords(message: SpokenMessage, me: BotName): string | null {
  const words = wordsOf(message);
  if (words === '') return null;
  return words.replace(mentionOf(me), ' ').replace(/^[\s,:/]+|\s+$/g, '');
}

function wordsOf({ text, caption }: SpokenMessage): string {
  return text ?? caption ?? '';
}

/** By the words and not by the entities: other Bot API servers than Telegram's may leave those out. */
function mentionOf({ username }: BotName): RegExp {
  return new RegExp(`(?<![\\w@])@${username}(?!\\w)`, 'i');
}
