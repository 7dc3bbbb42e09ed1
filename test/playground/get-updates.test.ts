import { afterEach, beforeEach, expect, it } from 'vitest';
import { ApiClient } from './api-client.ts';
import { type StartedStandIn, startStandIn } from './start-stand-in.ts';

let started: StartedStandIn;
let api: ApiClient;
let chatId: number;
let nowMs: number;

beforeEach(async () => {
  nowMs = Date.UTC(2026, 4, 16, 9);
  started = await startStandIn({ now: () => new Date(nowMs) });
  api = new ApiClient(started.apiRoot, started.token);
  chatId = started.standIn.people.addPerson({ firstName: 'Ana', languageCode: 'bg' }).chatId;
});
afterEach(async () => {
  await started.stop();
});

const say = (text: string) => started.standIn.people.sendAsUser(chatId, { text });

it('gives an update again until an offset passes it', async () => {
  say('one');
  say('two');
  const first = await api.updates();
  expect(first.map(({ message }) => message?.text)).toEqual(['one', 'two']);
  expect(await api.updates()).toEqual(first);
  const [one] = first;
  expect(await api.updates((one?.update_id ?? 0) + 1)).toEqual(first.slice(1));
  expect(await api.updates()).toEqual(first.slice(1));
});

it('holds a poll until something is written', async () => {
  const poll = api.call('getUpdates', { timeout: 30 });
  // The poll has reached the server when a later request has come back.
  await api.call('getMe');
  say('hello');
  expect(await poll).toMatchObject({
    ok: true,
    result: [{ message: { text: 'hello', from: { id: chatId, language_code: 'bg' } } }],
  });
});

it('ends the poll that waits with 409 when another one begins to wait', async () => {
  const first = api.call('getUpdates', { timeout: 30 });
  await api.call('getMe');
  const abort = new AbortController();
  const second = api.call('getUpdates', { timeout: 30 }, abort.signal);
  expect(await first).toEqual({
    ok: false,
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  abort.abort();
  await expect(second).rejects.toThrow();
});

it('takes a poller that goes away for gone', async () => {
  const abort = new AbortController();
  const gone = api.call('getUpdates', { timeout: 30 }, abort.signal);
  await api.call('getMe');
  abort.abort();
  await expect(gone).rejects.toThrow();
  say('for the next one');
  expect(await api.updates()).toMatchObject([{ message: { text: 'for the next one' } }]);
});

it('leaves out kinds of updates that were not asked for, from then on', async () => {
  await api.call('getUpdates', { allowed_updates: ['callback_query'] });
  say('unheard');
  await api.call('getUpdates', { allowed_updates: [] });
  say('heard');
  expect((await api.updates()).map(({ message }) => message?.text)).toEqual(['heard']);
});

it('tells of an edit, with the new text and its date', async () => {
  const { message_id: messageId } = say('wht');
  nowMs += 1_000;
  started.standIn.people.editAsUser(chatId, messageId, 'what');
  expect(await api.updates()).toMatchObject([
    { message: { text: 'wht' } },
    { edited_message: { message_id: messageId, text: 'what', edit_date: nowMs / 1_000 } },
  ]);
});

it('forgets updates after a day', async () => {
  say('old');
  nowMs += 25 * 60 * 60_000;
  say('new');
  expect(await api.updates()).toMatchObject([{ message: { text: 'new' } }]);
});

it('goes on counting over a restart', async () => {
  say('before');
  const [before] = await api.updates();
  nowMs += 60_000;
  const again = await startStandIn({ now: () => new Date(nowMs) });
  const ana = again.standIn.people.addPerson({ id: chatId, firstName: 'Ana' });
  again.standIn.people.sendAsUser(ana.chatId, { text: 'after' });
  const [after] = await new ApiClient(again.apiRoot, again.token).updates();
  await again.stop();
  expect(after?.update_id).toBeGreaterThan(before?.update_id ?? 0);
  expect(after?.message?.message_id).toBeGreaterThan(before?.message?.message_id ?? 0);
});

it('repeats no id over a restart right after heavy use', async () => {
  for (let n = 0; n < 200; n += 1) say(`${n}`);
  const last = (await api.updates()).at(-1);
  nowMs += 1_000;
  const again = await startStandIn({ now: () => new Date(nowMs) });
  const ana = again.standIn.people.addPerson({ id: chatId, firstName: 'Ana' });
  again.standIn.people.sendAsUser(ana.chatId, { text: 'after' });
  const [after] = await new ApiClient(again.apiRoot, again.token).updates();
  await again.stop();
  expect(after?.update_id).toBeGreaterThan((last?.update_id ?? 0) + 100);
  expect(after?.update_id).toBeLessThan(2 ** 52);
});

it('finds commands, mentions and addresses in what a person writes', async () => {
  say('/subscribe@verbatim_bot 08:00 see https://example.org/a?b=1, @somebody');
  const [update] = await api.updates();
  const text = update?.message?.text ?? '';
  const found = update?.message?.entities?.map(({ type, offset, length }) => [
    type,
    text.slice(offset, offset + length),
  ]);
  expect(found).toEqual([
    ['bot_command', '/subscribe@verbatim_bot'],
    ['url', 'https://example.org/a?b=1'],
    ['mention', '@somebody'],
  ]);
});

it('brings photos, stickers and voice with what a bot needs to know them', async () => {
  for (const kind of ['photo', 'sticker', 'voice', 'document', 'location'] as const)
    started.standIn.people.sendAsUser(chatId, { attachment: { kind } });
  const kinds = (await api.updates()).map(({ message }) => Object.keys(message ?? {}).at(-1));
  expect(kinds).toEqual(['photo', 'sticker', 'voice', 'document', 'location']);
});

it('shows a bot in a group commands, mentions and replies to it, and nothing else', async () => {
  const boris = started.standIn.people.addPerson({ firstName: 'Boris' });
  const { chatId: group } = started.standIn.people.addGroup({
    title: 'Pier watch',
    memberIds: [chatId, boris.userId],
    adminIds: [chatId],
  });
  const sent = await api.call('sendMessage', { chat_id: group, text: 'Hello all' });
  expect(sent).toMatchObject({ ok: true });
  const [own] = started.standIn.people.messages(group);
  const people = started.standIn.people;
  people.sendAsUser(group, { text: 'just talking' });
  people.sendAsUser(group, { text: '/help@another_bot' });
  people.sendAsUser(group, { text: '/help', fromId: boris.userId });
  people.sendAsUser(group, { text: 'ask @Verbatim_bot then' });
  people.sendAsUser(group, { text: 'why?', ...(own ? { replyToId: own.message_id } : {}) });
  expect((await api.updates()).map(({ message }) => message?.text)).toEqual([
    '/help',
    'ask @Verbatim_bot then',
    'why?',
  ]);
  expect(await api.call('getChatMember', { chat_id: group, user_id: chatId })).toMatchObject({
    result: { status: 'administrator' },
  });
  expect(await api.call('getChatAdministrators', { chat_id: group })).toMatchObject({
    result: [{ user: { id: chatId } }],
  });
});
