import { localDateOf, localMoment } from './next-send.ts';
import { formatWallTime, type QuietHours, type WallTime } from './wall-time.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Whether a time of day lies in the quiet hours; their end does not. */
export function isQuiet(time: WallTime, { from, to }: QuietHours): boolean {
  const [at, start, end] = [formatWallTime(time), formatWallTime(from), formatWallTime(to)];
  return start <= end ? at >= start && at < end : at >= start || at < end;
}

/** When the quiet hours that `now` lies in are over; null where it lies in none. */
export function endOfQuiet(now: Date, zone: string, quiet: QuietHours): Date | null {
  const today = localDateOf(now, zone);
  const yesterday = localDateOf(new Date(now.getTime() - DAY_MS), zone);
  for (const date of [yesterday, today]) {
    const start = localMoment(date, { time: quiet.from, zone });
    const endsNextDay = formatWallTime(quiet.to) <= formatWallTime(quiet.from);
    const endDate = endsNextDay ? dayAfter(date) : date;
    const end = localMoment(endDate, { time: quiet.to, zone });
    if (start.kind === 'no-such-date' || end.kind === 'no-such-date') continue;
    if (now >= start.at && now < end.at) return end.at;
  }
  return null;
}

function dayAfter(localDate: string): string {
  return new Date(Date.parse(`${localDate}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
