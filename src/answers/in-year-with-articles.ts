import { DateTime } from 'luxon';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Question } from './answerer.ts';
import type { Understanding } from './understand/understanding.ts';

const MOST_YEARS_BACK = 8;

/** The time asked for; where its year is a guess and nothing was published in it, that of the newest year with articles. */
export async function inYearWithArticles(
  index: ArticleIndex,
  understanding: Understanding,
  { asOf, zone }: Question,
): Promise<Understanding> {
  const { from, to, yearIsGuessed } = understanding;
  if (yearIsGuessed !== true) return understanding;
  for (let years = 0; years <= MOST_YEARS_BACK; years++) {
    const moved = {
      ...yearsBefore('from', from, { years, zone }),
      ...yearsBefore('to', to, { years, zone }),
    };
    const { articles } = await index.coverage({ ...moved, asOf: asOf.toISOString() });
    if (articles > 0) return { ...understanding, ...moved };
  }
  return understanding;
}

function yearsBefore(
  bound: 'from' | 'to',
  instant: string | undefined,
  { years, zone }: { readonly years: number; readonly zone: string },
): Pick<Understanding, 'from' | 'to'> {
  if (instant === undefined) return {};
  const moved = DateTime.fromISO(instant, { zone }).minus({ years }).toUTC().toISO();
  return { [bound]: moved ?? instant };
}
