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
    ['на 16 май', '2025-05-16/2025-05-17'],
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
