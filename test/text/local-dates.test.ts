import { describe, expect, it } from 'vitest';
import { localDates } from '../../src/text/local-dates.ts';

const spaced = (text: string | null) => text?.replace(/[\s\u2009]+/g, ' ');

describe('localDates', () => {
  it('counts days in the zone of the reader', () => {
    expect(localDates('en-GB', 'UTC').day('2025-05-16T22:30:00Z')).toBe('16 May 2025');
    expect(localDates('en-GB', 'Europe/Sofia').day('2025-05-16T22:30:00Z')).toBe('17 May 2025');
  });

  it('keeps a calendar date as it is in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(localDates('en-GB', zone).calendarDay('2025-05-16')).toBe('16 May 2025');
  });

  it('keeps a publication date for which no hour was given as it is in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Sofia']) {
      const dates = localDates('en-GB', zone);
      expect(dates.day('2025-05-16T00:00:00.000Z')).toBe('16 May 2025');
      expect(spaced(dates.interval('2025-05-09T00:00:00.000Z', '2025-05-16T00:00:00.001Z'))).toBe(
        '9 – 16 May 2025',
      );
    }
  });

  it('counts the days of an interval in the zone of the reader where its ends have hours', () => {
    const { interval } = localDates('en-GB', 'Asia/Tokyo');
    expect(spaced(interval('2025-05-09T15:00:00Z', '2025-05-16T15:00:00Z'))).toBe('10 – 16 May 2025');
  });

  it('ends an interval on the last day in it, not on the midnight after', () => {
    const { interval } = localDates('en-GB', 'UTC');
    expect(spaced(interval('2025-05-09T00:00:00Z', '2025-05-17T00:00:00Z'))).toBe('9 – 16 May 2025');
    expect(spaced(interval('2025-05-16T00:00:00Z', '2025-05-17T00:00:00Z'))).toBe('16 May 2025');
    expect(interval(undefined, undefined)).toBeNull();
  });

  it('tells the hour of the zone across a change of clocks', () => {
    const { time } = localDates('bg', 'Europe/Sofia');
    expect([time('2025-03-30T00:59:00Z'), time('2025-03-30T01:00:00Z')]).toEqual(['02:59', '04:00']);
  });

  it('is null for what is no date', () => {
    expect(localDates('en-GB', 'UTC').day('yesterday')).toBeNull();
  });

  it.each([
    ['en-GB', 'Friday 16 May'],
    ['bg', 'Петък, 16 май'],
    ['ru', 'Пятница, 16 мая'],
  ])('names the day in %s', (locale, words) => {
    expect(localDates(locale, 'UTC').weekday('2025-05-16T12:00:00Z')).toBe(words);
  });
});
