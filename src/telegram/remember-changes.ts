import { type Correction, findCorrection, findNewHeadline } from '../digests/find-correction.ts';
import type { ToldDigestStory } from '../digests/reader-store.ts';
import type { BotServices } from './services.ts';

type ChangeStores = Pick<BotServices['store'], 'corrections' | 'index'>;

/** What became of a story since it was told. */
export interface StoryChange {
  readonly correction: Correction | null;
  /** What its outlet heads it with now; null: with the words that were shown. */
  readonly headline: { readonly title: string; readonly version: number } | null;
}

/** Says what became of one story that a digest told. */
export type FindChange = (story: ToldDigestStory) => Promise<StoryChange>;

/**
 * Looks each story up once, however many readers were told it. What it found is never looked up again: take a new one for each
 * look at the store.
 */
export function rememberChanges(store: ChangeStores): FindChange {
  const known = new Map<string, Promise<StoryChange>>();
  return (story) => {
    const key = JSON.stringify(story);
    const found = known.get(key) ?? findChange(story, store);
    known.set(key, found);
    return found;
  };
}

async function findChange(
  { reports, headline }: ToldDigestStory,
  { corrections, index }: ChangeStores,
): Promise<StoryChange> {
  const standing = await corrections.standing(reports.map(({ articleId }) => articleId));
  const found = await Promise.all(
    reports.map((report) => findCorrection(report, standing.get(report.articleId), index)),
  );
  const correction = (['withdrawn', 'corrected'] as const).find((kind) => found.includes(kind)) ?? null;
  // What was withdrawn is struck out in the words that were shown.
  const isFollowed = headline !== undefined && correction !== 'withdrawn';
  const title = isFollowed ? await findNewHeadline(headline, index) : null;
  if (headline === undefined || title === null) return { correction, headline: null };
  return { correction, headline: { title, version: standing.get(headline.articleId) ?? 0 } };
}
