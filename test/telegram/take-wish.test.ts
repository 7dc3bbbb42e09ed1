import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedArticle } from '../articles/stored-article.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

describe('what a reader wishes in plain words', () => {
  let bot: StandInBot;

  beforeEach(async () => {
    bot = await startOnStandIn();
  });
  afterEach(() => bot.stop());

  async function subscriber() {
    const ada = bot.person();
    await ada.say('subscribe me at 8 in Sofia');
    return { ada, stored: () => bot.store.readers.get(ada.chatId) };
  }

  it('is confirmed in one line, and taken back by its button', async () => {
    const { ada, stored } = await subscriber();
    const shorter = await ada.say('shorter please');
    expect(shorter.text).toBe('Digests are headlines from now on.');
    expect(labels(shorter)).toEqual(['Undo', 'Settings']);
    expect(await stored()).toMatchObject({ style: 'short' });
    ada.press(shorter, 'Undo');
    expect((await ada.reply()).text).toBe('Undone. It is as before.');
    expect(await stored()).toMatchObject({ style: 'full' });
  });

  it('sets number, hours, days, times, sound and zone', async () => {
    const { ada, stored } = await subscriber();
    expect((await ada.say('three stories')).text).toContain('3 stories at most');
    expect((await ada.say('more stories')).text).toContain('5 stories at most');
    expect((await ada.say('quiet hours 22 to 9')).text).toMatch(
      /from 22:00 to 09:00[\s\S]*08:00 is in your quiet/,
    );
    expect((await ada.say('digests only on weekdays')).text).toContain('Mon–Fri');
    expect((await ada.say('add a digest at 20:00')).text).toBe('Digest: 08:00, 20:00');
    expect((await ada.say('no sound')).text).toContain('without a sound');
    expect((await ada.say('I moved to Kyiv')).text).toContain('Kyiv time');
    expect(await stored()).toMatchObject({
      stories: 5,
      quiet: { from: { hour: 22, minute: 0 }, to: { hour: 9, minute: 0 } },
      days: [1, 2, 3, 4, 5],
      times: [
        { hour: 8, minute: 0 },
        { hour: 20, minute: 0 },
      ],
      silent: true,
      zone: 'Europe/Kyiv',
    });
  });

  it('tells only of a topic until everything is wanted again, and brings the other topics back', async () => {
    const { ada, stored } = await subscriber();
    await ada.say('follow ferries');
    await ada.say('mute bridges');
    const only = await ada.say('only about bridges');
    expect(only.text).toContain('only of “bridges”');
    expect((await stored())?.interests).toMatchObject({ topics: ['bridges'], muted: [], onlyTopics: true });
    expect((await ada.say('follow ferries')).text).toContain('only of “bridges”, “ferries”');
    await ada.say('unfollow ferries');
    ada.press(only, 'Undo');
    await ada.reply();
    expect((await stored())?.interests).toMatchObject({
      topics: ['ferries'],
      muted: ['bridges'],
      onlyTopics: false,
    });
    expect((await ada.say('unmute tennis')).text).toBe('Not on your list: “tennis”.');
  });

  it('leaves out an outlet where one is named, and a topic where none is', async () => {
    const { ada, stored } = await subscriber();
    const article = { ...storedArticle({ text: 'A heron.' }), source: 'The Fen Courier' };
    await bot.store.archive.put([{ article, quotes: [], origin: 'test' }]);
    const muted = await ada.say('mute the fen courier');
    expect(muted.text).toBe('Digests tell nothing from “The Fen Courier” from now on.');
    expect((await ada.say('mute outlet Lode Star')).text).toContain('nothing from “Lode Star”');
    expect((await ada.say("don't show me tennis")).text).toContain('Stories on “tennis”');
    expect((await stored())?.interests).toMatchObject({
      muted: ['tennis'],
      mutedSources: ['The Fen Courier', 'Lode Star'],
    });
    ada.press(muted, 'Undo');
    await ada.reply();
    expect((await ada.say('unmute lode star')).text).toBe('Not left out any more: “Lode Star”.');
    expect((await stored())?.interests.mutedSources).toEqual([]);
  });

  it('is not taken for one of digests where it may be said of an answer', async () => {
    const { ada, stored } = await subscriber();
    await ada.say('what happened in Fen');
    const offered = await ada.say('shorter');
    expect(offered.text).toContain('Digests can be headlines');
    expect(await stored()).toMatchObject({ style: 'full' });
    ada.press(offered, 'Length: headlines');
    expect(labels(await ada.reply())).toContain('Length: headlines');
    expect(await stored()).toMatchObject({ style: 'short' });
    await ada.say('what happened in Fen');
    expect((await ada.say('longer digests')).text).toBe('Digests come in full from now on.');
  });

  it('is a question from somebody who gets no digest, and where it narrows a question', async () => {
    const eve = bot.person();
    expect((await eve.say('only about ferries')).text).toContain('You asked: only about ferries');
    const { ada } = await subscriber();
    await ada.say('what happened in Fen');
    expect((await ada.say('only about ferries')).text).toContain('You asked: only about ferries');
    expect((await ada.say('send me only news about ferries')).text).toContain('only of “ferries”');
  });
});
