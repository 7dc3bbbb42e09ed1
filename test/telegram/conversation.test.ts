import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const isDefault = (scope: unknown) => JSON.stringify(scope) === '{"type":"default"}';

describe('a conversation', () => {
  let bot: StandInBot;

  beforeEach(async () => {
    bot = await startOnStandIn();
  });
  afterEach(() => bot.stop());

  it('lists every command in the help, and sets them in the menu in each language', async () => {
    const ada = bot.person();
    const { text = '' } = await ada.say('/help');
    for (const name of ['digest', 'subscribe', 'unsubscribe', 'settings', 'mydata', 'forgetme'])
      expect(text).toContain(`/${name}`);
    const languages = () =>
      bot.standIn.calls
        .filter(({ method, parameters }) => method === 'setMyCommands' && isDefault(parameters.scope))
        .map(({ parameters }) => parameters.language_code);
    await vi.waitFor(() => expect(languages()).toEqual([undefined, 'bg', 'ru', 'uk']));
  });

  it('speaks the language of the app', async () => {
    const greetings = await Promise.all(
      ['bg', 'ru', 'uk', 'de'].map((languageCode) => bot.person({ languageCode }).say('/start')),
    );
    expect(greetings.map(({ text }) => text?.split('\n')[0])).toEqual([
      'Чета новините и отговарям с казаното, дума по дума, с източника.',
      'Я читаю новости и отвечаю тем, что было сказано, слово в слово, с источником.',
      'Я читаю новини й відповідаю тим, що було сказано, слово в слово, з джерелом.',
      'I read the news and answer with what was said, word for word, with the source.',
    ]);
  });

  it('keeps one settings message, whose buttons show the present values', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    const first = await ada.say('/settings');
    expect(labels(first)).toEqual([
      'Digest: 08:00',
      'Zone: Sofia',
      'Days: Every day',
      'Quiet: never',
      'Topics: 0',
      'Muted: 0',
      'Muted outlets: 0',
      'Stories: 5',
      'Length: full',
      'Language: English',
      'Silent: off',
      'Pause: off',
    ]);
    ada.press(first, 'Silent: off');
    const silent = await ada.reply();
    expect(silent.message_id).toBe(first.message_id);
    expect(labels(silent)).toContain('🔇 Silent: on');
    ada.press(silent, 'Stories: 5');
    const stories = await ada.reply();
    ada.press(stories, '10');
    const ten = await ada.reply();
    expect(labels(ten)).toContain('Stories: 10');
    ada.press(ten, 'Language: English');
    ada.press(await ada.reply(), 'Български');
    expect((await ada.reply()).text).toMatch(/^Настройки\nСледващ обзор: /);
  });

  it('takes a written time where the settings ask for one', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    ada.press(await ada.say('/settings'), 'Digest: 08:00');
    await ada.reply();
    expect((await ada.say('a quarter past thirty')).text).toContain('“a quarter past thirty” as a time');
    ada.press(await ada.say('/settings'), 'Digest: 08:00');
    await ada.reply();
    expect((await ada.say('quarter past nine')).text).toContain('09:15 Sofia time');
    ada.press(await ada.say('/settings'), 'Digest: 09:15');
    await ada.reply();
    expect((await ada.say('21:30')).text).toContain('21:30 Sofia time');
  });

  it('pauses and resumes without losing the subscription', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    const paused = await ada.say('pause');
    expect((await bot.store.readers.get(ada.chatId))?.paused).toBe('reader');
    ada.press(paused, 'Resume');
    expect((await ada.reply()).text).toContain('Next digest');
    expect((await bot.store.readers.get(ada.chatId))?.paused).toBeNull();
  });

  it('sends all that is stored as a file, and deletes it when that is confirmed', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    await ada.say('what did the mayor say?');
    expect((await ada.say('/mydata')).document?.file_name).toBe('verbatim-data.json');
    const sure = await ada.say('/forgetme');
    ada.press(sure, 'Keep it');
    expect((await ada.reply()).text).toBe('Nothing was deleted.');
    ada.press(await ada.say('/forgetme'), 'Delete everything');
    await ada.reply();
    const left = await bot.store.personalData.collect(ada.chatId, ada.userId);
    expect({ ...left, messages: [], updates: [] }).toEqual({
      chat: ada.chatId,
      settings: null,
      conversations: [],
      digests: [],
      storiesShown: [],
      messages: [],
      buttons: [],
      updates: [],
      membership: [],
      invitations: [],
      questionLimit: [],
      modelUse: [],
    });
  });

  it.each([
    ['/subscrbe', 'Did you mean /subscribe?'],
    ['/halp', 'Did you mean /help?'],
    ['/set', 'Did you mean /settings?'],
    ['/новости', '1 story from 3'],
    ['/абонирай', 'When shall I send it?'],
    ['/delete my data', 'Delete everything stored about you'],
  ])('takes %s for what was meant by it', async (typed, told) => {
    expect((await bot.person().say(typed)).text).toContain(told);
  });

  it.each([
    ['quiet hours', 'When shall nothing come?'],
    ['my topics', 'topic'],
    ['mute', 'left out'],
    ['заглуши', 'left out'],
    ['unfollow', 'topic'],
    ['език', 'Which language'],
    ['часовой пояс', 'Write your city'],
    ['змінити час', 'When shall the digest come'],
  ])('opens the page of the setting that “%s” names', async (words, told) => {
    expect((await bot.person().say(words)).text).toContain(told);
  });

  it('answers whatever is sent, and never with silence', async () => {
    const ada = bot.person();
    const { people } = bot.standIn;
    expect((await ada.say('👍👍')).text).toContain('no words in this');
    expect((await ada.say('word '.repeat(800))).text).toContain('long for a question');
    expect((await ada.say('/dance')).text).toBe("I don't know this command. /help lists those I know.");
    for (const [kind, words] of [
      ['sticker', 'sticker'],
      ['voice', 'voice messages'],
      ['photo', 'pictures'],
      ['document', 'files'],
    ] as const) {
      people.sendAsUser(ada.chatId, { attachment: { kind } });
      expect((await ada.reply()).text).toContain(words);
    }
    expect((await ada.say('/HELP')).text).toContain('/subscribe');
    expect((await ada.say(`/subscribe ${'9'.repeat(3_000)}`)).text?.length).toBeLessThan(150);
    const asked = people.sendAsUser(ada.chatId, { text: 'what happened?' });
    await ada.reply();
    people.editAsUser(ada.chatId, asked.message_id, 'what happened in Istanbul?');
    expect((await ada.reply()).text).toContain('as a new message');
  });

  it('says when to come back to who asks too fast', async () => {
    const ada = bot.person();
    for (let n = 0; n < 10; n += 1) await ada.say(`question ${n} about the news`);
    expect((await ada.say('one more question')).text).toMatch(/the next answer comes in [1-5] seconds?/);
  });

  it('pauses a reader who blocks the bot, and goes on when let in again', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    bot.standIn.people.setBlocked(ada.chatId, true);
    const paused = async () => (await bot.store.readers.get(ada.chatId))?.paused;
    await vi.waitFor(async () => expect(await paused()).toBe('blocked'));
    expect((await ada.say('/settings')).text).toContain('Next digest');
    expect(await paused()).toBeNull();
    await ada.say('pause');
    bot.standIn.people.setBlocked(ada.chatId, true);
    await ada.say('/help');
    expect(await paused()).toBe('reader');
  });
});
