import { z } from 'zod';

const updatesSchema = z.object({
  result: z.array(
    z.object({
      update_id: z.number(),
      message: z.object({ chat: z.object({ id: z.number() }), text: z.string().optional() }).optional(),
      edited_message: z.object({ chat: z.object({ id: z.number() }), text: z.string() }).optional(),
      callback_query: z
        .object({
          id: z.string(),
          data: z.string(),
          message: z.object({ message_id: z.number(), chat: z.object({ id: z.number() }) }),
        })
        .optional(),
    }),
  ),
});

const INTRO = 'Mara Ilieva, harbour master · 12 March 2026\n\n';
const QUOTE = 'The second pier will open before the summer, whatever the weather says';
const SOURCES = [
  'Sources',
  '[1] The pier that waits for spring · Coast Gazette · 12 March',
  '[2] Harbour counts its days · Coast Gazette · 11 March',
  '[3] Ferries return to the old pier · Bay Courier · 9 March',
  '[4] Storm delays dredging again · Bay Courier · 2 March',
].join('\n');
const KEYBOARD = {
  inline_keyboard: [
    [
      { text: 'More', callback_data: 'more' },
      { text: 'In context', callback_data: 'context' },
      { text: 'Open', url: 'https://gazette.example/pier' },
    ],
  ],
};

/** A bot of a few fixed answers, for testing the page apart from the real one. It speaks to the Bot API as any bot does. */
export class ScriptedBot {
  readonly #base: string;
  readonly #abort = new AbortController();

  constructor(apiRoot: string, token: string) {
    this.#base = `${apiRoot}/bot${token}`;
  }

  async run(): Promise<void> {
    await this.call('setMyCommands', {
      commands: [
        { command: 'start', description: 'What I can do' },
        { command: 'subscribe', description: 'A digest every day' },
        { command: 'settings', description: 'Time, language, topics' },
      ],
    });
    let offset = 0;
    while (!this.#abort.signal.aborted) {
      const answer = await this.call('getUpdates', { offset, timeout: 30 }).catch(() => null);
      const updates = updatesSchema.safeParse(answer);
      for (const update of updates.data?.result ?? []) {
        offset = update.update_id + 1;
        if (update.message) await this.#reply(update.message.chat.id, update.message.text ?? '');
        if (update.edited_message) {
          const { chat, text } = update.edited_message;
          await this.#say(chat.id, `You changed it to: ${text}`);
        }
        if (update.callback_query) await this.#onPress(update.callback_query);
      }
    }
  }

  stop(): void {
    this.#abort.abort();
  }

  async call(method: string, parameters: object): Promise<unknown> {
    const response = await fetch(`${this.#base}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
      signal: this.#abort.signal,
    });
    return await response.json();
  }

  async #reply(chatId: number, text: string): Promise<void> {
    await this.call('sendChatAction', { chat_id: chatId, action: 'typing' });
    if (text === 'keep typing') return;
    if (text === 'file') return this.#sendFile(chatId);
    if (text.includes('<')) return this.#say(chatId, text);
    if (text === 'long') return this.#say(chatId, 'A long line of the harbour chronicle.\n'.repeat(60));
    const answer = `${INTRO}${QUOTE}\n\n1 statement in 1 article · searched 14 articles\n${SOURCES}\nSee /settings or https://gazette.example`;
    const sourcesAt = answer.indexOf(SOURCES);
    await this.call('sendMessage', {
      chat_id: chatId,
      text: answer,
      entities: [
        { type: 'bold', offset: 0, length: 'Mara Ilieva'.length },
        { type: 'blockquote', offset: INTRO.length, length: QUOTE.length },
        {
          type: 'italic',
          offset: INTRO.length + QUOTE.length + 2,
          length: '1 statement in 1 article'.length,
        },
        { type: 'expandable_blockquote', offset: sourcesAt, length: SOURCES.length },
        {
          type: 'text_link',
          offset: sourcesAt + 12,
          length: 'The pier that waits for spring'.length,
          url: 'https://gazette.example/pier#:~:text=second%20pier',
        },
      ],
      reply_markup: KEYBOARD,
      link_preview_options: { is_disabled: true },
    });
  }

  async #onPress(query: { id: string; data: string; message: { message_id: number; chat: { id: number } } }) {
    const { message_id: messageId, chat } = query.message;
    if (query.data === 'context') {
      await this.call('answerCallbackQuery', {
        callback_query_id: query.id,
        text: 'The whole passage stands in the Gazette of 12 March.',
        show_alert: true,
      });
      return;
    }
    await this.call('answerCallbackQuery', { callback_query_id: query.id, text: 'One more' });
    await this.call('editMessageText', {
      chat_id: chat.id,
      message_id: messageId,
      text: 'Page 2: nothing was said on Sunday.',
      reply_markup: { inline_keyboard: [[{ text: 'Back', callback_data: 'more' }]] },
    });
  }

  async #say(chatId: number, text: string): Promise<void> {
    await this.call('sendMessage', { chat_id: chatId, text });
  }

  async #sendFile(chatId: number): Promise<void> {
    const form = new FormData();
    form.set('chat_id', String(chatId));
    form.set('document', new File(['{"all":"mine"}'], 'my-data.json', { type: 'application/json' }));
    form.set('caption', 'All that I keep of you.');
    await fetch(`${this.#base}/sendDocument`, { method: 'POST', body: form });
  }
}
