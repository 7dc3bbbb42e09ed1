import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublishedAt, readInstant } from '../../src/articles/parse-published-at.ts';

describe('dates of publication', () => {
  it.each([
    ['2025-05-16', '2025-05-16T00:00:00.000Z'],
    ['2025-5-6', '2025-05-06T00:00:00.000Z'],
    ['2025-05-16T14:30', '2025-05-16T14:30:00.000Z'],
    ['2025-05-16T14:30:15.25Z', '2025-05-16T14:30:15.250Z'],
    ['2025-05-16T14:30:00+03:00', '2025-05-16T11:30:00.000Z'],
    ['2025-05-16 14:30:00 +3', '2025-05-16T11:30:00.000Z'],
    ['2025-05-16 23:30:00 -0530', '2025-05-17T05:00:00.000Z'],
    [' 2024-02-29t00:00:00z ', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (stated, instant) => {
    expect(parsePublishedAt(stated, 'a.md')).toBe(instant);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-04-31T10:00Z',
    '2025-05-16T24:00',
    '2025-05-16T10:60',
    '2025-05-16T10:00+15:00',
    '16 May 2025',
    'yesterday',
    '2025',
    '',
  ])('"%s" is none', (stated) => {
    expect(() => parsePublishedAt(stated, 'a.md')).toThrow(
      /^a\.md: publishedAt .* is not a date, or none that exists/,
    );
  });

  it('come back as they are written in ISO 8601', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(dates, (date) => readInstant(date.toISOString()) === date.toISOString()));
  });
});
