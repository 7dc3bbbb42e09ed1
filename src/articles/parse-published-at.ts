import { VerbatimError } from '../errors.ts';

// No clock on earth is further from UTC than Kiribati's.
const MAX_OFFSET_MINUTES = 14 * 60;
// ISO 8601 and YAML 1.1 timestamps: a day, or a day and a time with or without a zone.
const DATE_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

/**
 * The instant that a stated date means, as ISO 8601 in UTC: "2025-05-16" (midnight UTC), "2025-05-16T14:30+03:00",
 * "2025-05-16 14:30:00 +3". A time without a zone is taken as UTC. Null for what is no date, or none that exists.
 */
export function readInstant(stated: string): string | null {
  const match = DATE_TIME.exec(stated.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isDay = local.getUTCMonth() === Number(month) - 1 && local.getUTCDate() === Number(day);
  local.setUTCHours(
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  const offsetMinutes = zoneOffsetMinutes(zone);
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!isDay || !isTime || Math.abs(offsetMinutes) > MAX_OFFSET_MINUTES) return null;
  return new Date(local.getTime() - offsetMinutes * 60_000).toISOString();
}

/** As `readInstant`; throws `bad-input`, naming the article, for what is no date. */
export function parsePublishedAt(stated: string, name: string): string {
  const instant = readInstant(stated);
  if (instant === null)
    throw new VerbatimError(
      'bad-input',
      `${name}: publishedAt "${stated.trim().slice(0, 60)}" is not a date, or none that exists. Write it as 2025-05-16 or 2025-05-16T14:30:00+03:00.`,
    );
  return instant;
}

function zoneOffsetMinutes(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const [, sign, hours, minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
