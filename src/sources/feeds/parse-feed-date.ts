import { readInstant } from '../../articles/parse-published-at.ts';
import { MONTH_BEGINNINGS } from './month-names.ts';
import { zoneMinutes } from './zone-names.ts';

/** Text was not published on the web before; numbers that would mean so mean something else. */
const FIRST_YEAR = 1_970;
const LAST_YEAR = 2_100;

/**
 * The instant that a feed's date means, as ISO 8601 in UTC: RFC 822 with years of two digits, names of zones, other
 * languages' months and parts left out; W3CDTF and ISO 8601 in all precisions, basic and ordinal too; asctime; dates with
 * slashes, dots and East Asian signs; seconds or milliseconds since 1970. What has no zone is UTC; of "03/04/2025" the month
 * comes first, of "03.04.2025" the day. Null for what is no date.
 */
export function parseFeedDate(stated: string): string | null {
  const text = tidy(stated);
  if (text === '') return null;
  return (
    sinceEpoch(text) ??
    plausible(readInstant(text)) ??
    eastAsian(text) ??
    isoLike(text) ??
    namedMonth(text) ??
    numericDate(text)
  );
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What follows the date: time and zone in any order. */
  readonly rest: string;
}

function tidy(stated: string): string {
  return stated
    .slice(0, 120)
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f]+/gu, ' ')
    .trim();
}

function sinceEpoch(text: string): string | null {
  const match = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/.exec(text);
  if (match?.[1] === undefined) return null;
  const number = Number(match[1]);
  return plausible(new Date(match[1].length > 10 ? number : number * 1_000).toISOString());
}

/** "2025", "2025-05", "2025-136", "20250516", "2025-05-16T14:30+0300", "2025/05/16 14:30:00 EET". */
function isoLike(text: string): string | null {
  const ordinal = /^(\d{4})-?(\d{3})(?!\d)(.*)$/.exec(text);
  if (ordinal !== null) {
    const [, year, days, rest = ''] = ordinal;
    const date = new Date(Date.UTC(Number(year), 0, Number(days)));
    return assemble({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      rest,
    });
  }
  const match =
    /^(?:\p{L}{2,12}\.?,? )?(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{2})(\d{2}))?(?![\d-])[ T_,]*(.*)$/iu.exec(
      text,
    );
  if (match === null) return null;
  const [, year, , month = match[5] ?? '1', day = match[6] ?? '1', , , rest = ''] = match;
  return assemble({ year: Number(year), month: Number(month), day: Number(day), rest });
}

/** "Fri, 16 May 25 14:30 EST", "May 16, 2025 2:30 PM", "Fri May 16 14:30:00 UTC 2025", "16-May-2025", "16 мая 2025 г., 14:30". */
function namedMonth(text: string): string | null {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)];
  for (const word of words) {
    const month = monthOf(word[0]);
    if (month === null) continue;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length).replace(/^[.,\s/-]*(?:(?:de|of)\s+)?/iu, '');
    const dayBefore = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|-?го)?[.,\s/-]*(?:(?:de|of) )?$/iu.exec(
      before,
    );
    const found = dayBefore === null ? dayAfterMonth(after) : yearAfterMonth(Number(dayBefore[1]), after);
    const date = found === null ? null : assemble({ ...found, month });
    if (date !== null) return date;
  }
  return null;
}

function yearAfterMonth(day: number, after: string): Omit<Parts, 'month'> | null {
  const first = /^'?(\d{4}|\d{2})(?![\d:])(?:\s*(?:г|р)\.?(?!\p{L}))?[.,\s/T-]*/u.exec(after);
  if (first !== null) return { year: fullYear(first[1] ?? ''), day, rest: after.slice(first[0].length) };
  return yearAtEnd(day, after);
}

function dayAfterMonth(after: string): Omit<Parts, 'month'> | null {
  const dated = /^(\d{1,2})(?:st|nd|rd|th)?(?![\d:])[.,\s/-]+(.*)$/iu.exec(after);
  if (dated === null) return null;
  const [, day = '', rest = ''] = dated;
  return yearAfterMonth(Number(day), rest);
}

