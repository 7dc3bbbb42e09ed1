import { describe, expect, it } from 'vitest';
import { findDays } from '../../src/digests/parse-days.ts';
import { parseWallTime } from '../../src/digests/parse-wall-time.ts';
import { guessZone, offsetOfClock, parseZone } from '../../src/digests/parse-zone.ts';
import { placeName } from '../../src/digests/place-name.ts';
import { formatWallTime } from '../../src/digests/wall-time.ts';

const read = (text: string) => {
  const parsed = parseWallTime(text);
  return parsed && `${formatWallTime(parsed.time)}${parsed.rest === '' ? '' : ` + ${parsed.rest}`}`;
};

describe('parseWallTime', () => {
  it.each([
    ['8', '08:00'],
    ['8am', '08:00'],
    ['8 p.m.', '20:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['20.30', '20:30'],
    ['8:05', '08:05'],
    ['0830', '08:30'],
    ['8h30', '08:30'],
    ['half past 8', '08:30'],
    ['20-30', '20:30'],
    ['8,30', '08:30'],
    ['at eight', '08:00'],
    ['в восемь вечера', '20:00'],
    ['осем часа', '08:00'],
    ['о восьмій', '08:00'],
    ['8 ч.', '08:00'],
    ['half past eight', '08:30'],
    ['five past eight', '08:05'],
    ['at twenty-five past eight', '08:25'],
    ['ten minutes to 9', '08:50'],
    ['24:00', '00:00'],
    ['quarter to nine', '08:45'],
    ['полдевятого', '08:30'],
    ['в пол девятого', '08:30'],
    ['пів на дев’яту', '08:30'],
    ['осем и половина', '08:30'],
    ['noon', '12:00'],
    ['at midnight', '00:00'],
    ['every morning at 7', '07:00'],
    ['at 9 in the evening', '21:00'],
    ['в 8 утра', '08:00'],
    ['в 8:15 вечера', '20:15'],
    ['2 дня', '14:00'],
    ['11 ночи', '23:00'],
    ['2 часа ночи', '02:00'],
    ['в полдень', '12:00'],
    ['в 8 часа сутринта', '08:00'],
    ['вечер в 8', '20:00'],
    ['о 8 ранку', '08:00'],
    ['о 7 вечора', '19:00'],
    ['опівночі', '00:00'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['08:00 Europe/Sofia', '08:00 + Europe/Sofia'],
    ['8 GMT+2', '08:00 + GMT+2'],
    ['18:00 +05:30', '18:00 + +05:30'],
    ['8:30 pm, New York', '20:30 + New York'],
    ['2030 Sofia', '20:30 + Sofia'],
  ])('leaves the place beside the time: “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'hello',
    '25',
    '8:75',
    '20 am',
    '',
    'GMT+2',
    '2025-05-16',
    '1/2',
    'covid19',
    'half of them',
    'половина на хората',
  ])('finds no time in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('parseZone', () => {
  it.each([
    ['Europe/Sofia', 'Europe/Sofia'],
    ['europe/sofia', 'Europe/Sofia'],
    ['Sofia time', 'Europe/Sofia'],
    ['Sofia, Bulgaria', 'Europe/Sofia'],
    ['New York USA', 'America/New_York'],
    ['в Нью-Йорке, США', 'America/New_York'],
    ['Лисабон, Португалия', 'Europe/Lisbon'],
    ['Відень, Австрія', 'Europe/Vienna'],
    ['tomorrow in Sofia', 'Europe/Sofia'],
    ['в Риге', 'Europe/Riga'],
    ['NYC', 'America/New_York'],
    ['every day in Sofia', 'Europe/Sofia'],
    ['в Москве', 'Europe/Moscow'],
    ['по московскому времени', 'Europe/Moscow'],
    ['София', 'Europe/Sofia'],
    ['у Києві', 'Europe/Kyiv'],
    ['Киев', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['Нью-Йорк', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['EST', 'America/New_York'],
    ['МСК', 'Europe/Moscow'],
    ['GMT+2', 'Etc/GMT-2'],
    ['UTC−3', 'Etc/GMT+3'],
    ['utc-3', 'Etc/GMT+3'],
    ['+5:30', '+05:30'],
    ['GMT', 'UTC'],
  ])('reads “%s” as %s', (text, zone) => {
    expect(parseZone(text)).toBe(zone);
  });

  it.each(['Atlantis', 'GMT+20', 'time', '', 'Europe/Nowhere', '../etc/passwd', 'constructor'])(
    'knows no zone “%s”',
    (text) => {
      expect(parseZone(text)).toBeNull();
    },
  );
});

describe('findDays', () => {
  it('finds days among other words', () => {
    expect(findDays('in Sofia on Mon and Thu please')).toEqual({ days: [1, 4], rest: 'in Sofia please' });
  });

  // In cubic time this takes longer than any test may.
  it('reads thousands of words in time that grows with them', () => {
    expect(findDays('– '.repeat(20_000)).days).toBeNull();
  });
});

describe('guessing a zone', () => {
  const noon = new Date('2026-01-10T12:00:00Z');

  it('goes by the language where nothing else is known', () => {
    expect(['bg', 'ru', 'uk', 'en', 'xx'].map((language) => guessZone(language, noon))).toEqual([
      'Europe/Sofia',
      'Europe/Moscow',
      'Europe/Kyiv',
      'Europe/London',
      'Europe/London',
    ]);
  });

  it('goes by what the reader’s clock shows, within a quarter of an hour and over midnight', () => {
    expect(offsetOfClock({ hour: 14, minute: 2 }, noon)).toBe(120);
    expect(offsetOfClock({ hour: 1, minute: 0 }, noon)).toBe(780);
    expect(offsetOfClock({ hour: 4, minute: 30 }, noon)).toBe(-450);
    expect(guessZone('ru', noon, 300)).toBe('Asia/Yekaterinburg');
    expect(guessZone('en', noon, 345)).toBe('+05:45');
  });

  it('is told by the name of a city in the reader’s language', () => {
    expect(placeName('Europe/Sofia', 'uk')).toBe('Софія');
    expect(placeName('Europe/Sofia', 'xx')).toBe('Sofia');
    expect(placeName('America/Argentina/Ushuaia', 'en')).toBe('Ushuaia');
    expect(placeName('Etc/GMT-2', 'en')).toBe('GMT+2');
  });
});
