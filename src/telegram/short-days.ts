import type { BotWording } from './wording/wording-form.ts';

/** 5 January 1970 was a Monday. */
const MONDAY_MS = 4 * 24 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** "Every day", "Mon–Fri", or the short names of days; 1 is Monday. */
export function shortDays(days: readonly number[], wording: BotWording): string {
  const set = days.join('');
  if (set === '1234567') return wording.pages.everyDay;
  if (set === '12345') return wording.pages.weekdays;
  if (set === '67') return wording.pages.weekend;
  return days.map((day) => shortDay(day, wording)).join(', ');
}

/** "Mon" in the language of the words; 1 is Monday. */
export function shortDay(day: number, { locale }: Pick<BotWording, 'locale'>): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return format.format(MONDAY_MS + (day - 1) * DAY_MS);
}
