import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerOutcome } from '../../src/answers/answerer.ts';
import { type ApiCall, closedPort } from './fake-bot-api.ts';
import { pressed, READER, type RunningBot, startBot, talk, textMessage } from './running-bot.ts';

const BEN = { ...READER, id: 88, first_name: 'Ben' };
const says = (part: string) => (call: ApiCall) =>
  call.method === 'sendMessage' && String(call.params.text).includes(part);

function firstButton(call: ApiCall): string {
  const markup = call.params.reply_markup as { inline_keyboard: { callback_data: string }[][] };
  return markup.inline_keyboard[0]?.[0]?.callback_data ?? '';
}

describe('taking updates in', () => {
  let running: RunningBot;
  afterEach(() => running.stop());

  it('stores an update before it is confirmed, and confirms it once it is stored', async () => {
    running = await startBot();
    const id = running.api.push(textMessage('one'));
    await running.api.called(says('You asked: one'));
    await vi.waitFor(() => expect(running.api.confirmedBelow).toBe(id + 1));
  });

  it('takes a command and a sender as such that the server does not mark', async () => {
    running = await startBot();
    running.api.push({
      message: { message_id: 1, date: 0, chat: { id: 91, type: 'private' }, text: '/subscribe 8 Sofia' },
    });
    expect((await running.api.called(says('Next digest'))).params.chat_id).toBe(91);
  });

  it('answers an update once that the server sends twice', async () => {
    running = await startBot();
    const { api } = running;
    api.push({ ...textMessage('one'), update_id: 5 });
    api.push({ ...textMessage('one'), update_id: 5 });
    api.push(textMessage('two'));
    await api.called(says('You asked: two'));
    expect(api.texts().filter((text) => text.includes('one')).length).toBe(1);
  });

  it('confirms an update that it cannot read, tells the log once, and goes on', async () => {
    running = await startBot();
    const { api } = running;
    const id = api.push({ message: { foo: 1 } });
    await vi.waitFor(() => expect(api.confirmedBelow).toBe(id + 1));
    // A server that sends it again all the same.
    api.push({ message: { foo: 1 }, update_id: id });
    api.push(textMessage('one'));
    await api.called(says('You asked: one'));
    expect(running.log.filter(({ level }) => level === 'warn')).toEqual([
      { level: 'warn', fields: { updateIds: [id] }, message: 'Updates that cannot be read are passed over' },
    ]);
    expect(await running.store.updates.unfinished(4200, 0, 10)).toEqual([]);
  });

  it('handles an update again that a stop cut off, and answers it once', async () => {
    const cut = Promise.withResolvers<void>();
    running = await startBot((store) => ({
      // The program ends after the reply is queued and before the update is finished.
      store: {
        ...store,
        updates: { ...store.updates, finish: async () => cut.resolve() },
      },
    }));
    const { api } = running;
    api.push(textMessage('one'));
    await cut.promise;
    await api.called(says('You asked: one'));
    running = await running.restart();
    await vi.waitFor(() => expect(running.questions.length).toBe(1));
    api.push(textMessage('two'));
    await api.called(says('You asked: two'));
    expect(api.texts().filter((text) => text.includes('one')).length).toBe(1);
  });

  it('gives an update up that ended the program three times', async () => {
    running = await startBot();
    const { api } = running;
    await running.store.updates.add(
      4200,
      [{ updateId: 7, lane: 'chat:77', body: textMessage('poison') }],
      new Date(),
    );
    for (let n = 0; n < 3; n += 1) await running.store.updates.retry(4200, 7);
    running = await running.restart();
    api.push(textMessage('two'));
    await api.called(says('You asked: two'));
    expect(running.questions.map(({ question }) => question)).toEqual(['two']);
    expect(running.log.map(({ message }) => message).join()).toContain('given up');
  });

  it('keeps the order in a chat while other chats go on', async () => {
    const gate = Promise.withResolvers<void>();
    running = await startBot({
      answerer: {
        answer: async (question) => {
          if (question.question === 'slow') await gate.promise;
          return talk(question, `You asked: ${question.question}`);
        },
      },
    });
    const { api } = running;
    api.push(textMessage('slow'));
    api.push(textMessage('quick'));
    api.push(textMessage('other', BEN));
    await api.called(says('other'));
    expect(api.texts(77)).toEqual([]);
    gate.resolve();
    await api.called(says('quick'));
    expect(api.texts(77)).toEqual(['You asked: slow', 'You asked: quick']);
  });

  it('stops what takes too long, says so, and goes on with the chat', async () => {
    const answered = Promise.withResolvers<AnswerOutcome>();
    const aborted = vi.fn();
    running = await startBot({
      deadlineMs: 50,
      answerer: {
        answer: (question, signal) => {
          signal?.addEventListener('abort', aborted);
          return question.question === 'endless'
            ? answered.promise
            : Promise.resolve(talk(question, `You asked: ${question.question}`));
        },
      },
    });
    const { api } = running;
    api.push(textMessage('endless'));
    api.push(textMessage('short'));
    await api.called(says('This took too long'));
    await api.called(says('You asked: short'));
    expect(aborted).toHaveBeenCalled();
    answered.resolve(talk({ question: '', asOf: new Date(), zone: 'UTC' }, 'far too late'));
    api.push(textMessage('last'));
    await api.called(says('You asked: last'));
    expect(api.texts().join()).not.toContain('far too late');
  });

  it('shows that it is typing while an answer is on its way', async () => {
    const gate = Promise.withResolvers<void>();
    running = await startBot({
      answerer: {
        answer: async (question) => {
          await gate.promise;
          return talk(question, 'done');
        },
      },
    });
    running.api.push(textMessage('slow'));
    const { params } = await running.api.called(({ method }) => method === 'sendChatAction');
    expect(params).toEqual({ chat_id: 77, action: 'typing' });
    gate.resolve();
    await running.api.called(says('done'));
  });

  it('tells the reader in plain words that something broke, and the log what', async () => {
    running = await startBot({
      answerer: {
        answer: async () => {
          throw new TypeError('index out of range');
        },
      },
    });
    running.api.push(textMessage('what happened?'));
    const reply = await running.api.called(says('Something broke on my side'));
    expect(reply.params.text).not.toContain('index out of range');
    expect(running.log.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      'Handling an update: index out of range',
    ]);
  });
});

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
      store: { ...store, updates: { ...store.updates, finish: async () => cut.resolve() } },
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
      for (const { id } of await outbox.due('interactive', now, 1)) await outbox.claim(id, now);
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
        sendTime: { hour: 8, minute: 0 },
        stories: 5,
        silent: false,
        paused: null,
        lastLocalDate: null,
        lastDigestAt: null,
        next: null,
      },
      new Date(),
    );
    await store.readers.update(-5, { zone: 'Europe/Sofia', sendTime: { hour: 8, minute: 0 } });
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
    api.fail('getUpdates', conflict);
    api.push(textMessage('before'));
    await api.called(says('You asked: before'));
    await vi.waitFor(() => expect(errors().length).toBe(1));
    expect(errors()[0]).toContain('Another program takes this bot');
    api.push(textMessage('after'));
    await api.called(says('You asked: after'));
    expect(running.log.map(({ message }) => message).join()).toContain('answers again');
  });

  it('is told in one line where nobody answers, and does not keep the bot from stopping', async () => {
    const port = await closedPort();
    running = await startBot({ apiRoot: `http://127.0.0.1:${port}` });
    await vi.waitFor(() => expect(errors().length).toBe(1));
    expect(errors()[0]).toContain(`127.0.0.1:${port} does not answer`);
    expect(running.bot.state.kind).toBe('connecting');
  });
});
