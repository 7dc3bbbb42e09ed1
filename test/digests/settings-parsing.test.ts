import { describe, expect, it } from 'vitest';
import { findDays, parseDays } from '../../src/digests/parse-days.ts';
import { parsePause } from '../../src/digests/parse-pause.ts';
import { parseQuietHours } from '../../src/digests/parse-quiet-hours.ts';
import { parseWallTimes } from '../../src/digests/parse-wall-times.ts';
import { formatWallTime } from '../../src/digests/wall-time.ts';

describe('parseWallTimes', () => {
  it.each([
    ['8', '08:00'],
    ['8am', '08:00'],
    ['20.30', '20:30'],
    ['в 8 утра', '08:00'],
    ['noon', '12:00'],
    ['8 and 18:30', '08:00 18:30'],
    ['20, 8, 13', '08:00 13:00 20:00'],
    ['в 8 утра и в 6 вечера', '08:00 18:00'],
    ['в 8 и 20 часа', '08:00 20:00'],
    ['о 8 та о 20', '08:00 20:00'],
    ['8; 8:00', '08:00'],
    ['8 и половина', '08:30'],
    ['8 и половина вечерта', '20:30'],
    ['в 8 с половиной утра', '08:30'],
    ['о 8 з половиною', '08:30'],
    ['пів на 9', '08:30'],
    ['quarter to 8', '07:45'],
    ['quarter past 7 pm', '19:15'],
    ['8 и половина и 20', '08:30 20:00'],
  ])('reads %j', (words, times) => {
    expect(parseWallTimes(words)?.times.map(formatWallTime).join(' ')).toBe(times);
  });

  it('leaves what is no time', () => {
    expect(parseWallTimes('8 and 18 Sofia')?.rest).toBe('Sofia');
    expect(parseWallTimes('soon and often')).toBeNull();
    expect(parseWallTimes('25:00')).toBeNull();
  });
});

describe('parseDays', () => {
  it.each([
    ['every day', '1234567'],
    ['Weekdays', '12345'],
    ['по будням', '12345'],
    ['делнични дни', '12345'],
    ['у будні', '12345'],
    ['weekend', '67'],
    ['Mon, Thu', '14'],
    ['on Mondays and Fridays', '15'],
    ['понедельник и четверг', '14'],
    ['понеделник и четвъртък', '14'],
    ['по вторникам', '2'],
    ['кожної неділі', '7'],
    ["п'ятниця", '5'],
    ['every Saturday', '6'],
    ['weekdays and Sunday', '123457'],
    ['every weekday', '12345'],
    ['по понедельникам', '1'],
    ['щопонеділка', '1'],
    ['щосереди та щосуботи', '36'],
    ['всеки понеделник', '1'],
    ['в съботата и неделята', '67'],
    ['по вівторках', '2'],
  ])('reads %j', (words, days) => {
    expect(parseDays(words)?.join('')).toBe(days);
  });

  it.each(['', 'someday', 'Monday maybe', '8', 'on'])('does not take %j for days', (words) => {
    expect(parseDays(words)).toBeNull();
  });
});

describe('findDays', () => {
  it.each([
    ['every weekday in Sofia', '12345', 'in Sofia'],
    ['Sofia on Mondays and Fridays', '15', 'Sofia'],
    ['по будням Москва', '12345', 'Москва'],
    ['всеки понеделник', '1', ''],
    ['Sofia', '', 'Sofia'],
  ])('finds the days in %j, and leaves the rest', (words, days, rest) => {
    const found = findDays(words);
    expect([found.days?.join('') ?? '', found.rest]).toEqual([days, rest]);
  });
});

describe('parseQuietHours', () => {
  it.each([
    ['22-7', '22:00 07:00'],
    ['22:30–7', '22:30 07:00'],
    ['from 10 pm to 7 am', '22:00 07:00'],
    ['с 22 до 7', '22:00 07:00'],
    ['от 23 до 8', '23:00 08:00'],
    ['від 22 до 6:30', '22:00 06:30'],
    ['13-15', '13:00 15:00'],
    ['at night', '22:00 07:00'],
    ['вночі', '22:00 07:00'],
  ])('reads %j', (words, hours) => {
    const quiet = parseQuietHours(words);
    if (quiet === null || quiet === 'never') throw new Error(`${words} was not read`);
    expect(`${formatWallTime(quiet.from)} ${formatWallTime(quiet.to)}`).toBe(hours);
  });

  it('knows who wants none', () => {
    for (const words of ['off', 'never', 'никогда', 'никога', 'ніколи'])
      expect(parseQuietHours(words)).toBe('never');
  });

  it.each(['22', '25-7', 'from 25 to 99', '22-22', 'from 22 to 22:00', '22-7-9', ''])(
    'does not take %j for hours',
    (words) => {
      expect(parseQuietHours(words)).toBeNull();
    },
  );
});

describe('parsePause', () => {
  const now = new Date('2026-05-10T12:00:00Z');
  const until = (words: string) => {
    const end = parsePause(words, now, 'Europe/Sofia');
    return end === null ? null : `${end.kind} ${end.localDate}`;
  };

  it.each([
    ['30 May', 'until 2026-05-30'],
    ['until May 30th', 'until 2026-05-30'],
    ['30.05', 'until 2026-05-30'],
    ['30.05.2027', 'until 2027-05-30'],
    ['2026-06-01', 'until 2026-06-01'],
    ['до 30 мая', 'until 2026-05-30'],
    ['до 30 май', 'until 2026-05-30'],
    ['до 30 травня', 'until 2026-05-30'],
    ['3 червня', 'until 2026-06-03'],
    ['5 May', 'until 2027-05-05'],
    ['29 February', 'until 2028-02-29'],
    ['tomorrow', 'until 2026-05-11'],
    ['10 days', 'until 2026-05-20'],
    ['a week', 'until 2026-05-17'],
    ['на 2 седмици', 'until 2026-05-24'],
    ['for two weeks', 'until 2026-05-24'],
    ['на два тижні', 'until 2026-05-24'],
    ['до воскресенье', 'until 2026-05-17'],
    ['до понеділка', 'until 2026-05-11'],
    ['на неделю', 'until 2026-05-17'],
    ['2026-05-10', 'past 2026-05-10'],
    ['01.01.2020', 'past 2020-01-01'],
  ])('reads %j', (words, end) => {
    expect(until(words)).toBe(end);
  });

  it.each(['31 June', '0 days', '1000 days', 'some day', '13.13', '2099-01-01', ''])(
    'does not take %j for a day',
    (words) => {
      expect(until(words)).toBeNull();
    },
  );
});
