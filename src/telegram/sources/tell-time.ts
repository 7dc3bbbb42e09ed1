import type { Turn } from '../turn.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A moment near now in the reader's zone: "14:32", or with the day where it is another. */
export function tellTime(at: Date, turn: Pick<Turn, 'zone' | 'now' | 'wording'>): string {
  const isNear = Math.abs(at.getTime() - turn.now.getTime()) < DAY_MS;
  return new Intl.DateTimeFormat(turn.wording.locale, {
    timeZone: turn.zone,
    ...(isNear ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
