import type { InlineKeyboardButton, Message } from '../playground/bot-api-types.ts';
import type { ChatEvent } from '../playground/chat-book.ts';
import type { People } from '../playground/people.ts';
import { readMessageTree } from '../playground/read-message-tree.ts';
import { type TerminalOptions, toTerminal } from '../rendering/to-terminal.ts';

export interface TerminalChatOptions extends TerminalOptions {
  readonly write: (text: string) => void;
}

/** A reply may come in several messages, a second apart as Telegram wants it: the bot has had its say when it is quiet for longer. */
const QUIET_MS = 1_500;
/** Somewhat longer than the bot gives itself for one update. */
const LONGEST_WAIT_MS = 60_000;

/** One person's chat with the bot, written to a terminal as it happens. Buttons have numbers; `#2` presses the second one. */
export class TerminalChat {
  readonly #people: People;
  readonly #chatId: number;
  readonly #options: TerminalChatOptions;
  readonly #stopListening: () => void;
  #latestWithButtons: Message | null = null;
  #onReply = () => {};

  constructor(people: People, chatId: number, options: TerminalChatOptions) {
    this.#people = people;
    this.#chatId = chatId;
    this.#options = options;
    this.#stopListening = people.listen(chatId, (event) => this.#show(event));
  }

  /** Sends a line, or presses the button that it names; resolves when the bot has answered. */
  async say(line: string): Promise<void> {
    const settled = this.#settled();
    const number = /^#(\d{1,2})$/.exec(line)?.[1];
    if (number === undefined) this.#people.sendAsUser(this.#chatId, { text: line });
    else if (!this.#press(Number(number))) return this.#options.write(`There is no button ${line} here.\n`);
    await settled;
  }

  close(): void {
    this.#stopListening();
  }

  /** True where a button of that number was pressed. */
  #press(number: number): boolean {
    const message = this.#latestWithButtons;
    const place = message === null ? undefined : placeOf(rowsOf(message), number);
    if (message === null || place === undefined) return false;
    if (place.button.callback_data === undefined) {
      this.#options.write(`${place.button.url ?? ''}\n`);
      this.#onReply();
    } else this.#people.pressButton(this.#chatId, message.message_id, place);
    return true;
  }

  #settled(): Promise<void> {
    return new Promise((resolve) => {
      const longest = setTimeout(resolve, LONGEST_WAIT_MS);
      let quiet: NodeJS.Timeout | undefined;
      this.#onReply = () => {
        clearTimeout(longest);
        clearTimeout(quiet);
        quiet = setTimeout(resolve, QUIET_MS);
      };
    });
  }

  #show(event: ChatEvent): void {
    if (event.kind === 'message' || event.kind === 'edited') {
      if (!event.message.from.is_bot) return;
      this.#options.write(`\n${this.#render(event.message)}\n`);
    } else if (event.kind === 'callback-answer' && event.text !== undefined)
      this.#options.write(`\n${event.text}\n`);
    else if (event.kind === 'typing' || event.kind === 'deleted') return;
    this.#onReply();
  }

  #render(message: Message): string {
    const rows = rowsOf(message);
    if (rows.length > 0) this.#latestWithButtons = message;
    const text = message.text ?? message.caption ?? '';
    const body = toTerminal(
      readMessageTree(text, message.entities ?? message.caption_entities),
      this.#options,
    );
    let number = 0;
    const buttons = rows.map((row) => row.map((button) => `[#${++number} ${button.text}]`).join(' '));
    const file =
      message.document === undefined ? [] : [`(a file: ${message.document.file_name ?? 'document'})`];
    return [body, ...file, ...(buttons.length > 0 ? ['', ...buttons] : [])].join('\n');
  }
}

function rowsOf(message: Message): readonly (readonly InlineKeyboardButton[])[] {
  return message.reply_markup?.inline_keyboard ?? [];
}

function placeOf(rows: readonly (readonly InlineKeyboardButton[])[], number: number) {
  let seen = 0;
  for (const [row, buttons] of rows.entries())
    for (const [column, button] of buttons.entries()) if (++seen === number) return { row, column, button };
  return undefined;
}
