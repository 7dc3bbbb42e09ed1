import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/answers/understand/read-time.ts';
import { bulgarianTimes } from '../../../src/answers/understand/times/bg.ts';
import { englishTimes } from '../../../src/answers/understand/times/en.ts';
import { russianTimes } from '../../../src/answers/understand/times/ru.ts';
import type { TimeWords } from '../../../src/answers/understand/times/time-words.ts';
import { ukrainianTimes } from '../../../src/answers/understand/times/uk.ts';
import { tokenise } from '../../../src/answers/understand/tokenise.ts';

/** A Wednesday. */
const NOW = DateTime.fromISO('2025-06-11T15:30', { zone: 'Europe/Sofia' });

function read(text: string, words: TimeWords, now = NOW): string | null {
  const time = readTime(tokenise(text), words, now);
  if (time === null) return null;
  const at = (moment: DateTime | undefined) =>
    moment?.toFormat("yyyy-MM-dd'T'HH:mm").replace('T00:00', '') ?? '';
  return `${at(time.range.from)}/${at(time.range.to)}`;
}

describe('phrases of time mean the past, in the zone of the reader', () => {
  it.each([
    ['today', '2025-06-11/2025-06-12'],
    ['yesterday', '2025-06-10/2025-06-11'],
    ['the day before yesterday', '2025-06-09/2025-06-10'],
    ['this morning', '2025-06-11T04:00/2025-06-11T12:00'],
    ['last night', '2025-06-10T18:00/2025-06-11T06:00'],
    ['on Friday', '2025-06-06/2025-06-07'],
    ['on Wednesday', '2025-06-11/2025-06-12'],
    ['last Wednesday', '2025-06-04/2025-06-05'],
    ['this week', '2025-06-09/2025-06-16'],
    ['last week', '2025-06-02/2025-06-09'],
    ['over the weekend', '2025-06-07/2025-06-09'],
    ['since Monday', '2025-06-09/'],
    // It is a Wednesday.
    ['since Wednesday', '2025-06-04/'],
    ['after Wednesday', '2025-06-05/'],
    ['until Wednesday', '/2025-06-11'],
    ['in May', '2025-05-01/2025-06-01'],
    ['in July', '2024-07-01/2024-08-01'],
    ['in May 2023', '2023-05-01/2023-06-01'],
    ['last month', '2025-05-01/2025-06-01'],
    ['in 2022', '2022-01-01/2023-01-01'],
    ['on 16 May', '2025-05-16/2025-05-17'],
    ['on May 16, 2024', '2024-05-16/2024-05-17'],
    ['on December 24', '2024-12-24/2024-12-25'],
    ['on 16.05.2025', '2025-05-16/2025-05-17'],
    ['on 2025-05-16', '2025-05-16/2025-05-17'],
    ['on 5/16/2025', '2025-05-16/2025-05-17'],
    ['between the 3rd and the 9th', '2025-06-03/2025-06-10'],
    ['between the 20th and the 25th', '2025-05-20/2025-05-26'],
    ['between 3 and 9 May', '2025-05-03/2025-05-10'],
    ['from Monday to Tuesday', '2025-06-09/2025-06-11'],
    ['the last three days', '2025-06-08/2025-06-11T15:30'],
    ['in the past week', '2025-06-04/2025-06-11T15:30'],
    ['in the last 24 hours', '2025-06-10T15:30/2025-06-11T15:30'],
    ['two days ago', '2025-06-09/2025-06-10'],
    ['before Monday', '/2025-06-09'],
    ['after 9 May', '2025-05-10/'],
    ['on Monday morning', '2025-06-09T04:00/2025-06-09T12:00'],
    ['the week before last', '2025-05-26/2025-06-02'],
    ['in early May', '2025-05-01/2025-05-11'],
    ['in the middle of May', '2025-05-11/2025-05-21'],
    ['at the end of May 2024', '2024-05-21/2024-06-01'],
    ['in spring', '2025-03-01/2025-06-01'],
    ['in the summer of 2024', '2024-06-01/2024-09-01'],
    ['last winter', '2024-12-01/2025-03-01'],
    ['in recent days', '2025-06-08/2025-06-11T15:30'],
    ['summer 2024', '2024-06-01/2024-09-01'],
    ['in the summer of last year', '2024-06-01/2024-09-01'],
    ['on the 3rd', '2025-06-03/2025-06-04'],
    ['on the 31st', '2025-05-31/2025-06-01'],
  ])('en: %s', (text, expected) => {
    expect(read(`what did he say ${text}`, englishTimes)).toBe(expected);
  });

  it.each([
    ['днес', '2025-06-11/2025-06-12'],
    ['вчера', '2025-06-10/2025-06-11'],
    ['тази сутрин', '2025-06-11T04:00/2025-06-11T12:00'],
    ['в петък', '2025-06-06/2025-06-07'],
    ['през миналата седмица', '2025-06-02/2025-06-09'],
    ['през уикенда', '2025-06-07/2025-06-09'],
    ['от понеделник', '2025-06-09/'],
    ['през май', '2025-05-01/2025-06-01'],
    ['през май 2023', '2023-05-01/2023-06-01'],
    ['между 3 и 9 май', '2025-05-03/2025-05-10'],
    ['през последните три дни', '2025-06-08/2025-06-11T15:30'],
    ['преди два дни', '2025-06-09/2025-06-10'],
    ['между 3-ти и 9-ти', '2025-06-03/2025-06-10'],
    ['между третия и деветия', '2025-06-03/2025-06-10'],
    ['след 9 май', '2025-05-10/'],
    ['в началото на май', '2025-05-01/2025-05-11'],
    ['в края на май', '2025-05-21/2025-06-01'],
    ['през пролетта', '2025-03-01/2025-06-01'],
    ['в петък сутринта', '2025-06-06T04:00/2025-06-06T12:00'],
    ['на 16 май', '2025-05-16/2025-05-17'],
    ['на 3-ти', '2025-06-03/2025-06-04'],
    ['лятото на 2024 г.', '2024-06-01/2024-09-01'],
    ['през лятото на миналата година', '2024-06-01/2024-09-01'],
    ['тази пролет', '2025-03-01/2025-06-01'],
  ])('bg: %s', (text, expected) => {
    expect(read(`какво каза той ${text}`, bulgarianTimes)).toBe(expected);
  });

  it.each([
    ['сегодня', '2025-06-11/2025-06-12'],
    ['вчера', '2025-06-10/2025-06-11'],
    ['сегодня утром', '2025-06-11T04:00/2025-06-11T12:00'],
    ['в пятницу', '2025-06-06/2025-06-07'],
    ['на прошлой неделе', '2025-06-02/2025-06-09'],
    ['на выходных', '2025-06-07/2025-06-09'],
    ['с понедельника', '2025-06-09/'],
    ['в мае', '2025-05-01/2025-06-01'],
    ['в мае 2023 года', '2023-05-01/2023-06-01'],
    ['между 3 и 9 мая', '2025-05-03/2025-05-10'],
    ['за последние три дня', '2025-06-08/2025-06-11T15:30'],
    ['с 3 по 9 мая', '2025-05-03/2025-05-10'],
    ['между третьим и девятым', '2025-06-03/2025-06-10'],
    ['с 3-го по 9-е', '2025-06-03/2025-06-10'],
    ['после 9 мая', '2025-05-10/'],
    ['в начале мая', '2025-05-01/2025-05-11'],
    ['в конце мая 2024 года', '2024-05-21/2024-06-01'],
    ['прошлым летом', '2024-06-01/2024-09-01'],
    ['за последние дни', '2025-06-08/2025-06-11T15:30'],
    ['в последние три дня', '2025-06-08/2025-06-11T15:30'],
    ['между 3 и 9 числом', '2025-06-03/2025-06-10'],
    ['3-го', '2025-06-03/2025-06-04'],
    ['летом прошлого года', '2024-06-01/2024-09-01'],
  ])('ru: %s', (text, expected) => {
    expect(read(`что он сказал ${text}`, russianTimes)).toBe(expected);
  });

  it.each([
    ['сьогодні', '2025-06-11/2025-06-12'],
    ['вчора', '2025-06-10/2025-06-11'],
    ['цього ранку', '2025-06-11T04:00/2025-06-11T12:00'],
    ["у п'ятницю", '2025-06-06/2025-06-07'],
    ['у п’ятницю', '2025-06-06/2025-06-07'],
    ['минулого тижня', '2025-06-02/2025-06-09'],
    ['на вихідних', '2025-06-07/2025-06-09'],
    ['з понеділка', '2025-06-09/'],
    ['у травні', '2025-05-01/2025-06-01'],
    ['у травні 2023', '2023-05-01/2023-06-01'],
    ['між 3 і 9 травня', '2025-05-03/2025-05-10'],
    ['за останні три дні', '2025-06-08/2025-06-11T15:30'],
    ["між третім і дев'ятим", '2025-06-03/2025-06-10'],
    ['після 9 травня', '2025-05-10/'],
    ['на початку травня', '2025-05-01/2025-05-11'],
    ['наприкінці травня', '2025-05-21/2025-06-01'],
    ['навесні', '2025-03-01/2025-06-01'],
    ['торік влітку', '2024-06-01/2024-09-01'],
    ['3-го', '2025-06-03/2025-06-04'],
  ])('uk: %s', (text, expected) => {
    expect(read(`що він сказав ${text}`, ukrainianTimes)).toBe(expected);
  });
});

