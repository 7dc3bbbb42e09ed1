import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManualClock } from '../delivery/manual-clock.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

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
});
