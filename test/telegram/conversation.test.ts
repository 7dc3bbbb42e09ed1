import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { ManualClock } from '../delivery/manual-clock.ts';
import { labels, type Person, type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';

const ADMIN_ID = 700_001;

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

  it('takes time and zone in the words that people type', async () => {
    const ada = bot.person();
    await ada.say('/subscribe');
    expect((await ada.say('half past 7 in the evening')).text).toMatch(/^19:30 in London \(now/);
    expect((await ada.say('Kyiv')).text).toContain('19:30 Kyiv time');
    expect(await bot.store.readers.get(ada.chatId)).toMatchObject({
      zone: 'Europe/Kyiv',
      sendTime: { hour: 19, minute: 30 },
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
      expect((await bot.store.readers.get(ada.chatId))?.sendTime).toEqual({ hour: 8, minute: 0 });
      await ada.say(stop);
      expect((await bot.store.readers.get(ada.chatId))?.sendTime).toBeNull();
    }
  });

  it('asks back where a reader wants to be sent nothing more, in words of their own', async () => {
    const ada = bot.person();
    expect((await ada.say("don't send me anything anymore")).text).toContain('You get no digest');
    await ada.say('/subscribe 8 Sofia');
    const question = await ada.say('please stop sending me these messages');
    expect(labels(question)).toEqual(['No more', 'Pause them', 'Keep them']);
    const sendTime = async () => (await bot.store.readers.get(ada.chatId))?.sendTime;
    ada.press(question, 'Keep them');
    expect((await ada.reply()).text).toBe('Digests come as before.');
    expect(await sendTime()).toEqual({ hour: 8, minute: 0 });
    ada.press(question, 'No more');
    expect((await ada.reply()).text).toContain('No more digests.');
    expect(await sendTime()).toBeNull();
  });

  it('keeps one settings message, whose buttons show the present values', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    const first = await ada.say('/settings');
    expect(labels(first)).toEqual([
      'Digest: 08:00',
      'Zone: Sofia',
      'Stories: 5',
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
    ada.press(stories, '8');
    const eight = await ada.reply();
    expect(labels(eight)).toContain('Stories: 8');
    ada.press(eight, 'Language: English');
    ada.press(await ada.reply(), 'Български');
    expect((await ada.reply()).text).toMatch(/^Настройки\nСледващ обзор: /);
  });

  it('takes a written time where the settings ask for one', async () => {
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    ada.press(await ada.say('/settings'), 'Digest: 08:00');
    await ada.reply();
    expect((await ada.say('quarter past nine')).text).toContain('You asked: quarter past nine');
    ada.press(await ada.say('/settings'), 'Digest: 08:00');
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
    });
  });

  it('answers whatever is sent, and never with silence', async () => {
    const ada = bot.person();
    const { people } = bot.standIn;
    expect((await ada.say('👍👍')).text).toContain('no words in this');
    expect((await ada.say('word '.repeat(800))).text).toContain('long for a question');
    expect((await ada.say('/dance')).text).toContain("don't know this command");
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

describe('a group', () => {
  let bot: StandInBot;

  beforeEach(async () => {
    bot = await startOnStandIn();
  });
  afterEach(() => bot.stop());

  it('is answered where the bot is mentioned, replied to or commanded, as a reply to the message', async () => {
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben]);
    group.say(ada, 'what a day');
    group.say(ada, '@verbatim_bot what did the mayor say?');
    const answer = await group.reply();
    expect(answer.text).toContain('You asked: what did the mayor say?');
    expect(answer.reply_to_message?.text).toContain('what did the mayor say?');
    group.say(ben, 'and the bridge?', answer.message_id);
    expect((await group.reply()).text).toContain('You asked: and the bridge?');
    group.say(ben, '/digest@verbatim_bot');
    expect((await group.reply()).text).toContain('Lower Fen');
  });

  it('keeps each member’s conversation apart', async () => {
    const frames: unknown[] = [];
    await bot.stop();
    bot = await startOnStandIn({
      answerer: {
        answer: async ({ question, frame, language }) => {
          frames.push(frame?.topic);
          return {
            answer: {
              question,
              kind: 'talk',
              understood: { language: language ?? 'en' },
              sentences: [{ text: question, citations: [] }],
              quotes: [],
              citations: [],
              searched: { articles: 0 },
              writer: 'extractive',
              style: 'exact',
            },
            frame: { kind: 'talk', topic: question },
          };
        },
      },
    });
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben]);
    for (const [who, words] of [
      [ada, 'one'],
      [ben, 'two'],
      [ada, 'three'],
    ] as const) {
      group.say(who, `@verbatim_bot ${words}`);
      await group.reply();
    }
    expect(frames).toEqual([undefined, undefined, 'one']);
  });

  it('lets only its admins change what concerns all', async () => {
    const [ada, ben] = [bot.person(), bot.person({ firstName: 'Ben' })];
    const group = bot.group('News', [ada, ben], [ada]);
    group.say(ben, '/subscribe 8 Sofia');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ben, '@verbatim_bot subscribe us at 8');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ada, '/subscribe 8 Sofia');
    expect((await group.reply()).text).toContain('Next digest');
    group.say(ben, '/settings@verbatim_bot');
    group.press(ben, await group.reply(), 'Silent: off');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    group.say(ben, '@verbatim_bot stop');
    expect((await group.reply()).text).toBe('In a group, its admins can do this.');
    expect((await bot.store.readers.get(group.chatId))?.silent).toBe(false);
  });
});

