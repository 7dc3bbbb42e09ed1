interface Message {
  readonly text: string;
  readonly entities?: readonly { readonly type: string; readonly offset: number; readonly length: number }[];
  readonly reply_to_message?: { readonly from?: { readonly id: number } };
}

/**
 * The words of a message in a group that are meant for the bot: it is mentioned, or the message replies to it. The mention
 * is taken out. null: the others talk among themselves.
 */
export function addressedWords(message: Message, me: { id: number; username: string }): string | null {
  const name = `@${me.username}`.toLowerCase();
  const mention = message.entities?.find(
    ({ type, offset, length }) =>
      type === 'mention' && message.text.slice(offset, offset + length).toLowerCase() === name,
  );
  if (mention !== undefined) {
    const { offset, length } = mention;
    return `${message.text.slice(0, offset)} ${message.text.slice(offset + length)}`.replace(
      /^[\s,:]+|\s+$/g,
      '',
    );
  }
  return message.reply_to_message?.from?.id === me.id ? message.text : null;
}
