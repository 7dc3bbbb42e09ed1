import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { DigestOutcome } from '../../src/digests/digester.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import type { Quote } from '../../src/quotes/quote.ts';
import { labels, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const MAYOR = { name: 'Ilka Tarn', kind: 'person', resolved: true } as const;
const ENGINEER = { name: 'Oren Vale', kind: 'person', resolved: true } as const;

const REPORTS = {
  post: 'The bridge carries cars again. "We waited two long winters for this," Ilka Tarn said.',
  desk: 'Cars crossed the bridge. "We waited two long winters for this!" Ilka Tarn said. "The bolts will hold a century," said Oren Vale.',
};

function quote(text: string, words: string, speaker: Quote['speaker']): Quote {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  return { ...span, kind: 'direct', speaker, cue: null, confidence: 'high' };
}

function article(id: string, text: string, rest: Partial<Article>): Article {
  return {
    id,
    title: `Bridge open, says ${id}`,
    text,
    skip: [],
    hash: id,
    contentKey: id,
    source: `The ${id}`,
    sourceIsClaimed: false,
    publishedAt: '2026-01-10T09:00:00Z',
    publishedAtIsAssumed: false,
    language: 'en',
    flags: [],
    ...rest,
  };
}

function digestOf(...articleIds: readonly string[]): DigestOutcome {
  const citations = articleIds.map((articleId, n) => ({
    n: n + 1,
    articleId,
    title: articleId,
    passages: [],
  }));
  const story = {
    title: 'The bridge is open again',
    update: false,
    sentences: [{ text: 'Cars crossed it.', citations: citations.map(({ n }) => n) }],
    quotes: [],
    origins: articleIds.length,
    copies: 0,
    latest: '2026-01-10T09:00:00Z',
  };
  const at = '2026-01-10T12:00:00Z';
  return {
    digest: { asOf: at, since: at, stories: [story], citations, searched: { articles: 2 } },
    storyKeys: ['bridge'],
  };
}

describe('a story of a digest', () => {
  let bot: StandInBot;
  let digest: DigestOutcome;

  beforeEach(async () => {
    digest = digestOf('post', 'desk');
    bot = await startOnStandIn({ digester: { digest: async () => digest } });
    const { post, desk } = REPORTS;
    await bot.store.archive.put([
      {
        article: article('post', post, { url: 'https://post.example/bridge' }),
        quotes: [quote(post, 'We waited two long winters for this,', MAYOR)],
        origin: 'test',
      },
      {
        article: article('desk', desk, {}),
        quotes: [
          quote(desk, 'We waited two long winters for this!', MAYOR),
          quote(desk, 'The bolts will hold a century,', ENGINEER),
        ],
        origin: 'test',
      },
    ]);
  });
  afterEach(() => bot.stop());

  const open = async (): Promise<Message> => {
    const ada = bot.person();
    ada.press(await ada.say('/digest'), '1');
    return ada.reply();
  };

  it('opens with its reports, their links, and each quotation once with who said it', async () => {
    const { text, entities } = await open();
    expect((text ?? '').replaceAll('\u00a0', ' ').split('\n').filter(Boolean)).toEqual([
      'The bridge is open again',
      '[1] Bridge open, says post · The post · 10 January 2026',
      '[2] Bridge open, says desk · The desk · 10 January 2026',
      'Ilka Tarn · reported 10 January 2026',
      '❝ We waited two long winters for this ❞ [1] · also in The desk [2]',
      'Oren Vale · reported 10 January 2026',
      '❝ The bolts will hold a century ❞ [2]',
    ]);
    expect(entities?.find(({ type }) => type === 'text_link')?.url).toMatch(
      /^https:\/\/post\.example\/bridge#/,
    );
  });

  it('has a button for the report that has no page to open', async () => {
    const ada = bot.person();
    ada.press(await ada.say('/digest'), '1');
    const story = await ada.reply();
    expect(labels(story)).toEqual(['[2]', 'More on this', 'Who said what', 'Mute', 'Later']);
    ada.press(story, '[2]');
    expect((await ada.reply()).text).toContain('In context: Bridge open, says desk');
  });

  it('tells who is in it, and what each report was the first to say', async () => {
    const ada = bot.person();
    ada.press(await ada.say('/digest'), '1');
    ada.press(await ada.reply(), 'More on this');
    const { text } = await ada.reply();
    expect((text ?? '').replaceAll('\u00a0', ' ').split('\n').filter(Boolean)).toEqual([
      'The bridge is open again',
      'In it: Ilka Tarn, Oren Vale',
      '[1] Bridge open, says desk · The desk · 10 January 2026',
      '“The bolts will hold a century,” said Oren Vale.',
      '[2] Bridge open, says post · The post · 10 January 2026',
      'Ilka Tarn: “We waited two long winters for this”',
    ]);
  });

  it('says so where its reports were withdrawn', async () => {
    digest = digestOf('gone');
    expect((await open()).text).toBe('This article was withdrawn, or is no longer kept.');
  });
});
