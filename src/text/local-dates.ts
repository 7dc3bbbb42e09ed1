import { isDateOnly } from './date-only.ts';

/** Dates as a reader in one zone and language reads them. Each returns null for what is no date. */
export interface LocalDates {
  /** An ISO instant: "16 May 2025". A date without an hour (`isDateOnly`) is the same day in every zone. */
  day(instant: string): string | null;
  /** An ISO calendar date, which has no zone: "16 May 2025". */
  calendarDay(date: string): string | null;
  /** A half-open interval of instants: "9–16 May 2025"; one day where both ends lie in it. */
  interval(from: string | undefined, to: string | undefined): string | null;
  /** "Friday 16 May". */
  weekday(instant: string): string | null;
  /** "07:58". */
  time(instant: string): string | null;
}

/** `locale` is a BCP 47 tag, `zone` an IANA name. */
export function localDates(locale: string, zone: string): LocalDates {
  const calendar = formatter(locale, 'UTC', 'day');
  const format = (kind: FormatKind, timeZone: string) => (instant: string) => {
    const date = parse(instant);
    return date === null ? null : formatter(locale, timeZone, kind).format(date);
  };
  return {
    day(instant) {
      const date = parse(instant);
      return date === null ? null : calendar.format(calendarDate(date, zone));
    },
    calendarDay: format('day', 'UTC'),
    weekday: (instant) => capitalised(format('weekday', zone)(instant), locale),
    time: format('time', zone),
    interval(from, to) {
      const first = parse(from);
      const last = lastInstant(to);
      const start = first === null ? null : calendarDate(first, zone);
      const end = last === null ? null : calendarDate(last, zone);
      if (start !== null && end !== null) return calendar.formatRange(start, end < start ? start : end);
      if (start !== null) return `${calendar.format(start)} –`;
      return end === null ? null : `– ${calendar.format(end)}`;
    },
  };
}

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  parts: { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory', numberingSystem: 'latn' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type FormatKind = keyof typeof FORMATS;

/** Making a formatter costs far more than using it; there are only so many languages and zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, kind: FormatKind): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${kind}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...FORMATS[kind], timeZone: zone });
  formatters.set(key, made);
  return made;
}

function parse(instant: string | undefined): Date | null {
  if (instant === undefined) return null;
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The day on which an instant falls in a zone, as midnight of UTC. */
function calendarDate(instant: Date, zone: string): Date {
  if (isDateOnly(instant.toISOString())) return instant;
  const parts = new Map(
    formatter('en', zone, 'parts')
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day')));
}

/** The end of a half-open interval is not in it: a range up to midnight ends the day before. */
function lastInstant(to: string | undefined): Date | null {
  const end = parse(to);
  return end === null ? null : new Date(end.getTime() - 1);
}

function capitalised(text: string | null, locale: string): string | null {
  return text === null ? null : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
