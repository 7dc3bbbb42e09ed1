import { localDateOf } from './next-send.ts';
import { parseDays } from './parse-days.ts';
import { withCountsAsNumbers } from './with-counts-as-numbers.ts';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 730;
const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв|яну|січ)/u,
  /^(?:feb|фев|лют)/u,
  /^(?:mar|мар|бер)/u,
  /^(?:apr|апр|кві)/u,
  /^(?:may|май|мая|тра)/u,
  /^(?:jun|юни|июн|чер[вн]е?н)/u,
  /^(?:jul|юли|июл|лип)/u,
  /^(?:aug|авг|сер)/u,
  /^(?:sep|сен|сеп|вер)/u,
  /^(?:oct|окт|жов)/u,
  /^(?:nov|ное|ноя|лис)/u,
  /^(?:dec|дек|гру)/u,
];
const FILLERS =
  /(?<!\p{L})(?:until|till|to|for|the|of|next|следващ(?:ия|ата)|следующ(?:его|ей)|наступн(?:ого|ої)|до|на|за|г|года|року|година)(?!\p{L})\.?/giu;
const TOMORROW = /^(?:tomorrow|утре|завтра)$/u;
const LENGTH =
  /^(\d{1,3}|a|one|един|една|один|одну|одна)?\s*(days?|дн(?:и|ей|я|ів|і)|ден|день|weeks?|седмиц[аи]|недел[яюиь]|недель|тиж(?:день|ні|нів)|months?|месец[аи]?|месяц(?:а|ев)?|місяц(?:ь|і|ів))$/u;

/** The local date (yyyy-mm-dd) from which digests come again; null where the words name none. */
export type PauseEnd =
  | { readonly kind: 'until'; readonly localDate: string }
  | { readonly kind: 'past'; readonly localDate: string };

/**
 * A day as people type it: "30 May", "30.05", "2027-05-30", "tomorrow", "10 days", "до 30 мая", "a week". Without a year, the next
 * one that is to come.
 */
export function parsePause(text: string, now: Date, zone: string): PauseEnd | null {
  const words = withCountsAsNumbers(text.toLowerCase().replace(/[’ʼ]/g, "'"))
    .replace(FILLERS, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/[,!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const today = localDateOf(now, zone);
  if (TOMORROW.test(words)) return { kind: 'until', localDate: after(today, 1) };
  const days = daysIn(words) ?? daysUntil(words, today);
  if (days !== null)
    return days < 1 || days > LONGEST_DAYS ? null : { kind: 'until', localDate: after(today, days) };
  const localDate = dateIn(words, today);
  if (localDate === null || localDate > after(today, LONGEST_DAYS)) return null;
  return { kind: localDate > today ? 'until' : 'past', localDate };
}

function daysIn(words: string): number | null {
  const match = LENGTH.exec(words);
  if (match === null) return null;
  const count = match[1] === undefined || !/^\d/.test(match[1]) ? 1 : Number(match[1]);
  const unit = match[2] ?? '';
  return count * (/^(?:week|сед|нед|тиж)/.test(unit) ? 7 : /^(?:month|мес|міс)/.test(unit) ? 30 : 1);
}

/** "Friday": the next one to come. */
function daysUntil(words: string, today: string): number | null {
  const named = parseDays(words);
  const [day] = named ?? [];
  if (day === undefined || named?.length !== 1) return null;
  const ahead = (day - new Date(`${today}T00:00Z`).getUTCDay() + 7) % 7;
  return ahead === 0 ? 7 : ahead;
}

function dateIn(words: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?$/.exec(words);
  if (numbers !== null) return inYear(Number(numbers[2]), Number(numbers[1]), numbers[3], today);
  const named = /^(\d{1,2})\.? (\p{L}+)\.?(?: (\d{4}))?$/u.exec(words) ?? flipped(words);
  if (named === null) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(named[2] ?? '')) + 1;
  return month === 0 ? null : inYear(month, Number(named[1]), named[3], today);
}

/** "May 30", "May 30 2027". */
function flipped(words: string): readonly (string | undefined)[] | null {
  const match = /^(\p{L}+)\.? (\d{1,2})(?: (\d{4}))?$/u.exec(words);
  return match && [match[0], match[2], match[1], match[3]];
}

function inYear(month: number, day: number, year: string | undefined, today: string): string | null {
  if (year !== undefined) return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  // 29 February comes within eight years.
  for (let next = thisYear; next <= thisYear + 8; next++) {
    const date = existing(next, month, day);
    if (date !== null && date > today) return date;
  }
  return null;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : null;
}

function after(localDate: string, days: number): string {
  return new Date(Date.parse(`${localDate}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
