import type { ArticleIndex } from '../search/article-index.ts';
import { OUTLETS_KNOWN } from './wanted-only.ts';

/** They are counted by days: over all of a large archive that takes longer than an answer. */
const DAYS = 60;
const DAY_MS = 86_400_000;

/** The outlets of an archive's last two months, by which one may be asked for alone. */
export async function outletsOf(index: ArticleIndex, asOf: Date): Promise<readonly string[]> {
  const now = asOf.toISOString();
  const [newest] = await index.latest({ asOf: now }, 1);
  const last = newest?.publishedAt;
  const from = last === undefined ? {} : { from: new Date(Date.parse(last) - DAYS * DAY_MS).toISOString() };
  const sources = await index.sources({ ...from, asOf: now }, OUTLETS_KNOWN);
  return sources.map(({ source }) => source);
}
