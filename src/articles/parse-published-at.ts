import { VerbatimError } from '../errors.ts';

// ISO 8601 and YAML 1.1 timestamps: a day, or a day and a time with or without a zone.
const DATE_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

/**
 * The instant, in UTC as ISO 8601, that a stated date means: "2025-05-16" (midnight UTC), "2025-05-16T14:30+03:00",
 * "2025-05-16 14:30:00 +3". A time without a zone is taken as UTC. Throws `bad-input` for a date that cannot be.
 */
export function parsePublishedAt(stated: string, name: string): string {
  const match = DATE_TIME.exec(stated.trim());
  if (match === null)
    throw new VerbatimError(
      'bad-input',
      `${name}: publishedAt "${stated.slice(0, 60)}" is not a date. Write it as 2025-05-16 or 2025-05-16T14:30:00+03:00.`,
    );
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  local.setUTCHours(
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  const offsetMinutes = zoneOffsetMinutes(zone);
  const isReal =
    local.getUTCMonth() === Number(month) - 1 &&
    local.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Math.abs(offsetMinutes) <= 14 * 60;
  if (!isReal)
    throw new VerbatimError(
      'bad-input',
      `${name}: publishedAt "${stated.trim()}" does not exist in the calendar or on the clock. Correct it.`,
    );
  return new Date(local.getTime() - offsetMinutes * 60_000).toISOString();
}

function zoneOffsetMinutes(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const [, sign, hours, minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
