import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/digests/digest.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { correctChanged } from '../../src/telegram/correct-digests.ts';
import { ManualClock, settle } from '../delivery/manual-clock.ts';
import { processed } from '../storage/article-fixtures.ts';
import { type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const SAID = 'The old pier is closed until the autumn.';
const TEXT = `${SAID} The council met for two hours on Friday.`;
const OTHER = 'The first cars crossed the bridge on Tuesday.';
const pier = {
  id: 'pier-1',
  title: 'The old pier is closed',
  text: TEXT,
  publishedAt: '2026-01-10T04:00:00Z',
};
const bridge = {
  id: 'bridge-1',
  title: 'The bridge is open',
  text: OTHER,
  publishedAt: '2026-01-10T04:00:00Z',
};
const minute = 60_000;

function twoStories(asOf: Date): Digest {
  const latest = asOf.toISOString();
  const story = (title: string, text: string, n: number) => ({
    title,
    update: false,
    sentences: [{ text, citations: [n] }],
    quotes: [],
    origins: 1,
    copies: 0,
    latest,
  });
  const cite = (n: number, article: typeof pier, text: string) => ({
    n,
    articleId: article.id,
    version: 1,
    title: article.title,
    passages: [{ start: 0, end: text.length, text }],
  });
  return {
    asOf: latest,
    since: latest,
    stories: [story('The old pier is closed', SAID, 1), story('The bridge is open', OTHER, 2)],
    citations: [cite(1, pier, SAID), cite(2, bridge, OTHER)],
    searched: { articles: 2 },
  };
}

describe('a digest that told what was withdrawn or corrected since', () => {
  const clock = () => new ManualClock('2026-01-10T05:59:00Z');
  let bot: StandInBot;
  let time: ManualClock;
  let ada: Person;
  let digest: Message;

  beforeEach(async () => {
    time = clock();
    bot = await startOnStandIn({
      clock: time,
      digester: {
        digest: async ({ asOf }) => ({
          digest: twoStories(asOf),
          storyKeys: ['pier-1', 'bridge-1'],
          titlesOf: [null, { id: 'bridge-1', version: 1 }],
        }),
      },
    });
    await bot.store.archive.put([processed(pier), processed(bridge)]);
    ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    await time.jump(minute);
    digest = await ada.reply();
    await settle();
  });
  afterEach(() => bot.stop());

  /** What comes next, as time goes on. */
  const next = async (person = ada): Promise<Message> => {
    let hasCome = false;
    const reply = person.reply().finally(() => {
      hasCome = true;
    });
    while (!hasCome) await time.jump(1_000);
    return reply;
  };
  const calls = (method: string) => bot.standIn.calls.filter((call) => call.method === method).length;

  it('is edited where the story was withdrawn, and its reader told once', async () => {
    expect(digest.text).toContain(SAID);
    await bot.store.archive.remove('pier-1');
    const edited = await next();
    expect(edited.message_id).toBe(digest.message_id);
    expect(edited.text).not.toContain(SAID);
    expect(edited.text).toContain('The old pier is closed\nWithdrawn by its outlet since.');
    expect(edited.text).toContain(OTHER);
    const struck = edited.entities?.find(({ type }) => type === 'strikethrough');
    expect(edited.text?.slice(struck?.offset, (struck?.offset ?? 0) + (struck?.length ?? 0))).toBe(
      'The old pier is closed',
    );
    expect(edited.reply_markup).toEqual(digest.reply_markup);
    expect((await next()).text).toBe(
      'A story of your digest was withdrawn by its outlet, and I took it out: The old pier is closed',
    );
    const sent = calls('sendMessage');
    for (let n = 0; n < 5; n += 1) await time.jump(minute);
    expect([calls('sendMessage'), calls('editMessageText')]).toEqual([sent, 1]);
  });

  it('is edited where words that it told stand there no more', async () => {
    await bot.store.archive.put([
      processed({ ...pier, text: TEXT.replace('until the autumn', 'for a week') }),
    ]);
    const edited = await next();
    expect(edited.text).not.toContain(SAID);
    expect(edited.text).toContain('Corrected by its outlet since.');
    expect(edited.entities?.some(({ type }) => type === 'strikethrough')).toBe(false);
    expect((await next()).text).toContain('was corrected by its outlet');
  });

  it('stays as it is where other words of the article changed', async () => {
    await bot.store.archive.put([processed({ ...pier, text: TEXT.replace('two hours', 'three hours') })]);
    await time.jump(minute);
    await settle();
    expect(calls('editMessageText')).toBe(0);
    expect(await bot.store.corrections.changed(new Date(0), 10)).toEqual([]);
  });

  it('is headed anew, without a word to its reader, where its outlet changed the title alone', async () => {
    await bot.store.archive.put([processed({ ...bridge, title: 'The bridge opens for buses only' })]);
    const sent = calls('sendMessage');
    const edited = await next();
    expect(edited.text).toBe(digest.text?.replace(bridge.title, 'The bridge opens for buses only'));
    const bold = (edited.entities ?? []).filter(({ type }) => type === 'bold');
    expect(bold.map(({ offset, length }) => edited.text?.slice(offset, offset + length))).toContain(
      'The bridge opens for buses only',
    );
    // A title that heads no story is none of the reader's business.
    await bot.store.archive.put([processed({ ...pier, title: 'Nobody was told of this title' })]);
    for (let n = 0; n < 5; n += 1) await time.jump(minute);
    expect([calls('sendMessage'), calls('editMessageText')]).toEqual([sent, 1]);
    await bot.store.archive.remove('pier-1');
    const both = await next();
    expect(both.text).toContain('The bridge opens for buses only');
    expect(both.text).toContain('Withdrawn by its outlet since.');
  });

  it('holds both marks where a second story is withdrawn later', async () => {
    await bot.store.archive.remove('pier-1');
    await next();
    await next();
    await bot.store.archive.remove('bridge-1');
    const edited = await next();
    expect(edited.text?.match(/Withdrawn by its outlet/g)?.length).toBe(2);
    expect((await next()).text).toContain('The bridge is open');
  });

  it('is followed where its reader asked for it, and shows its stories no less in the next one', async () => {
    const asked = bot.person({ firstName: 'Grace' });
    const shown = await asked.say('/digest');
    await settle();
    expect(shown.text).toContain(SAID);
    await bot.store.archive.remove('pier-1');
    const edited = await next(asked);
    expect(edited.message_id).toBe(shown.message_id);
    expect(edited.text).toContain('The old pier is closed\nWithdrawn by its outlet since.');
    expect((await next(asked)).text).toContain('was withdrawn by its outlet');
    const reader = await bot.store.readers.get(asked.chatId);
    expect(reader).not.toBeNull();
    expect(await bot.store.readers.seen(reader?.id ?? 0)).toEqual(new Map());
    expect(reader?.lastDigestAt).toBeNull();
  });

  it('is corrected once by workers that do so at the same time, or are ended before they note it', async () => {
    await bot.store.archive.remove('pier-1');
    const { corrections, index, outbox } = bot.store;
    const killed = {
      clock: time,
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      wakeDelivery: () => {},
      store: {
        index,
        outbox,
        corrections: { ...corrections, lookedAt: () => Promise.reject(new Error('killed')) },
      },
    };
    const { signal } = new AbortController();
    await Promise.allSettled([correctChanged(killed, signal), correctChanged(killed, signal)]);
    await next();
    await next();
    const sent = calls('sendMessage');
    for (let n = 0; n < 5; n += 1) await time.jump(minute);
    expect([calls('sendMessage'), calls('editMessageText')]).toEqual([sent, 1]);
  });
});
