import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitEvent, awaitReply } from './await-message.ts';
import { openStandInWorld, refused, type StandInWorld } from './stand-in-world.ts';

let world: StandInWorld;
beforeEach(async () => {
  world = await openStandInWorld();
});
afterEach(async () => {
  await world.close();
});

describe('sending', () => {
  it('stores the message with sender, chat, date and a rising id', async () => {
    const first = await world.send({ text: 'Good morning' });
    const second = await world.send({ text: 'Good day' });
    expect(first).toMatchObject({
      from: { id: 424242, is_bot: true },
      chat: { id: world.chatId, type: 'private', first_name: 'Ana' },
      date: world.clock.nowMs / 1_000,
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
    expect(await world.api.call('sendMessage', { chat_id: world.chatId, ...parameters })).toEqual(
      refused(`Bad Request: ${reason}`),
    );
  });

  it('takes 4,096 characters, and more of them where white space at the end is cut', async () => {
    expect((await world.send({ text: `${'x'.repeat(4_096)} \n` })).text).toHaveLength(4_096);
  });

  it('refuses to write to a person who has not written first', async () => {
    const stranger = world.standIn.people.addPerson({ firstName: 'Boris' });
    expect(await world.api.call('sendMessage', { chat_id: stranger.chatId, text: 'x' })).toEqual(
      refused("Forbidden: bot can't initiate conversation with a user", 403),
    );
  });

  it('answers 403 to a bot that was blocked, tells it so, and lets it in again when the person writes', async () => {
    const { people } = world.standIn;
    people.setBlocked(world.chatId, true);
    expect(await world.api.call('sendMessage', { chat_id: world.chatId, text: 'x' })).toEqual(
      refused('Forbidden: bot was blocked by the user', 403),
    );
    people.sendAsUser(world.chatId, { text: 'again' });
    expect(await world.api.updates()).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { text: 'again' } },
    ]);
  });

  it('names the new id of a group that became a supergroup', async () => {
    const group = world.standIn.people.addGroup({ title: 'Pier', memberIds: [world.chatId], type: 'group' });
    const moved = world.standIn.people.migrateGroup(group.chatId);
    expect(await world.api.call('sendMessage', { chat_id: group.chatId, text: 'x' })).toEqual({
      ...refused('Bad Request: group chat was upgraded to a supergroup chat'),
      parameters: { migrate_to_chat_id: moved.chatId },
    });
    expect(await world.api.call('sendMessage', { chat_id: moved.chatId, text: 'x' })).toMatchObject({
      ok: true,
    });
  });

  it('records a parameter that the method does not have, and sends all the same', async () => {
    await world.send({ text: 'x', disable_web_page_preview: true });
    expect(world.standIn.records).toEqual([
      {
        kind: 'parameter',
        method: 'sendMessage',
        detail: 'disable_web_page_preview is unknown to sendMessage',
      },
    ]);
  });

  it('keeps a reply with the words that it quotes, and refuses words that are not there', async () => {
    const original = await world.send({ text: 'The pier opens in June' });
    const reply = await world.send({
      text: 'So it says',
      reply_parameters: { message_id: original.message_id, quote: 'in June' },
    });
    expect(reply).toMatchObject({
      reply_to_message: { text: 'The pier opens in June' },
      quote: { text: 'in June', position: 15 },
    });
    expect(
      await world.api.call('sendMessage', {
        chat_id: world.chatId,
        text: 'x',
        reply_parameters: { message_id: original.message_id, quote: 'in July' },
      }),
    ).toEqual(refused('Bad Request: QUOTE_TEXT_INVALID'));
  });

  it('shows typing for five seconds', async () => {
    const typing = awaitEvent(world.standIn.people, world.chatId, (event) => event.kind === 'typing');
    expect(await world.api.call('sendChatAction', { chat_id: world.chatId, action: 'typing' })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await typing).toEqual({ kind: 'typing', forMs: 5_000 });
    expect(await world.api.call('sendChatAction', { chat_id: world.chatId, action: 'think' })).toEqual(
      refused('Bad Request: wrong parameter action in request'),
    );
  });

  it('keeps a document and serves it under the path that getFile names', async () => {
    const reply = awaitReply(world.standIn.people, world.chatId);
    await world.api.sendFile(
      'sendDocument',
      { chat_id: world.chatId, caption: 'Yours' },
      new File(['{"a":1}'], 'mine.json'),
    );
    const { document } = await reply;
    expect(document).toMatchObject({ file_name: 'mine.json', file_size: 7 });
    const found = await world.api.call('getFile', { file_id: document?.file_id });
    expect(await world.api.download(found)).toBe('{"a":1}');
    expect(world.standIn.records).toEqual([]);
  });
});
