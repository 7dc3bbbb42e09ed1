import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/telegram/handlers/welcome.ts';
import type { BotWording } from '../../src/telegram/wording/wording-form.ts';
import { supportedLanguage, WORDINGS } from '../../src/telegram/wording/wordings.ts';

const MOMENT = { day: 'DAY', time: '08:00', place: 'PLACE' } as const;

/** Every text of a wording, with its path; functions are called with each kind of thing that they take. */
function texts({
  locale: _,
  questions,
  pages,
  wishes,
  ...wording
}: BotWording): readonly (readonly [string, string])[] {
  const called: Record<string, readonly string[]> = {
    timeNotUnderstood: [wording.timeNotUnderstood('W')],
    confirmZone: [wording.confirmZone({ time: '08:00', place: 'P', now: '14:32' })],
    confirmZoneOnly: [wording.confirmZoneOnly({ place: 'P', now: '14:32' })],
    zoneNotUnderstood: [wording.zoneNotUnderstood('W')],
    subscribed: (['today', 'tomorrow', 'later'] as const).map((relative) =>
      wording.subscribed({ ...MOMENT, relative }),
    ),
    nextDigest: (['today', 'tomorrow', 'later'] as const).map((relative) =>
      wording.nextDigest({ ...MOMENT, relative }),
    ),
    timeIsSkipped: [wording.timeIsSkipped({ day: 'D', place: 'P', from: '03:00', to: '04:00' })],
    lateDigest: [wording.lateDigest('08:00')],
    settingTime: [wording.settingTime(null), wording.settingTime('08:00')],
    settingZone: [wording.settingZone(null), wording.settingZone('P')],
    settingStories: [wording.settingStories(5)],
    settingLanguage: [wording.settingLanguage('L')],
    settingWriting: [wording.settingWriting('exact'), wording.settingWriting('fluent')],
    settingSilent: [wording.settingSilent(true), wording.settingSilent(false)],
    settingPaused: [wording.settingPaused(true), wording.settingPaused(false)],
    tooManyQuestions: [1, 2, 5, 21, 60].map(wording.tooManyQuestions),
    mayHaveBeenLost: [1, 2, 5, 21].map(wording.mayHaveBeenLost),
    invite: [wording.invite('LINK')],
    unknownCommand: [wording.unknownCommand(null), wording.unknownCommand('NAME')],
    help: [...wording.help(null), ...wording.help('NAME')],
    speaker: [questions.speaker('NAME')],
  };
  const { speaker: __, ...askable } = questions;
  return flatten({ ...wording, askable, ...called, pages: pageTexts(pages), wishes: wishTexts(wishes) }, '');
}

/** Those of the pages under the settings; each function takes one thing, of which these are the kinds. */
function pageTexts(pages: BotWording['pages']): object {
  const counts = [1, 2, 5, 21];
  return {
    ...pages,
    settingDays: pages.settingDays('D'),
    daysNotUnderstood: pages.daysNotUnderstood('W'),
    removeTime: pages.removeTime('08:00'),
    tooManyTimes: pages.tooManyTimes(6),
    settingQuiet: [pages.settingQuiet(null), pages.settingQuiet('22:00–07:00')],
    quietNotUnderstood: pages.quietNotUnderstood('W'),
    timeIsQuiet: pages.timeIsQuiet('23:00', '07:00'),
    settingPausedUntil: pages.settingPausedUntil('DAY'),
    pausedUntil: pages.pausedUntil('DAY'),
    pauseNotUnderstood: pages.pauseNotUnderstood('W'),
    pauseInPast: pages.pauseInPast('DAY'),
    settingTopics: pages.settingTopics(3),
    settingMuted: pages.settingMuted(3),
    settingSources: pages.settingSources(3),
    listed: pages.listed(20),
    muted: pages.muted('T'),
    tooManyTopics: pages.tooManyTopics(300),
    topicTooLong: pages.topicTooLong(60),
    settingStyle: [pages.settingStyle('full'), pages.settingStyle('short')],
    crowdedDigest: counts.map(pages.crowdedDigest),
    laterDone: pages.laterDone('08:00'),
    topicsUnmatched: pages.topicsUnmatched(['T', 'U']),
    tellWithdrawn: pages.tellWithdrawn('T'),
    tellCorrected: pages.tellCorrected('T'),
    trouble: pages.trouble('C'),
    standstill: pages.standstill,
  };
}

