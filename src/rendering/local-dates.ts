/** Dates as a reader in one zone and language reads them. Each returns null for what is no date. */
export interface LocalDates {
  /** An ISO instant: "16 May 2025". */
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

export function localDates(locale: string, zone: string): LocalDates {
  const day = formatter(locale, zone, 'day');
  const format = (kind: FormatKind, timeZone: string) => (instant: string) => {
    const date = parse(instant);
    return date === null ? null : formatter(locale, timeZone, kind).format(date);
  };
  return {
    day: format('day', zone),
    calendarDay: format('day', 'UTC'),
    weekday: (instant) => capitalised(format('weekday', zone)(instant), locale),
    time: format('time', zone),
    interval(from, to) {
      const start = parse(from);
      const end = lastInstant(to);
      if (start !== null && end !== null) return day.formatRange(start, end < start ? start : end);
      if (start !== null) return `${day.format(start)} –`;
      return end === null ? null : `– ${day.format(end)}`;
    },
  };
}

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
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

/** The end of a half-open interval is not in it: a range up to midnight ends the day before. */
function lastInstant(to: string | undefined): Date | null {
  const end = parse(to);
  return end === null ? null : new Date(end.getTime() - 1);
}

function capitalised(text: string | null, locale: string): string | null {
  return text === null ? null : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
