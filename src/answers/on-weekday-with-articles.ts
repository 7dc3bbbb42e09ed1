import { DateTime } from 'luxon';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Question } from './answerer.ts';
import type { Understanding } from './understand/understanding.ts';

/** The time asked for; where it is a weekday a week ago of which nothing was published, today, if anything was. */
export async function onWeekdayWithArticles(
  index: ArticleIndex,
  understanding: Understanding,
  { asOf, zone }: Question,
): Promise<Understanding> {
  const { from, to, weekdayIsGuessed } = understanding;
  if (weekdayIsGuessed !== true || from === undefined || to === undefined) return understanding;
  const today = { from: weekAfter(from, zone), to: weekAfter(to, zone) };
  const articlesIn = async (interval: typeof today) =>
    (await index.coverage({ ...interval, asOf: asOf.toISOString() })).articles;
  if ((await articlesIn({ from, to })) > 0 || (await articlesIn(today)) === 0) return understanding;
  return { ...understanding, ...today };
}

function weekAfter(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).plus({ weeks: 1 }).toUTC().toISO() ?? instant;
}
