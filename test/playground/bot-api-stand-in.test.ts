import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from './api-client.ts';
import { awaitReply } from './await-message.ts';
import { openStandInWorld, refused, type StandInWorld } from './stand-in-world.ts';

let world: StandInWorld;
beforeEach(async () => {
  world = await openStandInWorld();
});
afterEach(async () => {
  await world.close();
});

describe('addresses and tokens', () => {
  it('refuses a wrong token with 401', async () => {
    const stranger = new ApiClient(world.apiRoot, '424242:another-token-of-the-stand-in');
    expect(await stranger.call('getMe')).toEqual(refused('Unauthorized', 401));
  });

  it('answers 404 to a method it does not know, and records it', async () => {
    expect(await world.api.call('sendTelepathy')).toEqual(refused('Not Found: method not found', 404));
    expect(world.standIn.records).toEqual([
      { kind: 'method', method: 'sendTelepathy', detail: 'sendTelepathy is not known here' },
    ]);
  });

  it.each(['json', 'form', 'multipart', 'query'] as const)(
    'reads parameters sent as %s',
    async (encoding) => {
      const reply = awaitReply(world.standIn.people, world.chatId);
      const entities = [{ type: 'bold', offset: 0, length: 3 }];
      const text = 'Два моста & one';
      expect(
        await world.api.callAs(encoding, 'sendMessage', { chat_id: world.chatId, text, entities }),
      ).toMatchObject({
        ok: true,
      });
      expect(await reply).toMatchObject({ text, entities });
      expect(world.standIn.records).toEqual([]);
    },
  );

  it('takes method names in any case', async () => {
    expect(await world.api.call('GETME')).toMatchObject({ ok: true, result: { id: 424242, is_bot: true } });
  });

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${world.apiRoot}/bot${world.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    });
    expect(response.status).toBe(400);
  });
});

describe('commands', () => {
  const commands = [{ command: 'help', description: 'What I can do' }];

  it('keeps lists by scope and language and shows the narrowest', async () => {
    await world.api.call('setMyCommands', { commands });
    const own = [{ command: 'help', description: 'Какво мога' }];
    await world.api.call('setMyCommands', {
      commands: own,
      language_code: 'bg',
      scope: { type: 'all_private_chats' },
    });
    expect(await world.api.call('getMyCommands')).toEqual({ ok: true, result: commands });
    const book = world.standIn.state.commands;
    expect(book.forPrivateChat(world.chatId, 'bg-BG')).toEqual(own);
    expect(book.forPrivateChat(world.chatId, 'en')).toEqual(commands);
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
    expect(await world.api.call('setMyCommands', parameters)).toEqual(refused(`Bad Request: ${reason}`));
  });
});