describe('access', () => {
  it('by invitation lets in who follows a link of an admin, each link once', async () => {
    const bot = await startOnStandIn({
      settings: { zone: 'UTC', adminIds: [500_001], access: 'invite', allowedIds: [] },
    });
    const admin = bot.person({ id: 500_001 });
    const [ada, ben] = [bot.person(), bot.person()];
    expect((await ada.say('what happened?')).text).toContain('by invitation');
    const code = /start=([\w-]+)/.exec((await admin.say('/invite')).text ?? '')?.[1];
    expect((await ada.say(`/start ${code}`)).text).toContain('word for word');
    expect((await ada.say('what happened?')).text).toContain('You asked: what happened?');
    expect((await ben.say(`/start ${code}`)).text).toContain('unknown or used');
    expect((await ada.say('/invite')).text).toContain('Only those who run this bot');
    await bot.stop();
  });

  it('tells an admin of invitations where they let somebody in, and else what does', async () => {
    const admins = { zone: 'UTC', adminIds: [500_001], allowedIds: [] };
    for (const [access, said] of [
      ['invite', 'An invitation for one person: https://t.me/'],
      ['list', 'Add the person'],
      ['open', 'nobody needs an invitation'],
    ] as const) {
      const bot = await startOnStandIn({ settings: { ...admins, access } });
      const admin = bot.person({ id: 500_001 });
      expect((await admin.say('/invite')).text).toContain(said);
      expect((await admin.say('/help')).text?.includes('/invite')).toBe(access === 'invite');
      if (access !== 'list') expect((await bot.person().say('/help')).text).not.toContain('/invite –');
      await bot.stop();
    }
  });

  it('by list answers those on it alone', async () => {
    const bot = await startOnStandIn({
      settings: { zone: 'UTC', adminIds: [], access: 'list', allowedIds: [600_001] },
    });
    expect((await bot.person({ id: 600_001 }).say('what happened?')).text).toContain(
      'You asked: what happened?',
    );
    expect((await bot.person({ id: 600_002 }).say('what happened?')).text).toContain('not open to everybody');
    await bot.stop();
  });
});

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

  it('is marked in all pieces of its quotation', async () => {
    const piece = (pieceWords: string) => ({
      kind: 'direct' as const,
      start: text.indexOf(pieceWords),
      end: text.indexOf(pieceWords) + pieceWords.length,
      text: pieceWords,
      speaker: null,
      cue: null,
      part: 1,
      confidence: 'high' as const,
    });
    const quotes = [piece(words), piece('Nobody cheered')];
    await bot.store.archive.put([{ article: { ...article(text), hash: 'pieces' }, quotes, origin: 'test' }]);
    const ada = bot.person();
    const shown = await contextOf(ada, await ada.say('what did the mayor say?'));
    const bold = (shown.entities ?? []).filter(({ type }) => type === 'bold');
    expect(bold.map(({ offset, length }) => shown.text?.slice(offset, offset + length))).toEqual([
      words,
      'Nobody cheered',
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
    expect((await contextOf(ada, answer)).text).toBe('This article has been withdrawn.');
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
    expect(plain(await admin.reply())).toBe(
      `A reader reports this answer:\nwhat did the mayor say?\nferry ${start}–${start + words.length}: ${words}`,
    );
  });
});
