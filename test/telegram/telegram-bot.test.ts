import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiCall } from './fake-bot-api.ts';
import { pressed, type RunningBot, startBot, textMessage } from './running-bot.ts';

const says = (part: string) => (call: ApiCall) =>
  call.method === 'sendMessage' && String(call.params.text).includes(part);

interface Button {
  readonly text: string;
  readonly callback_data: string;
}

function buttonOf(call: ApiCall, label: string): Button {
  const markup = call.params.reply_markup as { inline_keyboard: Button[][] } | undefined;
  const found = markup?.inline_keyboard.flat().find(({ text }) => text === label);
  if (found === undefined) throw new Error(`no button ${label} under: ${call.params.text}`);
  return found;
}

describe('the bot', () => {
  let running: RunningBot;

  beforeEach(async () => {
    running = await startBot();
  });
  afterEach(() => running.stop());

  it('greets, with questions to press', async () => {
    const { api } = running;
    api.push(textMessage('/start'));
    const greeting = await api.called(says('word for word'));
    api.push(pressed(buttonOf(greeting, 'What do you have?').callback_data));
    expect((await api.called(says('You asked: What do you have?'))).params.chat_id).toBe(77);
    expect(api.calls.map(({ method }) => method)).toContain('answerCallbackQuery');
  });

  it('answers a question, and the next one in the frame of the first', async () => {
    const { api, questions } = running;
    api.push(textMessage('what did the mayor say?'));
    await api.called(says('what did the mayor say?'));
    api.push(textMessage('and about the bridge?'));
    await api.called(says('and about the bridge?'));
    expect(questions.map(({ frame }) => frame?.shown)).toEqual([undefined, 1]);
  });

  it('subscribes at a time and place, says when the next digest comes, and offers the latest', async () => {
    const { api, store } = running;
    api.push(textMessage('/subscribe 08:00 Europe/Sofia'));
    const done = await api.called(says('Next digest'));
    expect(done.params.text).toMatch(/^Done\. Next digest (today|tomorrow), .+, 08:00 Sofia time\./);
    expect(await store.readers.get(77)).toMatchObject({
      zone: 'Europe/Sofia',
      times: [{ hour: 8, minute: 0 }],
    });
    api.push(pressed(buttonOf(done, 'The latest one now').callback_data));
    await api.called(says('The bridge at Lower Fen is open again'));
  });

  it('takes an admin who writes in the name of the group for one', async () => {
    const { api, store } = running;
    const chat = { id: -100_5, type: 'supergroup', title: 'News' };
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const text = '/subscribe@verbatim_test_bot 8 Sofia';
    api.push({ message: { message_id: 1, date: 0, chat, from: anonymous, sender_chat: chat, text } });
    await api.called(says('Next digest'));
    expect((await store.readers.get(-1005))?.zone).toBe('Europe/Sofia');
  });

  it('takes the words under a picture for the question', async () => {
    const { message } = textMessage('') as { message: object };
    running.api.push({ message: { ...message, text: undefined, photo: [], caption: 'who said this?' } });
    await running.api.called(says('You asked: who said this?'));
  });

  it('says nothing to other bots and to channels', async () => {
    const { api } = running;
    const group = { id: -9, type: 'supergroup', title: 'News' };
    api.push({
      message: {
        message_id: 1,
        date: 0,
        chat: group,
        from: { id: 5, is_bot: true, first_name: 'B' },
        text: '/help',
      },
    });
    api.push({
      message: {
        message_id: 2,
        date: 0,
        chat: group,
        from: { id: 6, first_name: 'C' },
        text: '/help@other_bot',
      },
    });
    api.push(textMessage('after them'));
    await api.called(says('after them'));
    expect(api.texts(-9)).toEqual([]);
  });

  it('sends the latest digest when asked', async () => {
    const { api } = running;
    api.push(textMessage('/digest'));
    const digest = await api.called(says('Lower Fen'));
    expect(digest.params.link_preview_options).toEqual({ is_disabled: true });
  });
});
