import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answers/understand/understand-question.ts';

const ZONE = 'Europe/Sofia';
const QUESTIONS: Readonly<Record<string, string>> = {
  en: 'what did Marlow say',
  bg: 'какво каза Марлоу',
  ru: 'что сказал Марлоу',
  uk: 'що сказав Марлоу',
};

/** The interval that a question takes, in the reader's calendar; hours where it does not end at midnight. */
function taken(language: string, time: string, now: string, zone = ZONE): string {
  const understanding = understandQuestion({
    question: `${QUESTIONS[language]} ${time}`,
    now: DateTime.fromISO(now, { zone }),
    language,
  });
  expect([understanding.kind, understanding.speakers.length, understanding.topic]).toEqual([
    'who-said',
    1,
    undefined,
  ]);
  const local = (iso: string | undefined) =>
    iso === undefined
      ? ''
      : DateTime.fromISO(iso, { zone }).toFormat("yyyy-MM-dd'T'HH:mm").replace('T00:00', '');
  return `${local(understanding.from)}/${local(understanding.to)}`;
}

/** On a Thursday. */
const NOW = '2031-03-13T14:00';

describe('a question takes the time that it names', () => {
  it.each([
    ['2031-03-03/2031-03-10', 'a week ago', 'преди седмица', 'неделю назад', 'тиждень тому'],
    ['2031-02-01/2031-03-01', 'a month ago', 'преди месец', 'месяц назад', 'місяць тому'],
    ['2030-09-01/2030-10-01', 'half a year ago', 'преди половин година', 'полгода назад', 'пів року тому'],
    [
      '2030-09-13/2031-03-13T14:00',
      'over the last half year',
      'през последната половин година',
      'за последние полгода',
      'за останні півроку',
    ],
    ['2031-03-10/2031-03-13T14:00', 'these days', 'тия дни', 'на днях', 'цими днями'],
    [
      '2030-05-01/2030-06-01',
      'in May last year',
      'през май миналата година',
      'в мае прошлого года',
      'у травні минулого року',
    ],
    ['2030-05-01/2030-06-01', 'last May', 'миналия май', 'в прошлом мае', 'минулого травня'],
    [
      '2031-03-01/2031-03-16',
      'in the first half of March',
      'през първата половина на март',
      'в первой половине марта',
      'у першій половині березня',
    ],
    [
      '2031-02-16/2031-03-01',
      'in the second half of February',
      'през втората половина на февруари',
      'во второй половине февраля',
      'у другій половині лютого',
    ],
    [
      '2031-01-01/2031-04-01',
      'at the beginning of the year',
      'в началото на годината',
      'в начале года',
      'на початку року',
    ],
    [
      '2030-10-01/2031-01-01',
      'at the end of the year',
      'в края на годината',
      'в конце года',
      'наприкінці року',
    ],
    [
      '2030-10-01/2031-01-01',
      'at the end of 2030',
      'в края на 2030 година',
      'в конце 2030 года',
      'наприкінці 2030 року',
    ],
    [
      '2031-03-10/2031-03-13',
      'between Monday and Wednesday',
      'между понеделник и сряда',
      'между понедельником и средой',
      'між понеділком і середою',
    ],
    [
      '2031-03-10/2031-03-12',
      'on Monday and Tuesday',
      'в понеделник и вторник',
      'в понедельник и во вторник',
      'у понеділок і вівторок',
    ],
    [
      '2031-02-24/2031-03-03',
      'the week before last',
      'по-миналата седмица',
      'на позапрошлой неделе',
      'позаминулого тижня',
    ],
    ['2031-03-08/2031-03-10', 'last weekend', 'миналия уикенд', 'в прошлые выходные', 'минулих вихідних'],
    [
      '2031-01-11/2031-01-21',
      'in mid-January',
      'в средата на януари',
      'в середине января',
      'у середині січня',
    ],
    ['2031-03-05/2031-03-06', '5/3/2031', '05.03.2031', '5 марта', '5-го березня'],
    ['2030-01-01/2031-01-01', 'in 2030', 'лани', 'в 2030', 'торік'],
    [
      '2031-03-03/2031-03-10',
      'between the 3rd and the 9th',
      'между 3-ти и 9-ти',
      'с 3-го по 9-е',
      'з 3 по 9 березня',
    ],
    [
      '2031-01-01/',
      'since the start of the year',
      'от началото на годината',
      'с начала года',
      'від початку року',
    ],
    [
      '2031-02-01/',
      'since the beginning of February',
      'от началото на февруари',
      'с начала февраля',
      'з початку лютого',
    ],
    ['2031-03-10/', 'since Monday', 'от понеделник', 'с понедельника', 'з понеділка'],
    [
      '2031-03-10/2031-03-13T14:00',
      'in the last three days',
      'през последните три дни',
      'за последние три дня',
      'за останні три дні',
    ],
  ])('%s: %s | %s | %s | %s', (interval, ...times) => {
    const read = Object.keys(QUESTIONS).map((language, at) => taken(language, times[at] ?? '', NOW));
    expect(read).toEqual(times.map(() => interval));
  });
});

