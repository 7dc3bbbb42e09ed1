import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { localDateOf, localMoment, nextSend, nextSkipped } from '../../src/digests/next-send.ts';

const SOFIA = 'Europe/Sofia';
const at = (hour: number, minute = 0) => ({ hour, minute });
const next = (time: { hour: number; minute: number }, zone: string, after: string, last?: string) => {
  const { at: instant, localDate } = nextSend({ time, zone }, new Date(after), last ?? null);
  return `${localDate} ${instant.toISOString()}`;
};

describe('nextSend', () => {
  it('is today while the time is ahead, and tomorrow from that minute on', () => {
    expect(next(at(8), SOFIA, '2026-01-10T05:59:59Z')).toBe('2026-01-10 2026-01-10T06:00:00.000Z');
    expect(next(at(8), SOFIA, '2026-01-10T06:00:00Z')).toBe('2026-01-11 2026-01-11T06:00:00.000Z');
  });

  it('keeps the wall time over both changes of the clock', () => {
    expect(next(at(8), SOFIA, '2025-03-29T12:00Z')).toBe('2025-03-30 2025-03-30T05:00:00.000Z');
    expect(next(at(8), SOFIA, '2025-10-25T12:00Z')).toBe('2025-10-26 2025-10-26T06:00:00.000Z');
  });

  it('moves a time that the clock skips to the jump, on that day only', () => {
    expect(next(at(3, 30), SOFIA, '2025-03-29T12:00Z')).toBe('2025-03-30 2025-03-30T01:00:00.000Z');
    expect(next(at(3, 30), SOFIA, '2025-03-30T01:00Z')).toBe('2025-03-31 2025-03-31T00:30:00.000Z');
  });

  it('takes a time that comes twice the first time, and once', () => {
    expect(next(at(3, 30), SOFIA, '2025-10-25T12:00Z')).toBe('2025-10-26 2025-10-26T00:30:00.000Z');
    expect(next(at(3, 30), SOFIA, '2025-10-26T00:30Z')).toBe('2025-10-27 2025-10-27T01:30:00.000Z');
  });

  it('knows jumps of half an hour, and of a day', () => {
    expect(next(at(2, 15), 'Australia/Lord_Howe', '2025-10-04T10:00Z')).toBe(
      '2025-10-05 2025-10-04T15:30:00.000Z',
    );
    expect(next(at(8), 'Pacific/Apia', '2011-12-29T20:00Z')).toBe('2011-12-31 2011-12-30T18:00:00.000Z');
  });

  it('does not use a local date twice, though the reader moved time or zone', () => {
    expect(next(at(20), SOFIA, '2026-01-10T07:00Z', '2026-01-10')).toBe(
      '2026-01-11 2026-01-11T18:00:00.000Z',
    );
    expect(next(at(8), 'America/New_York', '2026-01-10T07:00Z', '2026-01-10')).toBe(
      '2026-01-11 2026-01-11T13:00:00.000Z',
    );
  });
});

const zones = fc.constantFrom(
  SOFIA,
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Asuncion',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Etc/GMT-14',
  'UTC',
);
const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const instants = fc.date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

describe('the days after one another', () => {
  it('have one send each, on local dates that follow one another, at the wall time or at the jump over it', () => {
    fc.assert(
      fc.property(zones, times, instants, (zone, time, start) => {
        let after = start;
        let lastDate: string | null = null;
        for (let day = 0; day < 8; day += 1) {
          const send = nextSend({ time, zone }, after, lastDate);
          expect(send.at.getTime()).toBeGreaterThan(after.getTime());
          expect(localDateOf(send.at, zone)).toBe(send.localDate);
          if (lastDate !== null) {
            const days = (Date.parse(send.localDate) - Date.parse(lastDate)) / 86_400_000;
            // Samoa left a date out.
            expect(days === 1 || (days === 2 && zone === 'Pacific/Apia')).toBe(true);
          }
          expectWallTime(send.at, zone, time);
          lastDate = send.localDate;
          after = send.at;
        }
      }),
      { numRuns: 60 },
    );
  });
});

function expectWallTime(instant: Date, zone: string, time: { hour: number; minute: number }): void {
  const offset = (ms: number) => IANAZone.create(zone).offset(ms);
  const minutes = (ms: number) =>
    ((Math.floor(ms / 60_000) + offset(ms)) % 1_440) - (time.hour * 60 + time.minute);
  const late = minutes(instant.getTime());
  if (late === 0) return;
  expect(offset(instant.getTime())).toBeGreaterThan(offset(instant.getTime() - 60_000));
  expect(late).toBeGreaterThan(0);
}

describe('localMoment and nextSkipped', () => {
  it('tell a time that exists from one that is skipped and a date that never was', () => {
    expect(localMoment('2025-03-30', { time: at(3, 30), zone: SOFIA }).kind).toBe('skipped');
    expect(localMoment('2025-03-30', { time: at(4), zone: SOFIA }).kind).toBe('exists');
    expect(localMoment('2011-12-30', { time: at(8), zone: 'Pacific/Apia' }).kind).toBe('no-such-date');
  });

  it('find the next day on which the clock skips a time, within a year', () => {
    const from = new Date('2025-01-01T00:00Z');
    expect(nextSkipped({ time: at(3, 30), zone: SOFIA }, from)?.localDate).toBe('2025-03-30');
    expect(nextSkipped({ time: at(8), zone: SOFIA }, from)).toBeNull();
    expect(nextSkipped({ time: at(3, 30), zone: 'Etc/GMT-2' }, from)).toBeNull();
  });
});
