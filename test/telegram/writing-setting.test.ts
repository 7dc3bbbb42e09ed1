import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/answers/answerer.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import { talk } from './running-bot.ts';

const settings = { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [] } as const;

describe('how freely a model words answers', () => {
  let bot: StandInBot;
  afterEach(() => bot.stop());

  it('is the reader’s choice under /settings, and goes with every question, with whose budget it spends', async () => {
    const asked: Question[] = [];
    const answerer = {
      answer: async (question: Question) => {
        asked.push(question);
        return talk(question, 'Yes.');
      },
    };
    bot = await startOnStandIn({ answerer, settings: { ...settings, writingStyle: 'exact' } });
    const ada = bot.person();
    await ada.say('what happened');
    const page = await ada.say('/settings');
    expect(labels(page)).toContain('Wording: the articles’');
    ada.press(page, 'Wording: the articles’');
    expect(labels(await ada.reply())).toContain('Wording: the model’s');
    await ada.say('what happened then');
    expect(asked.map(({ style }) => style)).toEqual([undefined, 'fluent']);
    expect(asked.map(({ reader }) => reader)).toEqual([`${ada.userId}`, `${ada.userId}`]);
  });

  it('is not asked where no model writes', async () => {
    bot = await startOnStandIn({ settings });
    expect(labels(await bot.person().say('/settings')).join()).not.toContain('Wording');
  });
});
