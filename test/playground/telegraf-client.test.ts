import { Telegram, TelegramError } from 'telegraf';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { awaitReply } from './await-message.ts';
import { type StartedStandIn, startStandIn } from './start-stand-in.ts';

let started: StartedStandIn;
let telegram: Telegram;
let chatId: number;

beforeEach(async () => {
  started = await startStandIn();
  telegram = new Telegram(started.token, { apiRoot: started.apiRoot });
  chatId = started.standIn.people.addPerson({ firstName: 'Ana', hasStarted: true }).chatId;
});
afterEach(async () => {
  await started.stop();
});

it('takes what telegraf sends, as JSON', async () => {
  await telegram.setMyCommands([{ command: 'help', description: 'What I can do' }], { language_code: 'en' });
  await telegram.sendChatAction(chatId, 'typing');
  const sent = await telegram.sendMessage(chatId, 'Read it', {
    entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://example.org/a#:~:text=pier' }],
    reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    link_preview_options: { is_disabled: true },
  });
  const edited = await telegram.editMessageText(chatId, sent.message_id, undefined, 'Read it again');
  expect(edited).toMatchObject({ text: 'Read it again', message_id: sent.message_id });
});

it('takes a file that telegraf sends, as multipart', async () => {
  const reply = awaitReply(started.standIn.people, chatId);
  await telegram.sendDocument(
    chatId,
    { source: Buffer.from('{"kept":"nothing"}'), filename: 'my-data.json' },
    { caption: 'All that I keep of you' },
  );
  const message = await reply;
  expect(message).toMatchObject({
    document: { file_name: 'my-data.json' },
    caption: 'All that I keep of you',
  });
  const link = await telegram.getFileLink(message.document?.file_id ?? '');
  expect(await (await fetch(link)).text()).toBe('{"kept":"nothing"}');
});

it('refuses in a form that telegraf understands', async () => {
  const failure = await telegram.sendMessage(chatId, 'x'.repeat(4_097)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TelegramError);
  expect(failure).toMatchObject({ code: 400, description: 'Bad Request: message is too long' });
});
