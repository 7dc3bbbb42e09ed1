import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DigestRequest } from '../../src/digests/digester.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { ManualClock } from '../delivery/manual-clock.ts';
import { labels, type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import { oneStory } from './running-bot.ts';

const HOUR_MS = 60 * 60_000;

describe('a subscription', () => {
  let bot: StandInBot;
  afterEach(() => bot.stop());

  it('brings a digest in the minute asked for, silently where asked, and stops when told', async () => {
    // 07:30 in Sofia.
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    expect((await ada.say('/subscribe 8 Sofia')).text).toContain(
      'Next digest today, Saturday 10 January, 08:00',
    );
    ada.press(await ada.say('/settings'), 'Silent: off');
    await ada.reply();
    await clock.jump(0.5 * HOUR_MS);
    const digest = await ada.reply();
    expect(digest.text).toContain('Saturday 10 January · 1 story from 3 articles · updated 08:00');
    const sent = bot.standIn.calls.findLast(({ method }) => method === 'sendMessage');
    expect(sent?.parameters.disable_notification).toBe(true);
    expect(labels(digest)).toEqual(['1', 'Settings', 'Pause']);
    await ada.say('stop');
    for (let day = 0; day < 3; day += 1) await clock.jump(24 * HOUR_MS);
    expect(await bot.store.outbox.due('bulk', clock.now(), 10)).toEqual([]);
  });

  it('in a topic of a group goes to that topic', async () => {
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    const group = bot.group('News', [ada], [ada]);
    bot.standIn.people.sendAsUser(group.chatId, {
      text: '/subscribe 8 Sofia',
      fromId: ada.userId,
      threadId: 42,
    });
    expect((await group.reply()).message_thread_id).toBe(42);
    await clock.jump(0.5 * HOUR_MS);
    const digest = await group.reply();
    expect(digest.text).toContain('1 story');
    expect(digest.message_thread_id).toBe(42);
  });

  it('pauses when the reader has blocked the bot, and says nothing more', async () => {
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    bot.standIn.people.setBlocked(ada.chatId, true);
    await vi.waitFor(async () => expect((await bot.store.readers.get(ada.chatId))?.paused).toBe('blocked'));
    for (let day = 0; day < 3; day += 1) await clock.jump(24 * HOUR_MS);
    expect(bot.standIn.calls.filter(({ ok }) => !ok)).toEqual([]);
  });

  /** What comes next, as time goes on. */
  const nextFor = async (person: Person, clock: ManualClock): Promise<Message> => {
    let hasCome = false;
    const reply = person.reply().finally(() => {
      hasCome = true;
    });
    while (!hasCome) await clock.jump(100);
    return reply;
  };

  it('asks who is back whether to send what was missed, and sends it once', async () => {
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    bot.standIn.people.setBlocked(ada.chatId, true);
    await vi.waitFor(async () => expect((await bot.store.readers.get(ada.chatId))?.paused).toBe('blocked'));
    for (let day = 0; day < 3; day += 1) await clock.jump(24 * HOUR_MS);
    bot.standIn.people.setBlocked(ada.chatId, false);
    const question = await nextFor(ada, clock);
    expect(question.text).toContain('Shall I send what is new since?');
    expect((await bot.store.readers.get(ada.chatId))?.next?.localDate).toBe('2026-01-13');
    ada.press(question, 'Send it');
    ada.press(question, 'Send it');
    const texts = [await nextFor(ada, clock), await nextFor(ada, clock), await nextFor(ada, clock)].map(
      ({ text }) => text ?? '',
    );
    expect(texts.filter((text) => text.includes('1 story')).length).toBe(1);
    expect(texts.filter((text) => text.includes('not seen yet')).length).toBe(2);
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({
      paused: null,
      next: { localDate: '2026-01-13', slot: 0 },
    });
  });

  it('asks nothing of who is back before anything was missed', async () => {
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({ clock });
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    bot.standIn.people.setBlocked(ada.chatId, true);
    await vi.waitFor(async () => expect((await bot.store.readers.get(ada.chatId))?.paused).toBe('blocked'));
    bot.standIn.people.setBlocked(ada.chatId, false);
    await vi.waitFor(async () => expect((await bot.store.readers.get(ada.chatId))?.paused).toBeNull());
    expect((await ada.say('/help')).text).toContain('/subscribe');
  });

  describe('of twelve long stories', () => {
    const clock = () => new ManualClock('2026-01-10T05:59:00Z');
    const long = (request: DigestRequest) => {
      const one = oneStory(request);
      const [story] = one.stories;
      if (story === undefined) throw new Error('there is a story');
      const text = 'The first cars crossed it on Tuesday. '.repeat(95).trim();
      const stories = Array.from({ length: 12 }, (_, n) => ({
        ...story,
        title: `Bridge ${n + 1}`,
        sentences: [{ text, citations: [1] }],
      }));
      return { ...one, stories };
    };
    const start = async (time: ManualClock) => {
      bot = await startOnStandIn({
        clock: time,
        digester: {
          digest: async (request) => ({
            digest: long(request),
            storyKeys: long(request).stories.map(({ title }) => title),
          }),
        },
      });
      const ada = bot.person();
      await ada.say('/subscribe 8 Sofia');
      await time.jump(60_000);
      return ada;
    };

    it('comes in twelve messages in their order, with the buttons below the last', async () => {
      const time = clock();
      const ada = await start(time);
      const parts: Message[] = [];
      for (let n = 0; n < 12; n += 1) parts.push(await nextFor(ada, time));
      expect(parts.map(({ text }) => /Bridge \d+/.exec(text ?? '')?.[0])).toEqual(
        Array.from({ length: 12 }, (_, n) => `Bridge ${n + 1}`),
      );
      expect(parts.map((part) => labels(part).length > 0)).toEqual([...Array(11).fill(false), true]);
    });

    it('goes on in the settings that it was made with where they are changed on its way', async () => {
      const time = clock();
      const ada = await start(time);
      const first = await nextFor(ada, time);
      await bot.store.readers.update(ada.chatId, { language: 'bg', stories: 3 });
      const rest: Message[] = [];
      for (let n = 1; n < 12; n += 1) rest.push(await nextFor(ada, time));
      expect([first, ...rest].filter(({ text }) => /Bridge \d+/.test(text ?? '')).length).toBe(12);
      expect((await bot.store.readers.get(ada.chatId))?.next?.localDate).toBe('2026-01-11');
    });

    it('stops where its reader says so on its way', async () => {
      const time = clock();
      const ada = await start(time);
      await nextFor(ada, time);
      bot.standIn.people.sendAsUser(ada.chatId, { text: '/unsubscribe' });
      let parts = 1;
      for (;;) {
        const { text = '' } = await nextFor(ada, time);
        if (text.includes('No more digests')) break;
        parts += 1;
      }
      await time.jump(24 * HOUR_MS);
      expect(parts).toBeLessThan(12);
      expect(await bot.store.outbox.due('bulk', time.now(), 20)).toEqual([]);
      expect((await bot.store.readers.get(ada.chatId))?.next).toBeNull();
    });
  });

  it('says of a topic that nothing is about it yet, and keeps it', async () => {
    const clock = new ManualClock('2026-01-10T05:30:00Z');
    bot = await startOnStandIn({
      clock,
      digester: {
        digest: async (request) => {
          const one = oneStory(request);
          const isKnown = request.topics?.includes('bridges') ?? true;
          return { digest: { ...one, stories: isKnown ? one.stories : [] }, storyKeys: isKnown ? ['b'] : [] };
        },
      },
    });
    const ada = bot.person();
    ada.press(await ada.say('/settings'), 'Topics: 0');
    await ada.reply();
    await ada.say('bridges, wyverns, unicorns');
    expect((await ada.reply()).text).toBe(
      'Nothing in the latest news is about “wyverns”, “unicorns” yet. Once something is, it comes first.',
    );
    const { interests } = (await bot.store.readers.get(ada.chatId)) ?? {};
    expect(interests?.topics).toEqual(['bridges', 'wyverns', 'unicorns']);
  });
});
