import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { ApiClient } from './api-client.ts';
import { awaitEvent, awaitReply } from './await-message.ts';
import { type StartedStandIn, startStandIn } from './start-stand-in.ts';

const REFUSED = (description: string, code = 400) => ({ ok: false, error_code: code, description });

let started: StartedStandIn;
let api: ApiClient;
let chatId: number;
let nowMs = Date.UTC(2026, 4, 16, 9);

beforeEach(async () => {
  nowMs = Date.UTC(2026, 4, 16, 9);
  // The refusals below are provoked: they are no calls of the bot, and stay out of the log.
  started = await startStandIn({ now: () => new Date(nowMs), onCall: () => {} });
  api = new ApiClient(started.apiRoot, started.token);
  chatId = started.standIn.people.addPerson({ firstName: 'Ana', hasStarted: true }).chatId;
});
afterEach(async () => {
  await started.stop({ allowRecords: true });
});

/** Sends a message and gives back what a person then sees of it. */
async function send(parameters: object): Promise<Message> {
  const reply = awaitReply(started.standIn.people, chatId);
  expect(await api.call('sendMessage', { chat_id: chatId, ...parameters })).toMatchObject({ ok: true });
  return await reply;
}

describe('addresses and tokens', () => {
  it('refuses a wrong token with 401', async () => {
    const stranger = new ApiClient(started.apiRoot, '424242:another-token-of-the-stand-in');
    expect(await stranger.call('getMe')).toEqual(REFUSED('Unauthorized', 401));
  });

  it('answers 404 to a method it does not know, and records it', async () => {
    expect(await api.call('sendTelepathy')).toEqual(REFUSED('Not Found: method not found', 404));
    expect(started.standIn.records).toEqual([
      { kind: 'method', method: 'sendTelepathy', detail: 'sendTelepathy is not known here' },
    ]);
  });

  it.each(['json', 'form', 'multipart', 'query'] as const)(
    'reads parameters sent as %s',
    async (encoding) => {
      const reply = awaitReply(started.standIn.people, chatId);
      const entities = [{ type: 'bold', offset: 0, length: 3 }];
      const text = 'Два моста & one';
      expect(await api.callAs(encoding, 'sendMessage', { chat_id: chatId, text, entities })).toMatchObject({
        ok: true,
      });
      expect(await reply).toMatchObject({ text, entities });
      expect(started.standIn.records).toEqual([]);
    },
  );

  it('takes method names in any case', async () => {
    expect(await api.call('GETME')).toMatchObject({ ok: true, result: { id: 424242, is_bot: true } });
  });

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${started.apiRoot}/bot${started.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    });
    expect(response.status).toBe(400);
  });
});

