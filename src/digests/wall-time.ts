/** A time of day as a clock on the wall shows it. */
export interface WallTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Hours in which nothing is sent unasked; `to` before `from` means the next day. */
export interface QuietHours {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** '08:05' */
export function formatWallTime(time: WallTime): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** '08:05,18:00' */
export function formatWallTimes(times: readonly WallTime[]): string {
  return times.map(formatWallTime).join(',');
}

/** The inverse of formatWallTimes; what is no time is left out. */
export function readWallTimes(text: string | null): readonly WallTime[] {
  return (text ?? '').split(',').flatMap((time) => readWallTime(time) ?? []);
}

/** The inverse of formatWallTime; null for anything else. */
export function readWallTime(text: string): WallTime | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : null;
}
