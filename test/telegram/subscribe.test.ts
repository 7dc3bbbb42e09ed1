import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../delivery/manual-clock.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

describe('subscribing', () => {
  let bot: StandInBot;

  beforeEach(async () => {
    bot = await startOnStandIn();
  });
  afterEach(() => bot.stop());

  it('asks for the time, then has the zone confirmed, then says when the next digest comes', async () => {
    const ada = bot.person({ languageCode: 'bg' });
    const question = await ada.say('/subscribe');
    expect(labels(question)).toEqual(['07:00', '08:00', '18:00', 'Друг час']);
    ada.press(question, '08:00');
    const zone = await ada.reply();
    expect(zone.text).toMatch(/^08:00 – София \(там сега е \d\d:\d\d\)\. Така ли е\?$/);
    ada.press(zone, 'Да');
    expect((await ada.reply()).text).toMatch(
      /^Готово\. Следващият обзор е (днес|утре), .+, в 08:00 \(София\)\.$/,
    );
    expect((await bot.store.readers.get(ada.chatId))?.zone).toBe('Europe/Sofia');
  });

  it('follows the topic that the digest is wanted about', async () => {
    const ada = bot.person();
    expect((await ada.say('subscribe me to news about the Old Bridge at 8')).text).toContain('Old Bridge');
    expect((await ada.reply()).text).toMatch(/^08:00 in London \(now/);
    expect((await bot.store.readers.get(ada.chatId))?.interests.topics).toEqual(['the Old Bridge']);
  });

  it('takes time and zone in the words that people type', async () => {
    const ada = bot.person();
    await ada.say('/subscribe');
    expect((await ada.say('half past 7 in the evening')).text).toMatch(/^19:30 in London \(now/);
    expect((await ada.say('Kyiv')).text).toContain('19:30 Kyiv time');
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({
      zone: 'Europe/Kyiv',
      times: [{ hour: 19, minute: 30 }],
    });
  });

  it.each([
    ['I live in Berlin', '08:00 Berlin time'],
    ['my zone is Berlin', '08:00 Berlin time'],
    ['no, Berlin', '08:00 Berlin time'],
    ['18:30 in Berlin', '18:30 Berlin time'],
    ['at half past seven', '07:30 in London'],
    ['make it 18:30', '18:30 in London'],
    ['no, 9:15', '09:15 in London'],
    ['no', 'Write your city'],
    ['ok, thanks', '08:00 London time'],
    ['thanks', 'You asked: thanks'],
  ])(
    'takes “%s” for what is wanted instead of the time and zone that it asked to confirm',
    async (words, told) => {
      const ada = bot.person();
      await ada.say('subscribe me at 8');
      expect((await ada.say(words)).text).toContain(told);
    },
  );

  it('takes a zone and days also before there is a subscription', async () => {
    const ada = bot.person();
    expect(labels(await ada.say('my zone is Kyiv'))).toContain('Zone: Kyiv');
    expect((await ada.say('digests only on weekdays')).text).toBe('When shall I send it?');
    expect((await ada.say('at 9')).text).toContain('09:00 Kyiv time');
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({ days: [1, 2, 3, 4, 5] });
  });

  it('takes days of the week within the sentence, a number of stories and a language', async () => {
    const ada = bot.person();
    expect((await ada.say('digest every weekday at 8 in Sofia')).text).toContain('08:00 Sofia time');
    await ada.say('send me 3 stories');
    expect((await ada.say('говори по-русски')).text).toBe('Теперь я говорю по-русски.');
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({
      zone: 'Europe/Sofia',
      times: [{ hour: 8, minute: 0 }],
      days: [1, 2, 3, 4, 5],
      stories: 3,
      language: 'ru',
    });
  });

  it('takes all of that in one sentence', async () => {
    const ada = bot.person();
    expect((await ada.say('send me 3 stories every weekday at 8 in Sofia')).text).toContain(
      '08:00 Sofia time',
    );
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({
      times: [{ hour: 8, minute: 0 }],
      days: [1, 2, 3, 4, 5],
      stories: 3,
    });
  });

  it('guesses the zone from what the reader’s clock shows, and has it confirmed', async () => {
    const ada = bot.person();
    const first = await ada.say('/subscribe 9');
    ada.press(first, 'Other place');
    await ada.reply();
    const ahead = new Date(Date.now() + 2 * 60 * 60_000).toISOString().slice(11, 16);
    const proposal = (await ada.say(ahead)).text ?? '';
    const place = /^09:00 in (.+) \(now \d\d:\d\d there\)\. Right\?$/.exec(proposal)?.[1];
    expect((await bot.store.readers.get(ada.chatId))?.zone ?? null).toBeNull();
    expect((await ada.say('yes')).text).toContain(`09:00 ${place} time`);
  });

  it('says what it cannot read as a time or a zone', async () => {
    const ada = bot.person();
    expect((await ada.say('/subscribe often')).text).toContain("can't read “often” as a time");
    expect((await ada.say('/subscribe 8 Atlantis')).text).toContain('zone of “Atlantis”');
    expect((await ada.say('Nowhereville')).text).toContain('zone of “Nowhereville”');
  });

  it.each(['25:00', 'half past late', '24.75 in the evening'])(
    'says that it cannot read “%s”, and waits on for a time',
    async (words) => {
      const ada = bot.person();
      await ada.say('/subscribe');
      expect((await ada.say(words)).text).toContain(`can't read “${words}” as a time`);
      expect((await ada.say('7:30')).text).toMatch(/^07:30 in London/);
    },
  );

  it('reads what the clock shows within words', async () => {
    const ada = bot.person();
    ada.press(await ada.say('/subscribe 9'), 'Other place');
    await ada.reply();
    const now = new Date().toISOString().slice(11, 16);
    expect((await ada.say(`my clock shows ${now}`)).text).toMatch(/^09:00 .+ Right\?$/);
  });

  it('mutes and pauses in plain words', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    await ada.say('mute Ivan Petrov');
    expect((await ada.say('pause until Friday')).text).toMatch(/^Paused: no digests before Friday/);
    const reader = await bot.store.readers.get(ada.chatId);
    expect(reader?.interests.muted).toEqual(['Ivan Petrov']);
    expect(reader?.pausedUntil?.getTime()).toBeGreaterThan(Date.now());
  });

  it('lets a question be a question while it waits for a time', async () => {
    const ada = bot.person();
    await ada.say('/subscribe');
    expect((await ada.say('what did the mayor say about the bridge?')).text).toContain('You asked: what did');
  });

  it('asks no longer for what the reader turned away from', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8');
    expect((await ada.say('stop')).text).toContain('You get no digest');
    expect((await ada.say('Harbour strike')).text).toContain('You asked: Harbour strike');
    await ada.say('/subscribe 8');
    await ada.say('/help');
    expect((await ada.say('Harbour strike')).text).toContain('You asked: Harbour strike');
  });

  it('asks no longer for a time or a place after an hour', async () => {
    await bot.stop();
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    await ada.say('/subscribe 8');
    await clock.jump(61 * 60_000);
    expect((await ada.say('Harbour strike')).text).toContain('You asked: Harbour strike');
  });

  it('tells of the day on which the clock skips the time', async () => {
    const ada = bot.person();
    expect((await ada.say('/subscribe 03:30 Sofia')).text).toMatch(
      /does not exist on \d+ March in Sofia \(the clock jumps from 03:00 to 04:00\); I'll send at 04:00 that day/,
    );
  });

  it('subscribes and unsubscribes by plain words in four languages', async () => {
    const words = [
      ['en', 'subscribe me at 8', 'stop'],
      ['bg', 'Абонирай ме за 8 сутринта', 'спри'],
      ['ru', 'подпиши меня на 8 утра', 'отпиши меня'],
      ['uk', 'підпиши мене о 8 ранку', 'досить'],
    ] as const;
    for (const [languageCode, start, stop] of words) {
      const ada = bot.person({ languageCode });
      const zone = await ada.say(start);
      ada.press(zone, labels(zone)[0] ?? '');
      await ada.reply();
      expect((await bot.store.readers.get(ada.chatId))?.times).toEqual([{ hour: 8, minute: 0 }]);
      await ada.say(stop);
      expect((await bot.store.readers.get(ada.chatId))?.times).toEqual([]);
    }
  });

  it('asks back where a reader wants to be sent nothing more, in words of their own', async () => {
    const ada = bot.person();
    expect((await ada.say("don't send me anything anymore")).text).toContain('You get no digest');
    await ada.say('/subscribe 8 Sofia');
    const question = await ada.say('please stop sending me these messages');
    expect(labels(question)).toEqual(['No more', 'Pause them', 'Keep them']);
    const times = async () => (await bot.store.readers.get(ada.chatId))?.times;
    ada.press(question, 'Keep them');
    expect((await ada.reply()).text).toBe('Digests come as before.');
    expect(await times()).toEqual([{ hour: 8, minute: 0 }]);
    ada.press(question, 'No more');
    expect((await ada.reply()).text).toContain('No more digests.');
    expect(await times()).toEqual([]);
  });
});