describe('over the border of a year', () => {
  it.each([
    ['2031-01-01T09:00', 'yesterday', '2030-12-31/2031-01-01'],
    ['2031-01-01T09:00', 'this week', '2030-12-30/2031-01-06'],
    ['2031-01-01T09:00', 'last month', '2030-12-01/2031-01-01'],
    ['2031-01-01T09:00', 'in December', '2030-12-01/2031-01-01'],
    ['2031-01-03T09:00', 'at the end of December', '2030-12-21/2031-01-01'],
    ['2031-01-03T09:00', 'between 28 and 30 December', '2030-12-28/2030-12-31'],
    ['2031-01-03T09:00', 'between 30 December and 2 January', '2030-12-30/2031-01-03'],
    ['2031-01-03T09:00', 'since 30 December', '2030-12-30/'],
    ['2031-01-03T09:00', 'in winter', '2030-12-01/2031-03-01'],
    ['2031-01-03T09:00', 'last Friday', '2030-12-27/2030-12-28'],
    ['2031-01-05T09:00', 'two weeks ago', '2030-12-16/2030-12-23'],
    ['2032-02-29T09:00', 'a year ago', '2031-01-01/2032-01-01'],
  ])('%s: %s', (now, time, interval) => {
    expect(taken('en', time, now)).toBe(interval);
  });
});

describe('where the clock changes', () => {
  const bounds = (time: string, now: string, zone: string) => {
    const moment = DateTime.fromISO(now, { zone });
    const { from, to } = understandQuestion({ question: `what did Marlow say ${time}`, now: moment });
    return [from, to];
  };

  it.each([
    // 30 March 2031 has 23 hours in Sofia, 26 October 25, and the day in New York begins at another hour after 9 March.
    ['2031-03-31T12:00', 'yesterday', 'Europe/Sofia', '2031-03-29T22:00:00.000Z', '2031-03-30T21:00:00.000Z'],
    ['2031-10-27T12:00', 'yesterday', 'Europe/Sofia', '2031-10-25T21:00:00.000Z', '2031-10-26T22:00:00.000Z'],
    ['2031-03-31T12:00', 'last week', 'Europe/Sofia', '2031-03-23T22:00:00.000Z', '2031-03-30T21:00:00.000Z'],
    [
      '2031-03-30T12:00',
      'in the last 24 hours',
      'Europe/Sofia',
      '2031-03-29T09:00:00.000Z',
      '2031-03-30T09:00:00.000Z',
    ],
    [
      '2031-03-10T12:00',
      'yesterday',
      'America/New_York',
      '2031-03-09T05:00:00.000Z',
      '2031-03-10T04:00:00.000Z',
    ],
    [
      '2031-03-30T12:00',
      'this morning',
      'Europe/Sofia',
      '2031-03-30T01:00:00.000Z',
      '2031-03-30T09:00:00.000Z',
    ],
    // The clock skips midnight there.
    [
      '2031-09-08T12:00',
      'yesterday',
      'America/Santiago',
      '2031-09-07T04:00:00.000Z',
      '2031-09-08T03:00:00.000Z',
    ],
  ])('%s, %s in %s', (now, time, zone, from, to) => {
    expect(bounds(time, now, zone)).toEqual([from, to]);
  });
});

describe('a time that only an event knows', () => {
  it.each([
    ['en', 'before the summit'],
    ['en', 'during the talks'],
    ['en', 'since then'],
    ['bg', 'преди срещата на върха'],
    ['bg', 'по време на преговорите'],
    ['ru', 'перед саммитом'],
    ['ru', 'во время переговоров'],
    ['ru', 'с тех пор'],
    ['uk', 'перед самітом'],
    ['uk', 'під час переговорів'],
    ['uk', 'з тих пір'],
  ])('is asked back (%s): %s', (language, time) => {
    const question = `${QUESTIONS[language]} ${time}`;
    const { unclearTime, speakers } = understandQuestion({ question, now: DateTime.fromISO(NOW), language });
    expect([unclearTime, speakers.length]).toEqual([time, 1]);
  });
});
