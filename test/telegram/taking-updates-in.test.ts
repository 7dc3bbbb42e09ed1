import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerOutcome } from '../../src/answers/answerer.ts';
import type { ApiCall } from './fake-bot-api.ts';
import { cutOff, READER, type RunningBot, startBot, talk, textMessage } from './running-bot.ts';

const BEN = { ...READER, id: 88, first_name: 'Ben' };
const says = (part: string) => (call: ApiCall) =>
  call.method === 'sendMessage' && String(call.params.text).includes(part);

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
    expect(await running.store.updates.unfinished(4200, 10)).toEqual([]);
  });

  it('handles an update again that a stop cut off, and answers it once', async () => {
    const cut = Promise.withResolvers<void>();
    running = await startBot((store) => ({
      // The program ends after the reply is queued and before the update is finished.
      store: {
        ...store,
        ...cutOff(store, cut.resolve),
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
    // Before the bot is there, which would claim it in between.
    running = await startBot(async ({ updates }) => {
      const claim = { botId: 4200, worker: 'dead', lastsMs: 0 };
      await updates.add(4200, [{ updateId: 7, lane: 'chat:77', body: textMessage('poison') }], new Date());
      for (let time = 0; time < 3; time++) expect(await updates.claim(claim, 1)).toHaveLength(1);
      return {};
    });
    const { api } = running;
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
