import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import type { ApiCall } from './fake-bot-api.ts';
import { READER, type RunningBot, startBot } from './running-bot.ts';

describe('a group', () => {
  let bot: StandInBot;

  beforeEach(async () => {
    bot = await startOnStandIn();
  });
  afterEach(() => bot.stop());

  it('is answered where the bot is mentioned, replied to or commanded, as a reply to the message', async () => {
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben]);
    group.say(ada, 'what a day');
    group.say(ada, '@verbatim_bot what did the mayor say?');
    const answer = await group.reply();
    expect(answer.text).toContain('You asked: what did the mayor say?');
    expect(answer.reply_to_message?.text).toContain('what did the mayor say?');
    group.say(ben, 'and the bridge?', answer.message_id);
    expect((await group.reply()).text).toContain('You asked: and the bridge?');
    group.say(ben, '/digest@verbatim_bot');
    expect((await group.reply()).text).toContain('Lower Fen');
  });

  it('keeps each member’s conversation apart', async () => {
    const frames: unknown[] = [];
    await bot.stop();
    bot = await startOnStandIn({
      answerer: {
        answer: async ({ question, frame, language }) => {
          frames.push(frame?.topic);
          return {
            answer: {
              question,
              kind: 'talk',
              understood: { language: language ?? 'en' },
              sentences: [{ text: question, citations: [] }],
              quotes: [],
              citations: [],
              searched: { articles: 0 },
              writer: 'extractive',
              style: 'exact',
            },
            frame: { kind: 'talk', topic: question },
          };
        },
      },
    });
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben]);
    for (const [who, words] of [
      [ada, 'one'],
      [ben, 'two'],
      [ada, 'three'],
    ] as const) {
      group.say(who, `@verbatim_bot ${words}`);
      await group.reply();
    }
    expect(frames).toEqual([undefined, undefined, 'one']);
  });

  it('lets only its admins change what concerns all', async () => {
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben], [ada]);
    group.say(ben, '/subscribe 8 Sofia');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ben, '@verbatim_bot subscribe us at 8');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ada, '/subscribe 8 Sofia');
    expect((await group.reply()).text).toContain('Next digest');
    group.say(ben, '/settings@verbatim_bot');
    group.press(ben, await group.reply(), 'Silent: off');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ben, '@verbatim_bot stop');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    expect((await bot.store.readers.get(group.chatId))?.silent).toBe(false);
  });
});

describe('a message in a group that Telegram brings', () => {
  const GROUP = { id: -100_7, type: 'supergroup', title: 'News' };
  const mine = {
    message_id: 4,
    date: 0,
    chat: GROUP,
    from: { id: 4_200, is_bot: true, first_name: 'V' },
    text: 'hello',
  };
  let running: RunningBot;
  beforeEach(async () => {
    running = await startBot();
  });
  afterEach(() => running.stop());

  const message = (content: object) => ({ message_id: 9, date: 0, chat: GROUP, from: READER, ...content });
  const push = (content: object) => running.api.push({ message: message(content) });
  const reply = (part: string): Promise<ApiCall> =>
    running.api.called(
      ({ method, params }) => method === 'sendMessage' && String(params.text).includes(part),
    );

  it('is a question in the words under a picture that mention the bot', async () => {
    push({ photo: [], caption: '@verbatim_test_bot who said this?' });
    const { params } = await reply('You asked: who said this?');
    expect(params.reply_parameters).toEqual({ message_id: 9, allow_sending_without_reply: true });
  });

  it('is answered where it replies to the bot with what it cannot read', async () => {
    push({ voice: {}, reply_to_message: mine });
    await reply("can't read voice messages");
  });

  it('is answered in its forum topic', async () => {
    push({ text: '/help@verbatim_test_bot', is_topic_message: true, message_thread_id: 33 });
    expect((await reply('Every quotation')).params.message_thread_id).toBe(33);
  });

  it('is answered when it is edited into a question to the bot', async () => {
    running.api.push({
      edited_message: message({ text: '@verbatim_test_bot who said this?', edit_date: 1 }),
    });
    await reply('as a new message');
  });

  it('gets no word where the others talk, share a place or edit what is theirs', async () => {
    push({ text: 'what a day' });
    push({ voice: {} });
    push({ caption: 'look, @verbatim_test_botanist', photo: [] });
    running.api.push({ edited_message: message({ text: 'what a night', edit_date: 1 }) });
    running.api.push({ edited_message: message({ location: {}, edit_date: 1, reply_to_message: mine }) });
    push({ text: '@verbatim_test_bot and now?' });
    await reply('You asked: and now?');
    expect(running.api.texts()).toEqual(['You asked: and now?']);
  });

  it('is told in its topic that something broke, where it was meant for the bot', async () => {
    await running.stop();
    running = await startBot({
      answerer: {
        answer: async () => {
          throw new TypeError('index out of range');
        },
      },
    });
    push({ text: '@verbatim_test_bot and now?', is_topic_message: true, message_thread_id: 33 });
    const { params } = await reply('Something broke on my side');
    expect(params).toMatchObject({
      chat_id: GROUP.id,
      message_thread_id: 33,
      reply_parameters: { message_id: 9 },
    });
  });
});
