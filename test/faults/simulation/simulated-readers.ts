import { DateTime } from 'luxon';
import { planNext } from '../../../src/digests/plan-next.ts';
import { unknownReader } from '../../../src/digests/reader.ts';
import type { WallTime } from '../../../src/digests/wall-time.ts';
import type { Store } from '../../../src/storage/open-store.ts';

export interface SimulatedReader {
  readonly chatId: number;
  readonly zone: string;
  readonly times: readonly WallTime[];
  readonly days: readonly number[];
}

/** A digest that a reader should get: "2026-10-25|0", not before `atMs`. */
export interface Expectation {
  readonly chatId: number;
  readonly slot: string;
  readonly atMs: number;
}

/** Forty zones: whole, half and quarter hours, with and without summer time, on both sides of the date line. */
export const ZONES =
  `Europe/Sofia Europe/Kyiv Europe/London Europe/Lisbon Europe/Moscow Europe/Istanbul Europe/Chisinau
  America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Halifax America/St_Johns
  America/Sao_Paulo America/Santiago America/Havana America/Asuncion America/Nuuk Atlantic/Azores Africa/Cairo Africa/Casablanca Africa/Lagos
  Asia/Beirut Asia/Jerusalem Asia/Tehran Asia/Kabul Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Almaty Australia/Sydney Australia/Adelaide
  Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Honolulu Pacific/Kiritimati`.split(
    /\s+/,
  );

const PLANS: readonly (readonly [share: number, times: number, days: readonly number[]])[] = [
  [0.2, 1, [1, 2, 3, 4, 5, 6, 7]],
  [0.25, 2, [1, 2, 3, 4, 5, 6, 7]],
  [0.4, 1, [1, 2, 3, 4, 5]],
  [1, 1, [6]],
];
const DAY_MS = 24 * 60 * 60_000;

interface Making {
  readonly readers: number;
  readonly random: () => number;
  readonly now: Date;
}

export async function makeReaders(
  store: Store,
  { readers: count, random, now }: Making,
): Promise<readonly SimulatedReader[]> {
  const readers = Array.from({ length: count }, (_, n) => makeReader(n + 1, random));
  for (const { chatId, ...settings } of readers) {
    const reader = await store.readers.ensure(
      unknownReader({ chatId, kind: 'private', language: 'en' }),
      now,
    );
    await store.readers.update(chatId, {
      ...settings,
      next: planNext({ ...reader, ...settings }, now),
    });
  }
  return readers;
}

function makeReader(chatId: number, random: () => number): SimulatedReader {
  const dice = random();
  const [, times, days] = PLANS.find(([share]) => dice < share) ?? [1, 1, [6]];
  const first = Math.floor(random() * 12);
  const minute = random() < 0.5 ? 0 : 30;
  return {
    chatId,
    zone: ZONES[chatId % ZONES.length] ?? 'UTC',
    times: [
      { hour: first, minute },
      { hour: first + 10, minute },
    ].slice(0, times),
    days,
  };
}

/** Worked out by another library's calendar than the program's own. */
export function expectedSlots(
  { chatId, zone, times, days }: SimulatedReader,
  startMs: number,
  endMs: number,
): readonly Expectation[] {
  const found: Expectation[] = [];
  const first = DateTime.fromMillis(startMs - DAY_MS, { zone }).startOf('day');
  for (let day = first; day.toMillis() < endMs + DAY_MS; day = day.plus({ days: 1 })) {
    if (!days.includes(day.weekday)) continue;
    for (const [slot, { hour, minute }] of times.entries()) {
      // A time that the clock skips is moved on by luxon as far as the clock jumps, by the program to the jump.
      const exact = DateTime.fromObject(
        { year: day.year, month: day.month, day: day.day, hour, minute },
        { zone },
      );
      // Of a time that comes twice, the program takes the first.
      const earlier = exact.minus({ hours: 1 });
      const isTwice = earlier.hour === hour && earlier.minute === minute;
      const isSkipped = exact.hour !== hour || exact.minute !== minute;
      const atMs = (isTwice ? earlier : exact).toMillis() - (isSkipped ? DAY_MS / 12 : 0);
      // Within a minute of either end it is not for us to say.
      if (atMs > startMs + 60_000 && exact.toMillis() < endMs - 60_000)
        found.push({ chatId, slot: `${day.toISODate()}|${slot}`, atMs });
    }
  }
  return found;
}
