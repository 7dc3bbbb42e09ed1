import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../delivery/manual-clock.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const TEXT =
  '"The tide was kind," Ilka Tarn said. "Строим," сказал Игорь Крылов. "We rebuilt," said Боян Елмазов.';

describe('what the bot offers to ask', () => {
  let bot: StandInBot;
  beforeEach(async () => {
    bot = await startOnStandIn({ clock: new ManualClock('2026-01-10T12:00:00Z') });
  });
  afterEach(() => bot.stop());

  const publish = (publishedAt: string) => {
    const quote = (words: string, name: string) => ({
      kind: 'direct' as const,
      start: TEXT.indexOf(words),
      end: TEXT.indexOf(words) + words.length,
      text: words,
      speaker: { name, kind: 'person' as const, resolved: true },
      cue: null,
      confidence: 'high' as const,
    });
    return bot.store.archive.put([
      {
        article: {
          id: 'tide',
          title: 'Tide',
          text: TEXT,
          skip: [],
          hash: publishedAt,
          contentKey: 'tide',
          sourceIsClaimed: false,
          publishedAt,
          publishedAtIsAssumed: false,
          language: 'en',
          flags: [],
        },
        quotes: [
          quote('The tide was kind,', 'Ilka Tarn'),
          quote('Строим,', 'Игорь Крылов'),
          quote('We rebuilt,', 'Боян Елмазов'),
        ],
        origin: 'test',
      },
    ]);
  };
  const offered = async (languageCode: string) =>
    labels(await bot.person({ languageCode }).say('/start')).slice(0, -2);

  it('is about today where there are articles of today', async () => {
    await publish('2026-01-10T06:00:00Z');
    expect(await offered('en')).toEqual([
      'What do you have?',
      'What happened today?',
      'What did Ilka Tarn say?',
    ]);
  });

  it('is the latest where the newest article is older, and somebody whose name the reader can read', async () => {
    await publish('2025-12-01T06:00:00Z');
    const ada = bot.person();
    const greeting = await ada.say('/start');
    expect(labels(greeting)).toContain('The latest');
    ada.press(greeting, 'The latest');
    expect((await ada.reply()).text).toBe("You asked: What's new?");
    expect(await offered('bg')).toEqual(['Какво имаш?', 'Най-новото', 'Какво каза Боян Елмазов?']);
    expect((await offered('ru')).at(-1)).toMatch(/Крылов|Елмазов/);
  });

  it('names nobody whom no article quotes', async () => {
    expect(await offered('en')).toEqual(['What do you have?']);
    expect((await bot.person().say('/help')).text).not.toContain('“what did');
    await publish('2025-12-01T06:00:00Z');
    expect((await bot.person().say('/help')).text).toContain('“what did Ilka Tarn say”');
  });
});