/** asctime has the year last. */
function yearAtEnd(day: number, after: string): Omit<Parts, 'month'> | null {
  const last = /^(.*\d:\d\d.*?)\s(\d{4})(?:\s*([+-]\d{2}:?\d{2}))?$/u.exec(after);
  if (last === null) return null;
  const [, time = '', year = '', zone = ''] = last;
  return { year: Number(year), day, rest: `${time} ${zone}` };
}

/** "05/16/2025 14:30", "16.05.2025 14:30", "16/05/2025": a number over 12 is the day. */
function numericDate(text: string): string | null {
  const match = /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)[ T,]*(.*)$/u.exec(
    text,
  );
  if (match === null) return null;
  const [, a = '', separator, b = '', year = '', rest = ''] = match;
  const [first, second] = [Number(a), Number(b)];
  const isDayFirst = first > 12 || (separator !== '/' && second <= 12);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return assemble({ year: fullYear(year), month, day, rest });
}

function eastAsian(text: string): string | null {
  const match = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]\s*(?:\([^)]*\)\s*)?(.*)$/u.exec(
    text,
  );
  if (match === null) return null;
  const [, year, month, day, rest = ''] = match;
  const time = rest
    .replace(/(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/u, '$1:$2:$3')
    .replace(/:(?!\d)/, '');
  const half = time.replace(/오전|上午|午前/u, 'am ').replace(/오후|下午|午後/u, 'pm ');
  return assemble({ year: Number(year), month: Number(month), day: Number(day), rest: half }, 9 * 60);
}

/** Date, time and zone in one instant; a rest that holds no time is none, such as the name of a day. */
function assemble({ year, month, day, rest }: Parts, defaultZoneMinutes = 0): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const time = readTime(rest);
  if (time === null) return plausible(date.toISOString());
  const zone = zoneMinutes(rest.slice(time.end)) ?? defaultZoneMinutes;
  return plausible(new Date(date.getTime() + time.ms - (time.hasTime ? zone : 0) * 60_000).toISOString());
}

interface ReadTime {
  readonly ms: number;
  /** Where the time ends in the words. */
  readonly end: number;
  readonly hasTime: boolean;
}

function readTime(words: string): ReadTime | null {
  const match =
    /(?:\b([ap])\.?m\.?\s*)?(?<![\d+:-])(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?|(\d{2})(\d{2})?(?=Z|[+-]\d|$| ))(?!\d)(?:\s*([ap])\.?\s*m\b\.?)?/iu.exec(
      words,
    ) ?? /()(?<![\d+:-])(\d{1,2})()()()()\s*([ap])\.?m\b/iu.exec(words);
  if (match === null) return null;
  const [, before, hours = '', minutes = match[5], seconds = match[6], , , after] = match;
  const half = (before || after || '').toLowerCase();
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(minutes || 0);
  // A leap second, and the end of a day written as its 24th hour, are the next moment.
  const second = Math.min(Number(seconds || 0), 59);
  if (hour > 24 || minute > 59) return null;
  return {
    ms: ((hour * 60 + minute) * 60 + second) * 1_000,
    end: match.index + match[0].length,
    hasTime: true,
  };
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  let best: number | null = null;
  let length = 0;
  for (const [month, beginnings] of MONTH_BEGINNINGS)
    for (const beginning of beginnings.split(' '))
      if (beginning.length > length && lower.startsWith(beginning))
        [best, length] = [month, beginning.length];
  return best;
}

/** RFC 2822, 4.3: two digits up to 49 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2_000 + year : 1_900 + year;
}

function plausible(instant: string | null): string | null {
  if (instant === null) return null;
  const year = Number(instant.slice(0, 4));
  return /^\d{4}-/.test(instant) && year >= FIRST_YEAR && year < LAST_YEAR ? instant : null;
}