describe('dates', () => {
  it('takes a day of the year that has not come yet as that of the year before', () => {
    expect(read('on 12 June', englishTimes)).toBe('2024-06-12/2024-06-13');
  });

  it('takes the weekend that is running on a Sunday, and the one before for "last weekend"', () => {
    const sunday = DateTime.fromISO('2025-06-15T10:00', { zone: 'Europe/Sofia' });
    expect(read('over the weekend', englishTimes, sunday)).toBe('2025-06-14/2025-06-16');
    expect(read('last weekend', englishTimes, sunday)).toBe('2025-06-07/2025-06-09');
  });

  it('finds the last 29th of February', () => {
    expect(read('on 29 February', englishTimes)).toBe('2024-02-29/2024-03-01');
  });

  it.each(['on 31 February', 'on 99.99.2025', 'in the park', 'Theresa May', 'a march on the capital'])(
    'reads no time in "%s"',
    (text) => {
      expect(read(text, englishTimes)).toBeNull();
    },
  );
});

describe('every phrase, at every moment, in every zone', () => {
  const zones = [
    'UTC',
    'Europe/Sofia',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/Sao_Paulo',
  ];
  const days = [
    'today',
    'yesterday',
    'the day before yesterday',
    'on Friday',
    'last Monday',
    'last week',
    'over the weekend',
    'in May',
    'last month',
    'in early June',
    'at the end of February',
    'last winter',
    'in 2019',
    'two weeks ago',
    'between the 3rd and the 9th',
    'on 29 February',
  ] as const;
  const moments = fc.record({
    zone: fc.constantFrom(...zones),
    ms: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
  });
  const localNow = ({ zone, ms }: { readonly zone: string; readonly ms: number }) =>
    DateTime.fromMillis(ms, { zone });
  const rangeOf = (text: string, words: TimeWords, now: DateTime) =>
    readTime(tokenise(`said ${text}`), words, now)?.range ?? null;

  it('begins and ends a named day, week, month or season when a day of the reader begins', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...days), (moment, phrase) => {
        const now = localNow(moment);
        const range = rangeOf(phrase, englishTimes, now);
        const [from, to] = [range?.from, range?.to];
        if (from === undefined || to === undefined) throw new Error(`${phrase} names no stretch of time.`);
        expect(from < to && from <= now).toBe(true);
        for (const bound of [from, to]) {
          expect(bound.zoneName).toBe(moment.zone);
          expect(bound.toMillis()).toBe(bound.startOf('day').toMillis());
        }
      }),
    );
  });

  it.each([
    ['at the end of February', '2030-02-21'],
    ['in the middle of February', '2030-02-11'],
    ['in early February', '2031-02-01'],
    ['at the end of February 2031', '2031-02-21'],
  ])('takes the part of a month that has come last, where no year is named: %s', (phrase, from) => {
    const now = DateTime.fromISO('2031-02-03T10:00', { zone: 'Europe/Sofia' });
    expect(rangeOf(phrase, englishTimes, now)?.from?.toISODate()).toBe(from);
  });

  it('puts the days one behind the other without a gap', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const now = localNow(moment);
        const [before, yesterday, today] = ['the day before yesterday', 'yesterday', 'today'].map((phrase) =>
          rangeOf(phrase, englishTimes, now),
        );
        expect(before?.to?.toMillis()).toBe(yesterday?.from?.toMillis());
        expect(yesterday?.to?.toMillis()).toBe(today?.from?.toMillis());
        expect(rangeOf('after yesterday', englishTimes, now)?.from?.toMillis()).toBe(today?.from?.toMillis());
      }),
    );
  });

  it.each([
    ['yesterday', 'вчера', 'вчера', 'вчора'],
    ['this morning', 'тази сутрин', 'сегодня утром', 'цього ранку'],
    ['on Friday', 'в петък', 'в пятницу', "у п'ятницю"],
    ['last week', 'миналата седмица', 'на прошлой неделе', 'минулого тижня'],
    ['over the weekend', 'през уикенда', 'на выходных', 'на вихідних'],
    ['since Monday', 'от понеделник', 'с понедельника', 'з понеділка'],
    ['in May', 'през май', 'в мае', 'у травні'],
    ['in May 2025', 'през май 2025', 'в мае 2025 года', 'у травні 2025 року'],
    ['between the 3rd and the 9th', 'между 3-ти и 9-ти', 'между 3-м и 9-м', 'між 3-м і 9-м'],
    ['the last three days', 'последните три дни', 'последние три дня', 'останні три дні'],
    ['last month', 'миналия месец', 'в прошлом месяце', 'минулого місяця'],
    ['after 9 May', 'след 9 май', 'после 9 мая', 'після 9 травня'],
    ['last winter', 'миналата зима', 'прошлой зимой', 'минулої зими'],
  ])('means the same in four languages: %s', (en, bg, ru, uk) => {
    fc.assert(
      fc.property(moments, (moment) => {
        const now = localNow(moment);
        const told = (text: string, words: TimeWords) => {
          const range = rangeOf(text, words, now);
          return range === null ? null : [range.from?.toMillis(), range.to?.toMillis()];
        };
        const expected = told(en, englishTimes);
        expect(told(bg, bulgarianTimes)).toEqual(expected);
        expect(told(ru, russianTimes)).toEqual(expected);
        expect(told(uk, ukrainianTimes)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
