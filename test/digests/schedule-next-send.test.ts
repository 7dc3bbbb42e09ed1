import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { localDateOf, localMoment, nextSend, nextSkipped, type Slot } from '../../src/digests/next-send.ts';
import { planMoved } from '../../src/digests/plan-next.ts';
import { EVERY_DAY, type Reader, unknownReader } from '../../src/digests/reader.ts';

const SOFIA = 'Europe/Sofia';
const at = (hour: number, minute = 0) => ({ hour, minute });
const next = (time: { hour: number; minute: number }, zone: string, after: string, last?: string) => {
  const used = last === undefined ? null : { localDate: last, slot: 0 };
  const plan = { times: [time], days: EVERY_DAY, zone };
  const { at: instant, localDate } = nextSend(plan, new Date(Date.parse(after) + 1), used);
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
          const used: Slot | null = lastDate === null ? null : { localDate: lastDate, slot: 0 };
          const send = nextSend({ times: [time], days: EVERY_DAY, zone }, after, used);
          expect(send.at.getTime()).toBeGreaterThanOrEqual(after.getTime());
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
    // A jump over midnight ends on the next date.
    (((Math.floor(ms / 60_000) + offset(ms) - (time.hour * 60 + time.minute)) % 1_440) + 1_440) % 1_440;
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

const DAY_MS = 24 * 60 * 60_000;

const WEEK_MS = 7 * DAY_MS;

/** The moments between two instants at which a zone's clock changes. */
function transitions(zone: string, from: number, to: number): readonly number[] {
  const ianaZone = IANAZone.create(zone);
  const offset = (ms: number) => ianaZone.offset(ms);
  const found: number[] = [];
  // No zone changes its clock twice within a week.
  for (let at = from; at < to; at += WEEK_MS) {
    if (offset(at) === offset(at + WEEK_MS)) continue;
    let [low, high] = [at, at + WEEK_MS];
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

describe('every change of the clock in every zone, 2020 to 2030', () => {
  it('has each slot of each local date once, in order, at its wall time or at the jump over it', () => {
    const slots = [at(0, 30), at(2, 30), at(23, 45)];
    let changes = 0;
    const tried = new Set<string>();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const ianaZone = IANAZone.create(zone);
      for (const change of transitions(zone, Date.UTC(2020, 0, 1), Date.UTC(2031, 0, 1))) {
        changes += 1;
        // Zones whose clocks change alike at one moment need not be tried twice.
        const kind = `${change} ${ianaZone.offset(change - 1)} ${ianaZone.offset(change)}`;
        if (tried.has(kind)) continue;
        tried.add(kind);
        const plan = { times: slots, days: EVERY_DAY, zone };
        let used: Slot | null = null;
        let from = new Date(change - DAY_MS);
        const sends: string[] = [];
        for (let n = 0; n < 2 * slots.length + 1; n += 1) {
          const send = nextSend(plan, from, used);
          const slot = slots[send.slot];
          if (slot === undefined) throw new Error('there is no such slot');
          sends.push(`${send.localDate} ${send.slot}`);
          expectWallTime(send.at, zone, slot);
          expect(send.at.getTime()).toBeGreaterThanOrEqual(from.getTime());
          [from, used] = [send.at, send];
        }
        expect(sends).toEqual([...new Set(sends)].toSorted());
      }
    }
    expect(changes).toBeGreaterThan(2_000);
  }, 60_000);
});

describe('weekdays and several times a day', () => {
  const plan = { times: [at(8), at(18)], days: [1, 2, 3, 4, 5], zone: SOFIA };

  it('follow one another over the weekend', () => {
    // 9 January 2026 is a Friday.
    const friday = nextSend(plan, new Date('2026-01-09T07:00Z'));
    expect([friday.localDate, friday.slot]).toEqual(['2026-01-09', 1]);
    const monday = nextSend(plan, friday.at, friday);
    expect([monday.localDate, monday.slot]).toEqual(['2026-01-12', 0]);
  });

  it('come once a week where one day is wanted', () => {
    const sunday = { ...plan, times: [at(10)], days: [7] };
    const first = nextSend(sunday, new Date('2026-01-09T07:00Z'));
    const second = nextSend(sunday, first.at, first);
    expect([first.localDate, second.localDate]).toEqual(['2026-01-11', '2026-01-18']);
  });
});

describe('a change of time or zone', () => {
  const reader = (changes: Partial<Reader>): Reader => ({
    ...unknownReader({ chatId: 1, kind: 'private', language: 'en' }),
    zone: SOFIA,
    times: [at(8)],
    ...changes,
  });
  const moved = (before: Reader, changes: Partial<Reader>, now: string) => {
    const next = planMoved(before, { ...before, ...changes }, new Date(now));
    return next && `${next.localDate} ${next.slot} ${next.at.toISOString()}`;
  };
  const pending = { at: new Date('2026-01-10T06:00:00Z'), localDate: '2026-01-10', slot: 0 };

  it('keeps the digest of today where the new time of today is over', () => {
    const before = reader({ next: pending });
    expect(moved(before, { times: [at(6)] }, '2026-01-10T05:00:00Z')).toBe(
      '2026-01-10 0 2026-01-10T06:00:00.000Z',
    );
    expect(moved(before, { times: [at(20)] }, '2026-01-10T05:00:00Z')).toBe(
      '2026-01-10 0 2026-01-10T18:00:00.000Z',
    );
  });

  it('does not double the digest that came today', () => {
    const before = reader({
      lastLocalDate: '2026-01-10',
      next: { ...pending, localDate: '2026-01-11', at: new Date('2026-01-11T06:00:00Z') },
    });
    expect(moved(before, { times: [at(20)] }, '2026-01-10T07:00:00Z')).toBe(
      '2026-01-11 0 2026-01-11T18:00:00.000Z',
    );
    expect(moved(before, { zone: 'America/New_York' }, '2026-01-10T07:00:00Z')).toBe(
      '2026-01-11 0 2026-01-11T13:00:00.000Z',
    );
    // A second time of the day has not been used.
    expect(moved(before, { times: [at(8), at(20)] }, '2026-01-10T07:00:00Z')).toBe(
      '2026-01-10 1 2026-01-10T18:00:00.000Z',
    );
  });

  it('never doubles and never leaves out a date, whatever readers change and when', () => {
    const zonesOfReaders = fc.constantFrom(SOFIA, 'Europe/London', 'Asia/Tokyo', 'America/New_York');
    const change = fc.record({
      afterHours: fc.integer({ min: 0, max: 60 }),
      time: fc.integer({ min: 0, max: 23 }),
      zone: zonesOfReaders,
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let now = Date.parse('2026-03-20T12:00:00Z');
        let current = reader({});
        current = { ...current, next: planMoved(current, current, new Date(now)) };
        const sent: { readonly slot: string; readonly atMs: number }[] = [];
        const sendUntil = (untilMs: number) => {
          for (let { next } = current; next !== null && next.at.getTime() <= untilMs; { next } = current) {
            sent.push({ slot: `${next.localDate} ${next.slot}`, atMs: next.at.getTime() });
            const plan = { times: current.times, days: current.days, zone: current.zone ?? 'UTC' };
            current = { ...current, lastLocalDate: next.localDate, lastSlot: next.slot };
            current = { ...current, next: nextSend(plan, next.at, next) };
          }
        };
        for (const { afterHours, time, zone } of changes) {
          now += afterHours * 3_600_000;
          sendUntil(now);
          const after = { ...current, times: [at(time)], zone };
          current = { ...after, next: planMoved(current, after, new Date(now)) };
        }
        sendUntil(now + 3 * DAY_MS);
        expect(new Set(sent.map(({ slot }) => slot)).size).toBe(sent.length);
        for (const [n, { atMs }] of sent.entries()) {
          const before = sent[n - 1]?.atMs ?? atMs;
          // A day, with the clock's changes, the hours that a new zone is behind, and the new time of day.
          expect(atMs - before).toBeLessThanOrEqual((2 * 24 + 14) * 3_600_000);
        }
      }),
      { numRuns: 200 },
    );
  });
});
