import { IANAZone } from 'luxon';
import type { NextSend } from './reader.ts';
import type { WallTime } from './wall-time.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** One wall time in a zone. */
export interface SendRule {
  readonly time: WallTime;
  /** IANA zone. */
  readonly zone: string;
}

/** When a reader wants digests: at these times of these days of the week. */
export interface SendPlan {
  /** In the order of the day; the place of each is its slot. */
  readonly times: readonly WallTime[];
  /** 1 is Monday, 7 is Sunday; at least one. */
  readonly days: readonly number[];
  readonly zone: string;
}

/** A local date and the place of a time among the times of its day. */
export interface Slot {
  readonly localDate: string;
  readonly slot: number;
}

/** What a wall time comes to on one local date. */
export type LocalMoment =
  | { readonly kind: 'exists'; readonly at: Date }
  /** The clock jumps over it; `at` is the moment of the jump. */
  | { readonly kind: 'skipped'; readonly at: Date }
  /** The zone leaves out the whole date, as Samoa did with 30 December 2011. */
  | { readonly kind: 'no-such-date' };

/** A week without a wanted day cannot be, and two dates at most do not exist: more days need not be looked at. */
const LOOKED_AHEAD_DAYS = 10;

/**
 * The next moment to send at from `from` on, in a slot later than `used` where one is given.
 * Computed from local dates, never by adding a day to an instant: a time that the clock skips moves to the jump on that
 * day only, and one that comes twice is taken the first time.
 */
export function nextSend(plan: SendPlan, from: Date, used: Slot | null = null): NextSend {
  let date = localDateOf(from, plan.zone);
  if (used !== null && date < used.localDate) date = used.localDate;
  for (let day = 0; day < LOOKED_AHEAD_DAYS; day += 1, date = dayAfter(date)) {
    if (!plan.days.includes(weekdayOf(date))) continue;
    for (const [slot, time] of plan.times.entries()) {
      if (used !== null && !isLater({ localDate: date, slot }, used)) continue;
      const moment = localMoment(date, { time, zone: plan.zone });
      if (moment.kind !== 'no-such-date' && moment.at >= from)
        return { at: moment.at, localDate: date, slot };
    }
  }
  throw new RangeError(`no ${JSON.stringify(plan.times)} follows ${from.toISOString()} in ${plan.zone}`);
}

/** By the reader's own dates and hours, so that a change of zone or to summer time does not reorder slots. */
export function isLater(one: Slot, other: Slot): boolean {
  return one.localDate > other.localDate || (one.localDate === other.localDate && one.slot > other.slot);
}

/** 1 is Monday. */
function weekdayOf(localDate: string): number {
  return new Date(`${localDate}T00:00Z`).getUTCDay() || 7;
}

/** The instant of a wall time on a local date (yyyy-mm-dd). */
export function localMoment(localDate: string, { time, zone }: SendRule): LocalMoment {
  const ianaZone = IANAZone.create(zone);
  const offsetAt = (instantMs: number) => ianaZone.offset(instantMs) * MINUTE_MS;
  const asIfUtcMs = Date.parse(`${localDate}T00:00Z`) + (time.hour * 60 + time.minute) * MINUTE_MS;
  // Whatever the offset is at that local time, it is the one a day before or a day after.
  const offsets = [offsetAt(asIfUtcMs - DAY_MS), offsetAt(asIfUtcMs + DAY_MS)];
  const instants = offsets
    .map((offsetMs) => asIfUtcMs - offsetMs)
    .filter((instantMs) => instantMs + offsetAt(instantMs) === asIfUtcMs);
  if (instants.length > 0) return { kind: 'exists', at: new Date(Math.min(...instants)) };
  const [before = 0, after = 0] = offsets;
  if (after - before >= DAY_MS) return { kind: 'no-such-date' };
  return { kind: 'skipped', at: new Date(findJump(asIfUtcMs - after, asIfUtcMs - before, offsetAt)) };
}

export interface SkippedSend {
  readonly at: Date;
  readonly localDate: string;
}

/** The first date from `from` within a year on which the clock skips this wall time, and the moment it jumps at. */
export function nextSkipped(rule: SendRule, from: Date): SkippedSend | null {
  let date = localDateOf(from, rule.zone);
  for (let day = 0; day < 366; day += 1, date = dayAfter(date)) {
    const moment = localMoment(date, rule);
    if (moment.kind === 'skipped' && moment.at > from) return { at: moment.at, localDate: date };
  }
  return null;
}

/** yyyy-mm-dd in the zone. */
export function localDateOf(instant: Date, zone: string): string {
  const shifted = new Date(instant.getTime() + IANAZone.create(zone).offset(instant.getTime()) * MINUTE_MS);
  return shifted.toISOString().slice(0, 10);
}

/** The first minute in (`fromMs`, `toMs`] whose offset is no longer that of `fromMs`. */
function findJump(fromMs: number, toMs: number, offsetAt: (instantMs: number) => number): number {
  const offsetMs = offsetAt(fromMs);
  let low = Math.floor(fromMs / MINUTE_MS);
  let high = Math.ceil(toMs / MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE_MS) === offsetMs) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

function dayAfter(localDate: string): string {
  return new Date(Date.parse(`${localDate}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
