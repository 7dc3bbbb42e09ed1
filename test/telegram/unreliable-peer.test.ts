import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ApiCall, closedPort } from './fake-bot-api.ts';
import { cutOff, pressed, type RunningBot, startBot, textMessage } from './running-bot.ts';

const says = (part: string) => (call: ApiCall) =>
  call.method === 'sendMessage' && String(call.params.text).includes(part);

function firstButton(call: ApiCall): string {
  const markup = call.params.reply_markup as { inline_keyboard: { callback_data: string }[][] };
  return markup.inline_keyboard[0]?.[0]?.callback_data ?? '';
}

describe('sending to an unreliable peer', () => {
  let running: RunningBot;
  afterEach(() => running.stop());

  it.each([
    ['a reset after the request', { kind: 'reset' }],
    ['a server error', { kind: 'server-error' }],
  ] as const)('does not repeat a message after %s, and offers it with the next', async (_, fault) => {
    running = await startBot();
    const { api } = running;
    api.fail('sendMessage', fault);
    api.push(textMessage('one'));
    await api.called(says('You asked: one'));
    const isUnknown = async () =>
      (await running.store.personalData.collect(77, 77)).messages.some(
        (message) => (message as { state: string }).state === 'unknown',
      );
    await vi.waitFor(async () => expect(await isUnknown()).toBe(true));
    api.push(textMessage('two'));
    const offer = await api.called(says('may not have reached you'));
    await api.called(says('You asked: two'));
    expect(api.texts().filter((text) => text.includes('one')).length).toBe(1);
    api.push(pressed(firstButton(offer)));
    await vi.waitFor(() => expect(api.texts().filter((text) => text.includes('one')).length).toBe(2));
    const notice = await api.called(
      ({ method, params }) => method === 'answerCallbackQuery' && 'text' in params,
    );
    expect(notice.params.text).toBe('Sending again.');
  });

  it('offers the message, never the notice, where the notice was lost as well', async () => {
    running = await startBot();
    const { api } = running;
    const settled = async (count: number) =>
      vi.waitFor(async () => {
        const { messages } = await running.store.personalData.collect(77, 77);
        const unknown = messages.filter((message) => (message as { state: string }).state === 'unknown');
        expect(unknown.length).toBe(count);
      });
    api.fail('sendMessage', { kind: 'reset' }, { kind: 'reset' });
    api.push(textMessage('one'));
    await settled(1);
    api.push(textMessage('two'));
    await api.called(says('You asked: two'));
    await settled(2);
    running = await running.restart();
    api.push(textMessage('three'));
    await api.called(says('You asked: three'));
    const notices = api.calls.filter(says('may not have reached you'));
    expect(notices.map(({ params }) => params.text)).toEqual(
      Array(2).fill('A message of mine may not have reached you.'),
    );
    api.push(pressed(firstButton(notices[1] ?? { method: '', params: {} })));
    await vi.waitFor(() => expect(api.texts().filter((text) => text.includes('one')).length).toBe(2));
    expect(api.calls.filter(says('may not have reached you')).length).toBe(2);
  });

  it('does not repeat an answer whose update is handled again after it was lost, and offers it', async () => {
    const cut = Promise.withResolvers<void>();
    running = await startBot((store) => ({
      store: {
        ...store,
        ...cutOff(store, cut.resolve),
      },
    }));
    const { api } = running;
    api.fail('sendMessage', { kind: 'reset' });
    api.push(textMessage('one'));
    await api.called(says('You asked: one'));
    await cut.promise;
    running = await running.restart();
    await api.called(says('may not have reached you'));
    api.push(textMessage('two'));
    await api.called(says('You asked: two'));
    expect(api.texts().filter((text) => text.includes('one')).length).toBe(1);
  });

  it('tries again what was refused as too fast', async () => {
    running = await startBot();
    const { api } = running;
    api.fail('sendMessage', {
      kind: 'refuse',
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    api.push(textMessage('one'));
    await vi.waitFor(() => expect(api.texts().length).toBe(2), { timeout: 5_000 });
    expect(api.texts()[0]).toBe(api.texts()[1]);
  });

  it('offers after a restart what the stop cut off while it was being sent, and does not repeat it', async () => {
    running = await startBot(async ({ outbox }) => {
      const now = new Date();
      await outbox.queue([{ key: 'k', chatId: 77, lane: 'interactive', body: { text: 'cut off' } }], now);
      for (const message of await outbox.due('interactive', now, 1)) await outbox.claim(message, 'only');
      return {};
    });
    const { api } = running;
    api.push(textMessage('two'));
    await api.called(says('may not have reached you'));
    await api.called(says('You asked: two'));
    expect(api.texts().filter((text) => text.includes('cut off'))).toEqual([]);
  });

  it('sends on where the server does not know a method', async () => {
    running = await startBot();
    const { api } = running;
    api.fail('sendDocument', { kind: 'refuse', code: 404, description: 'Not Found: method not found' });
    api.push(textMessage('/mydata'));
    await api.called(({ method }) => method === 'sendDocument');
    api.push(textMessage('one'));
    await api.called(says('You asked: one'));
  });

  it('pauses a reader who blocked the bot', async () => {
    running = await startBot();
    const { api, store } = running;
    api.push(textMessage('/subscribe 8 Sofia'));
    await api.called(says('Next digest'));
    api.fail('sendMessage', {
      kind: 'refuse',
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    api.push(textMessage('one'));
    await vi.waitFor(async () => expect((await store.readers.get(77))?.paused).toBe('blocked'));
  });

  it('keeps the subscription of a group that got a new id, and sends the message there', async () => {
    running = await startBot();
    const { api, store } = running;
    await store.readers.ensure(
      {
        id: 0,
        chatId: -5,
        threadId: null,
        kind: 'group',
        language: 'en',
        zone: 'Europe/Sofia',
        times: [{ hour: 8, minute: 0 }],
        days: [1, 2, 3, 4, 5, 6, 7],
        quiet: null,
        style: 'full',
        interests: { topics: [], muted: [], mutedSources: [] },
        pausedUntil: null,
        lastSlot: 0,
        stories: 5,
        silent: false,
        paused: null,
        writingStyle: null,
        lastLocalDate: null,
        lastDigestAt: null,
        next: null,
      },
      new Date(),
    );
    await store.readers.update(-5, { zone: 'Europe/Sofia', times: [{ hour: 8, minute: 0 }] });
    api.fail('sendMessage', {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1_005 },
    });
    await store.outbox.queue(
      [{ key: 'k', chatId: -5, lane: 'bulk', body: { text: 'the digest' } }],
      new Date(),
    );
    api.push(textMessage('wakes the delivery'));
    const sent = await api.called(({ params }) => params.chat_id === -1_005);
    expect(sent.params.text).toBe('the digest');
    expect(await store.readers.get(-5)).toBeNull();
    expect(await store.readers.get(-1_005)).toMatchObject({ zone: 'Europe/Sofia', kind: 'group' });
  });

  it('sends a message plain whose formatting is refused', async () => {
    running = await startBot();
    const { api } = running;
    api.fail('sendMessage', {
      kind: 'refuse',
      code: 400,
      description: "Bad Request: can't parse entities: unsupported type",
    });
    api.push(textMessage('/digest'));
    await vi.waitFor(() => expect(api.texts().length).toBe(2));
    const [formatted, plain] = api.calls.filter(({ method }) => method === 'sendMessage');
    expect(formatted?.params.entities).toBeDefined();
    expect(plain?.params).not.toHaveProperty('entities');
    expect(plain?.params.text).toBe(formatted?.params.text);
  });
});

describe('a peer that does not talk to us', () => {
  let running: RunningBot;
  afterEach(() => running.stop());
  const errors = () => running.log.filter(({ level }) => level === 'error').map(({ message }) => message);

  it('is told in one line, and not asked again, where the token is wrong', async () => {
    const refused = vi.fn();
    running = await startBot({ token: '4200:wrong-wrong-wrong-wrong-wrong', onRefused: refused });
    await vi.waitFor(() => expect(refused).toHaveBeenCalledOnce());
    expect(running.bot.state).toEqual({ kind: 'refused', problem: refused.mock.calls[0]?.[0] });
    expect(errors().length).toBe(1);
    expect(errors()[0]).toContain('Copy the token from @BotFather to TELEGRAM_BOT_TOKEN');
    expect(errors()[0]).not.toContain('wrong-wrong');
  });

  it('says so once where it takes the token away while the bot runs', async () => {
    const refused = vi.fn();
    running = await startBot({ onRefused: refused });
    running.api.fail('getUpdates', { kind: 'refuse', code: 401, description: 'Unauthorized' });
    running.api.push(textMessage('wakes the poll'));
    await vi.waitFor(() => expect(refused).toHaveBeenCalledOnce());
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ kind: 'token' }));
  });

  it('is told in one line, and asked again, where another program polls', async () => {
    running = await startBot();
    const { api } = running;
    await vi.waitFor(() => expect(running.bot.state.kind).toBe('running'));
    const conflict = {
      kind: 'refuse',
      code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    } as const;
    const conflicting = { kind: 'running', problem: { kind: 'conflict' } };
    api.fail('getUpdates', conflict, conflict);
    api.push(textMessage('before'));
    await vi.waitFor(() => expect(running?.bot.state).toMatchObject(conflicting));
    await api.called(says('You asked: before'));
    expect(errors().length).toBe(1);
    expect(errors()[0]).toContain('Another program takes this bot');
    api.push(textMessage('after'));
    await api.called(says('You asked: after'));
    expect(running.log.map(({ message }) => message).join()).toContain('answers again');
    expect(running.bot.state).not.toHaveProperty('problem');
  });

  it('is told in one line where nobody answers, and does not keep the bot from stopping', async () => {
    const port = await closedPort();
    running = await startBot({ apiRoot: `http://127.0.0.1:${port}` });
    await vi.waitFor(() => expect(errors().length).toBe(1));
    expect(errors()[0]).toContain(`127.0.0.1:${port} does not answer`);
    expect(running.bot.state).toMatchObject({ kind: 'connecting', problem: { kind: 'network' } });
  });
});
