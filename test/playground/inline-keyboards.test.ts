import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitEvent } from './await-message.ts';
import { openStandInWorld, refused, type StandInWorld } from './stand-in-world.ts';

let world: StandInWorld;
beforeEach(async () => {
  world = await openStandInWorld();
});
afterEach(async () => {
  await world.close();
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
    expect(await world.api.call('sendMessage', { chat_id: world.chatId, ...keyboard(button) })).toEqual(
      refused(`Bad Request: ${reason}`),
    );
  });

  it('takes callback data of exactly 64 bytes', async () => {
    const message = await world.send(keyboard({ text: 'a', callback_data: 'я'.repeat(32) }));
    expect(message.reply_markup?.inline_keyboard[0]?.[0]?.callback_data).toHaveLength(32);
  });

  it('brings a press to the bot and the answer to the person, once', async () => {
    const message = await world.send(keyboard({ text: 'More', callback_data: 'more:1' }));
    const queryId = world.standIn.people.pressButton(world.chatId, message.message_id, { row: 0, column: 0 });
    expect(await world.api.updates()).toMatchObject([
      { callback_query: { id: queryId, data: 'more:1', from: { id: world.chatId }, message: { text: 'x' } } },
    ]);
    const answer = awaitEvent(
      world.standIn.people,
      world.chatId,
      (event) => event.kind === 'callback-answer',
    );
    const parameters = { callback_query_id: queryId, text: 'Here', show_alert: true };
    expect(await world.api.call('answerCallbackQuery', parameters)).toMatchObject({ ok: true });
    expect(await answer).toEqual({ kind: 'callback-answer', queryId, text: 'Here', showAlert: true });
    expect(await world.api.call('answerCallbackQuery', parameters)).toEqual(
      refused('Bad Request: query is too old and response timeout expired or query ID is invalid'),
    );
  });

  it('forgets a press that was not answered in time', async () => {
    const message = await world.send(keyboard({ text: 'More', callback_data: 'more' }));
    const queryId = world.standIn.people.pressButton(world.chatId, message.message_id, { row: 0, column: 0 });
    world.clock.nowMs += 16_000;
    expect(await world.api.call('answerCallbackQuery', { callback_query_id: queryId })).toEqual(
      refused('Bad Request: query is too old and response timeout expired or query ID is invalid'),
    );
  });

  it('says that a button is gone when its message was edited', async () => {
    const { message_id: messageId } = await world.send(keyboard({ text: 'More', callback_data: 'more' }));
    await world.api.call('editMessageText', { chat_id: world.chatId, message_id: messageId, text: 'done' });
    expect(() => world.standIn.people.pressButton(world.chatId, messageId, { row: 0, column: 0 })).toThrow(
      'no longer there',
    );
  });
});

describe('editing and deleting', () => {
  it('replaces text and buttons, and says when', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    const { message_id } = await world.send({ text: 'one', reply_markup });
    world.clock.nowMs += 5_000;
    const edited = await world.api.call('editMessageText', {
      chat_id: world.chatId,
      message_id,
      text: 'two',
    });
    expect(edited).toMatchObject({ ok: true, result: { text: 'two', edit_date: world.clock.nowMs / 1_000 } });
    expect(world.standIn.people.messages(world.chatId)[0]).not.toHaveProperty('reply_markup');
  });

  it.each([
    ['the same text', 'editMessageText', { text: 'one' }],
    ['the same buttons', 'editMessageReplyMarkup', {}],
  ])('refuses an edit that changes nothing: %s', async (_, method, parameters) => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    const { message_id } = await world.send({ text: 'one', reply_markup });
    expect(
      await world.api.call(method, { chat_id: world.chatId, message_id, reply_markup, ...parameters }),
    ).toEqual(
      refused(
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      ),
    );
  });

  it.each([
    ['a message that is not there', 'editMessageText', 999_999_999, 'message to edit not found'],
    ['a message that is not there', 'deleteMessage', 999_999_999, 'message to delete not found'],
  ])('refuses %s (%s)', async (_, method, message_id, reason) => {
    expect(await world.api.call(method, { chat_id: world.chatId, message_id, text: 'x' })).toEqual(
      refused(`Bad Request: ${reason}`),
    );
  });

  it("refuses to edit a person's message", async () => {
    const { message_id } = world.standIn.people.sendAsUser(world.chatId, { text: 'mine' });
    expect(await world.api.call('editMessageText', { chat_id: world.chatId, message_id, text: 'x' })).toEqual(
      refused("Bad Request: message can't be edited"),
    );
  });

  it('refuses an edit over 4,096 characters in its own words', async () => {
    const { message_id } = await world.send({ text: 'one' });
    expect(
      await world.api.call('editMessageText', { chat_id: world.chatId, message_id, text: 'x'.repeat(4_097) }),
    ).toEqual(refused('Bad Request: MESSAGE_TOO_LONG'));
  });

  it('deletes for two days', async () => {
    const { message_id } = await world.send({ text: 'one' });
    world.clock.nowMs += 49 * 60 * 60_000;
    expect(await world.api.call('deleteMessage', { chat_id: world.chatId, message_id })).toEqual(
      refused("Bad Request: message can't be deleted"),
    );
    const later = await world.send({ text: 'two' });
    expect(
      await world.api.call('deleteMessage', { chat_id: world.chatId, message_id: later.message_id }),
    ).toMatchObject({
      ok: true,
    });
    expect(world.standIn.people.messages(world.chatId).map(({ text }) => text)).toEqual(['one']);
  });
});