/** Those that confirm what was set in plain words. */
function wishTexts(wishes: BotWording['wishes']): object {
  const topics = ['T', 'U'];
  return {
    ...wishes,
    stories: [1, 2, 5, 21].map(wishes.stories),
    style: [wishes.style('full'), wishes.style('short')],
    styleOfAnswers: [wishes.styleOfAnswers('full'), wishes.styleOfAnswers('short')],
    silent: [wishes.silent(true), wishes.silent(false)],
    quiet: [wishes.quiet(null), wishes.quiet({ from: '22:00', to: '07:00' })],
    days: wishes.days('D'),
    follow: wishes.follow(topics),
    unfollow: wishes.unfollow(topics),
    only: wishes.only(topics),
    mute: wishes.mute(topics),
    muteOutlets: wishes.muteOutlets(topics),
    unmute: wishes.unmute(topics),
    notListed: wishes.notListed(topics),
    settingOnly: [wishes.settingOnly(true), wishes.settingOnly(false)],
  };
}

function flatten(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is not shown by this test`);
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, `${path}/${name}`));
}

const paths = (wording: BotWording) => texts(wording).map(([path]) => path);

describe.each([...WORDINGS])('the wording in %s', (language, wording) => {
  it('has every text, and none that is empty or left in English', () => {
    const english = WORDINGS.get('en');
    if (english === undefined) throw new TypeError('English is gone');
    expect(paths(wording)).toEqual(paths(english));
    const inEnglish = new Map(texts(english));
    for (const [path, text] of texts(wording)) {
      expect(text.trim(), path).not.toBe('');
      if (language !== 'en') expect(text, path).not.toBe(inEnglish.get(path));
    }
  });

  it('speaks plainly: no exclamation marks, no double spaces, no straight quotation marks', () => {
    for (const [path, text] of texts(wording)) expect(text, path).not.toMatch(/!| {2}|"/);
  });

  it('shows everything that is put in', () => {
    for (const text of (['today', 'tomorrow', 'later'] as const).flatMap((relative) => [
      wording.subscribed({ ...MOMENT, relative }),
      wording.nextDigest({ ...MOMENT, relative }),
    ]))
      for (const part of ['DAY', '08:00', 'PLACE']) expect(text).toContain(part);
    for (const part of ['D1', 'P1', '03:00', '04:00'])
      expect(wording.timeIsSkipped({ day: 'D1', place: 'P1', from: '03:00', to: '04:00' })).toContain(part);
    for (const text of [...wording.help('NAME').slice(0, 1), wording.questions.speaker('NAME')])
      expect(text).toContain('NAME');
    for (const count of [1, 2, 5, 21]) expect(wording.tooManyQuestions(count)).toContain(`${count}`);
  });

  it('keeps within what Telegram takes', () => {
    for (const name of COMMANDS) expect(wording.commands[name].length).toBeLessThanOrEqual(256);
    for (const notice of [wording.buttonExpired, wording.reported, wording.sentAgain])
      expect(notice.length).toBeLessThanOrEqual(200);
  });
});

describe('a time that is told by an offset', () => {
  it('is not taken for a place', () => {
    const en = WORDINGS.get('en');
    const told = (place: string) => [
      en?.subscribed({ ...MOMENT, place, relative: 'tomorrow' }),
      en?.nextDigest({ ...MOMENT, place, relative: 'later' }),
      en?.confirmZone({ time: '08:00', place, now: '14:32' }),
      en?.confirmZoneOnly({ place, now: '14:32' }),
    ];
    expect(told('UTC')).toEqual([
      'Done. Next digest tomorrow, DAY, 08:00 UTC.',
      'Next digest DAY, 08:00 UTC.',
      '08:00 UTC (now 14:32 there). Right?',
      'UTC (now 14:32 there). Right?',
    ]);
    expect(told('Sofia')).toEqual([
      'Done. Next digest tomorrow, DAY, 08:00 Sofia time.',
      'Next digest DAY, 08:00 Sofia time.',
      '08:00 in Sofia (now 14:32 there). Right?',
      'Sofia time (now 14:32 there). Right?',
    ]);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', 1, 'in 1 second.'],
    ['en', 5, 'in 5 seconds.'],
    ['bg', 1, 'след 1 секунда.'],
    ['ru', 1, 'через 1 секунду.'],
    ['ru', 3, 'через 3 секунды.'],
    ['ru', 11, 'через 11 секунд.'],
    ['ru', 21, 'через 21 секунду.'],
    ['uk', 2, 'за 2 секунди.'],
    ['uk', 5, 'за 5 секунд.'],
  ])('in %s for %i', (language, count, expected) => {
    expect(WORDINGS.get(language)?.tooManyQuestions(count)).toContain(expected);
  });
});

describe('supportedLanguage', () => {
  it('takes the language of a tag, and English for the others', () => {
    expect(['bg', 'ru-RU', 'uk_UA', 'EN-us', 'de', '', undefined].map(supportedLanguage)).toEqual([
      'bg',
      'ru',
      'uk',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
