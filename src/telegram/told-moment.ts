import { IANAZone } from 'luxon';
import { localDateOf, type SkippedSend } from '../digests/next-send.ts';
import { placeName } from '../digests/place-name.ts';
import type { BotWording, SkippedTime, ToldMoment } from './wording/wording-form.ts';

interface Told {
  readonly zone: string;
  readonly language: string;
  readonly wording: BotWording;
}

const DAY_MS = 24 * 60 * 60_000;

/** A moment as the reader's calendar and clock show it. */
export function tellMoment(at: Date, now: Date, { zone, language, wording }: Told): ToldMoment {
  const days = (Date.parse(localDateOf(at, zone)) - Date.parse(localDateOf(now, zone))) / DAY_MS;
  return {
    day: format(at, zone, wording, { weekday: 'long', day: 'numeric', month: 'long' }),
    time: clockTime(at, zone),
    place: placeName(zone, language),
    relative: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later',
  };
}

/** "14:32" */
export function clockTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** The day on which the clock jumps over a time, from where and to where. */
export function tellSkipped(skipped: SkippedSend, { zone, language, wording }: Told): SkippedTime {
  const before = new Date(skipped.at.getTime() - 1);
  return {
    day: format(skipped.at, zone, wording, { day: 'numeric', month: 'long' }),
    place: placeName(zone, language),
    // Read in the offset from before the jump, the moment of the jump is the time that it jumps from.
    from: clockTime(new Date(skipped.at.getTime() + offset(zone, before) * 60_000), 'UTC'),
    to: clockTime(skipped.at, zone),
  };
}

function offset(zone: string, at: Date): number {
  return IANAZone.create(zone).offset(at.getTime());
}

function format(at: Date, timeZone: string, { locale }: BotWording, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
}