describe('sending', () => {
  it('stores the message with sender, chat, date and a rising id', async () => {
    const first = await send({ text: 'Good morning' });
    const second = await send({ text: 'Good day' });
    expect(first).toMatchObject({
      from: { id: 424242, is_bot: true },
      chat: { id: chatId, type: 'private', first_name: 'Ana' },
      date: nowMs / 1_000,
    });
    expect(second.message_id).toBeGreaterThan(first.message_id);
  });

  it.each([
    ['no text', { text: '' }, 'message text is empty'],
    ['white space', { text: ' \n ' }, 'text must be non-empty'],
    ['more than 4,096 characters', { text: 'x'.repeat(4_097) }, 'message is too long'],
    ['a chat that is not there', { chat_id: 17, text: 'x' }, 'chat not found'],
    ['no chat', { chat_id: '', text: 'x' }, 'chat_id is empty'],
    ['an unknown parse_mode', { text: 'x', parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    [
      'a reply to nothing',
      { text: 'x', reply_parameters: { message_id: 999_999_999 } },
      'message to be replied not found',
    ],
  ])('refuses %s', async (_, parameters, reason) => {
    expect(await api.call('sendMessage', { chat_id: chatId, ...parameters })).toEqual(
      REFUSED(`Bad Request: ${reason}`),
    );
  });

  it('takes 4,096 characters, and more of them where white space at the end is cut', async () => {
    expect((await send({ text: `${'x'.repeat(4_096)} \n` })).text).toHaveLength(4_096);
  });

  it('refuses to write to a person who has not written first', async () => {
    const stranger = started.standIn.people.addPerson({ firstName: 'Boris' });
    expect(await api.call('sendMessage', { chat_id: stranger.chatId, text: 'x' })).toEqual(
      REFUSED("Forbidden: bot can't initiate conversation with a user", 403),
    );
  });

  it('answers 403 to a bot that was blocked, tells it so, and lets it in again when the person writes', async () => {
    const { people } = started.standIn;
    people.setBlocked(chatId, true);
    expect(await api.call('sendMessage', { chat_id: chatId, text: 'x' })).toEqual(
      REFUSED('Forbidden: bot was blocked by the user', 403),
    );
    people.sendAsUser(chatId, { text: 'again' });
    expect(await api.updates()).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { text: 'again' } },
    ]);
  });

  it('names the new id of a group that became a supergroup', async () => {
    const group = started.standIn.people.addGroup({ title: 'Pier', memberIds: [chatId], type: 'group' });
    const moved = started.standIn.people.migrateGroup(group.chatId);
    expect(await api.call('sendMessage', { chat_id: group.chatId, text: 'x' })).toEqual({
      ...REFUSED('Bad Request: group chat was upgraded to a supergroup chat'),
      parameters: { migrate_to_chat_id: moved.chatId },
    });
    expect(await api.call('sendMessage', { chat_id: moved.chatId, text: 'x' })).toMatchObject({ ok: true });
  });

  it('records a parameter that the method does not have, and sends all the same', async () => {
    await send({ text: 'x', disable_web_page_preview: true });
    expect(started.standIn.records).toEqual([
      {
        kind: 'parameter',
        method: 'sendMessage',
        detail: 'disable_web_page_preview is unknown to sendMessage',
      },
    ]);
  });

  it('keeps a reply with the words that it quotes, and refuses words that are not there', async () => {
    const original = await send({ text: 'The pier opens in June' });
    const reply = await send({
      text: 'So it says',
      reply_parameters: { message_id: original.message_id, quote: 'in June' },
    });
    expect(reply).toMatchObject({
      reply_to_message: { text: 'The pier opens in June' },
      quote: { text: 'in June', position: 15 },
    });
    expect(
      await api.call('sendMessage', {
        chat_id: chatId,
        text: 'x',
        reply_parameters: { message_id: original.message_id, quote: 'in July' },
      }),
    ).toEqual(REFUSED('Bad Request: QUOTE_TEXT_INVALID'));
  });

  it('shows typing for five seconds', async () => {
    const typing = awaitEvent(started.standIn.people, chatId, (event) => event.kind === 'typing');
    expect(await api.call('sendChatAction', { chat_id: chatId, action: 'typing' })).toMatchObject({
      ok: true,
    });
    expect(await typing).toEqual({ kind: 'typing', forMs: 5_000 });
    expect(await api.call('sendChatAction', { chat_id: chatId, action: 'think' })).toEqual(
      REFUSED('Bad Request: wrong parameter action in request'),
    );
  });

  it('keeps a document and serves it under the path that getFile names', async () => {
    const reply = awaitReply(started.standIn.people, chatId);
    await api.sendFile(
      'sendDocument',
      { chat_id: chatId, caption: 'Yours' },
      new File(['{"a":1}'], 'mine.json'),
    );
    const { document } = await reply;
    expect(document).toMatchObject({ file_name: 'mine.json', file_size: 7 });
    const found = await api.call('getFile', { file_id: document?.file_id });
    expect(await api.download(found)).toBe('{"a":1}');
    expect(started.standIn.records).toEqual([]);
  });
});

describe('inline keyboards', () => {
  const keyboard = (button: object) => ({ text: 'x', reply_markup: { inline_keyboard: [[button]] } });

  it.each([
    ['callback data over 64 bytes', { text: 'a', callback_data: 'я'.repeat(33) }, 'BUTTON_DATA_INVALID'],
    [
      'a button that does nothing',
      { text: 'a' },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a host without a dot',
      { text: 'a', url: 'http://localhost:8787/read' },
      "inline keyboard button URL 'http://localhost:8787/read' is invalid: Wrong HTTP URL",
    ],
    [
      'another protocol',
      { text: 'a', url: 'ftp://files.example' },
      "inline keyboard button URL 'ftp://files.example' is invalid: Unsupported URL protocol",
    ],
    ['no label', { callback_data: 'a' }, 'can\'t parse inline keyboard button: Can\'t find field "text"'],
  ])('refuses %s', async (_, button, reason) => {
    expect(await api.call('sendMessage', { chat_id: chatId, ...keyboard(button) })).toEqual(
      REFUSED(`Bad Request: ${reason}`),
    );
  });

  it('takes callback data of exactly 64 bytes', async () => {
    const message = await send(keyboard({ text: 'a', callback_data: 'я'.repeat(32) }));
    expect(message.reply_markup?.inline_keyboard[0]?.[0]?.callback_data).toHaveLength(32);
  });

  it('brings a press to the bot and the answer to the person, once', async () => {
    const message = await send(keyboard({ text: 'More', callback_data: 'more:1' }));
    const queryId = started.standIn.people.pressButton(chatId, message.message_id, { row: 0, column: 0 });
    expect(await api.updates()).toMatchObject([
      { callback_query: { id: queryId, data: 'more:1', from: { id: chatId }, message: { text: 'x' } } },
    ]);
    const answer = awaitEvent(started.standIn.people, chatId, (event) => event.kind === 'callback-answer');
    const parameters = { callback_query_id: queryId, text: 'Here', show_alert: true };
    expect(await api.call('answerCallbackQuery', parameters)).toMatchObject({ ok: true });
    expect(await answer).toEqual({ kind: 'callback-answer', queryId, text: 'Here', showAlert: true });
    expect(await api.call('answerCallbackQuery', parameters)).toEqual(
      REFUSED('Bad Request: query is too old and response timeout expired or query ID is invalid'),
    );
  });

  it('forgets a press that was not answered in time', async () => {
    const message = await send(keyboard({ text: 'More', callback_data: 'more' }));
    const queryId = started.standIn.people.pressButton(chatId, message.message_id, { row: 0, column: 0 });
    nowMs += 16_000;
    expect(await api.call('answerCallbackQuery', { callback_query_id: queryId })).toEqual(
      REFUSED('Bad Request: query is too old and response timeout expired or query ID is invalid'),
    );
  });

  it('says that a button is gone when its message was edited', async () => {
    const { message_id: messageId } = await send(keyboard({ text: 'More', callback_data: 'more' }));
    await api.call('editMessageText', { chat_id: chatId, message_id: messageId, text: 'done' });
    expect(() => started.standIn.people.pressButton(chatId, messageId, { row: 0, column: 0 })).toThrow(
      'no longer there',
    );
  });
});

