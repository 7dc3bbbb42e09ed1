import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { labels, type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const ADMIN_ID = 700_001;
const MAYOR = { name: 'Ilka Tarn', kind: 'person', resolved: true } as const;

describe('the passage behind an answer', () => {
  const text =
    'The ferry sails again.\nThe mayor said: "We waited long enough," and went aboard. Nobody cheered.\nThe end.';
  const words = 'We waited long enough';
  const start = text.indexOf(words);
  const article = (received: string): Article => ({
    id: 'ferry',
    title: 'Ferry sails again',
    text: received,
    skip: [],
    hash: `hash of ${received}`,
    contentKey: received,
    source: 'Fen Post',
    sourceIsClaimed: false,
    publishedAt: '2026-01-10T09:00:00Z',
    publishedAtIsAssumed: false,
    language: 'en',
    flags: [],
  });
  let bot: StandInBot;
  let hasMore = false;

  const startWith = (adminIds: readonly number[]) =>
    startOnStandIn({
      settings: { zone: 'UTC', adminIds, access: 'open', allowedIds: [] },
      answerer: {
        answer: async (question) => {
          const span = { start, end: start + words.length, text: words };
          return {
            answer: {
              question: question.question,
              kind: 'quotes',
              understood: { language: 'en' },
              sentences: [],
              quotes: [
                {
                  ...span,
                  articleId: 'ferry',
                  citation: 1,
                  kind: 'direct',
                  speaker: null,
                  cue: null,
                  confidence: 'high',
                },
              ],
              citations: [{ n: 1, articleId: 'ferry', title: 'Ferry sails again', passages: [span] }],
              searched: { articles: 1 },
              writer: 'extractive',
              style: 'exact',
            },
            frame: null,
            hasMore,
          };
        },
      },
    });

  beforeEach(async () => {
    bot = await startWith([ADMIN_ID]);
    await bot.store.archive.put([{ article: article(text), quotes: [], origin: 'test' }]);
  });
  afterEach(() => bot.stop());

  const plain = (message: Message) => message.text ?? '';
  const contextOf = async (ada: Person, answer: Message) => {
    ada.press(answer, 'In context');
    return ada.reply();
  };

  it('is shown in its paragraph, the words marked', async () => {
    const ada = bot.person();
    const shown = await contextOf(ada, await ada.say('what did the mayor say?'));
    expect(plain(shown)).toBe(
      'In context: Ferry sails again · Fen Post · 10 January 2026\nThe mayor said: "We waited long enough," and went aboard. Nobody cheered.',
    );
    const bold = shown.entities?.find(({ type }) => type === 'bold');
    expect(bold && shown.text?.slice(bold.offset, bold.offset + bold.length)).toBe(words);
  });

  it.each([
    ['pieces of its quotation', { part: 1, speaker: null }, 'Nobody cheered'],
    ['words of its speaker in the sentence', { speaker: MAYOR }, 'went aboard'],
  ] as const)('is marked in all %s', async (_, rest, second) => {
    const piece = (pieceWords: string) => ({
      ...rest,
      kind: 'direct' as const,
      start: text.indexOf(pieceWords),
      end: text.indexOf(pieceWords) + pieceWords.length,
      text: pieceWords,
      cue: null,
      confidence: 'high' as const,
    });
    const quotes = [piece(words), piece(second)];
    await bot.store.archive.put([{ article: { ...article(text), hash: 'pieces' }, quotes, origin: 'test' }]);
    const ada = bot.person();
    const shown = await contextOf(ada, await ada.say('what did the mayor say?'));
    const bold = (shown.entities ?? []).filter(({ type }) => type === 'bold');
    expect(bold.map(({ offset, length }) => shown.text?.slice(offset, offset + length))).toEqual([
      words,
      second,
    ]);
  });

  it('is that of the version answered from, though the article was corrected since', async () => {
    const ada = bot.person();
    const answer = await ada.say('what did the mayor say?');
    await bot.store.archive.put([
      { article: article(`Correction. ${text.replace('long', 'too long')}`), quotes: [], origin: 'test' },
    ]);
    expect(plain(await contextOf(ada, answer))).toContain('The mayor said: "We waited long enough,"');
  });

  it('is gone with an article that was withdrawn', async () => {
    const ada = bot.person();
    const answer = await ada.say('what did the mayor say?');
    await bot.store.archive.remove('ferry');
    expect((await contextOf(ada, answer)).text).toBe('This article was withdrawn, or is no longer kept.');
  });

  it('is offered with more only where there is more', async () => {
    expect(labels(await bot.person().say('what did the mayor say?'))).toEqual(['In context', 'Report']);
    hasMore = true;
    expect(labels(await bot.person().say('what did the mayor say?'))).toContain('More');
  });

  it('can be reported only where there is somebody to tell', async () => {
    expect(labels(await bot.person().say('what did the mayor say?'))).toContain('Report');
    await bot.stop();
    bot = await startWith([]);
    expect(labels(await bot.person().say('what did the mayor say?'))).not.toContain('Report');
  });

  it('goes to the admins, with the question, when a reader reports it', async () => {
    const admin = bot.person({ id: ADMIN_ID });
    await admin.say('/help');
    const ada = bot.person();
    ada.press(await ada.say('what did the mayor say?'), 'Report');
    const lines = plain(await admin.reply()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['A reader reports this answer:', 'what did the mayor say?']);
    expect(lines.find((line) => line.includes(words))).toMatch(
      new RegExp(`ferry.* ${start}–${start + words.length}$`),
    );
  });
});