describe('editing and deleting', () => {
  it('replaces text and buttons, and says when', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    const { message_id } = await send({ text: 'one', reply_markup });
    nowMs += 5_000;
    const edited = await api.call('editMessageText', { chat_id: chatId, message_id, text: 'two' });
    expect(edited).toMatchObject({ ok: true, result: { text: 'two', edit_date: nowMs / 1_000 } });
    expect(started.standIn.people.messages(chatId)[0]).not.toHaveProperty('reply_markup');
  });

  it.each([
    ['the same text', 'editMessageText', { text: 'one' }],
    ['the same buttons', 'editMessageReplyMarkup', {}],
  ])('refuses an edit that changes nothing: %s', async (_, method, parameters) => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    const { message_id } = await send({ text: 'one', reply_markup });
    expect(await api.call(method, { chat_id: chatId, message_id, reply_markup, ...parameters })).toEqual(
      REFUSED(
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      ),
    );
  });

  it.each([
    ['a message that is not there', 'editMessageText', 999_999_999, 'message to edit not found'],
    ['a message that is not there', 'deleteMessage', 999_999_999, 'message to delete not found'],
  ])('refuses %s (%s)', async (_, method, message_id, reason) => {
    expect(await api.call(method, { chat_id: chatId, message_id, text: 'x' })).toEqual(
      REFUSED(`Bad Request: ${reason}`),
    );
  });

  it("refuses to edit a person's message", async () => {
    const { message_id } = started.standIn.people.sendAsUser(chatId, { text: 'mine' });
    expect(await api.call('editMessageText', { chat_id: chatId, message_id, text: 'x' })).toEqual(
      REFUSED("Bad Request: message can't be edited"),
    );
  });

  it('refuses an edit over 4,096 characters in its own words', async () => {
    const { message_id } = await send({ text: 'one' });
    expect(
      await api.call('editMessageText', { chat_id: chatId, message_id, text: 'x'.repeat(4_097) }),
    ).toEqual(REFUSED('Bad Request: MESSAGE_TOO_LONG'));
  });

  it('deletes for two days', async () => {
    const { message_id } = await send({ text: 'one' });
    nowMs += 49 * 60 * 60_000;
    expect(await api.call('deleteMessage', { chat_id: chatId, message_id })).toEqual(
      REFUSED("Bad Request: message can't be deleted"),
    );
    const later = await send({ text: 'two' });
    expect(await api.call('deleteMessage', { chat_id: chatId, message_id: later.message_id })).toMatchObject({
      ok: true,
    });
    expect(started.standIn.people.messages(chatId).map(({ text }) => text)).toEqual(['one']);
  });
});

describe('commands', () => {
  const commands = [{ command: 'help', description: 'What I can do' }];

  it('keeps lists by scope and language and shows the narrowest', async () => {
    await api.call('setMyCommands', { commands });
    const own = [{ command: 'help', description: 'Какво мога' }];
    await api.call('setMyCommands', {
      commands: own,
      language_code: 'bg',
      scope: { type: 'all_private_chats' },
    });
    expect(await api.call('getMyCommands')).toEqual({ ok: true, result: commands });
    const book = started.standIn.state.commands;
    expect(book.forPrivateChat(chatId, 'bg-BG')).toEqual(own);
    expect(book.forPrivateChat(chatId, 'en')).toEqual(commands);
  });

  it.each([
    ['upper case', { commands: [{ command: 'Help', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [
      'no description',
      { commands: [{ command: 'help', description: '' }] },
      'command description must be non-empty',
    ],
    ['a language that is none', { commands, language_code: 'bulgarian' }, 'LANG_CODE_INVALID'],
    [
      'an unknown scope',
      { commands, scope: { type: 'moon' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
  ])('refuses %s', async (_, parameters, reason) => {
    expect(await api.call('setMyCommands', parameters)).toEqual(REFUSED(`Bad Request: ${reason}`));
  });
});
