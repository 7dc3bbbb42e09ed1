import type { ArticleIndex } from '../search/article-index.ts';
import { headlineOf } from './choose-headline.ts';
import type { ToldHeadline, ToldReport } from './reader-store.ts';

export type Correction = 'withdrawn' | 'corrected';

/**
 * What became of a report since a story was told from it: it is corrected where words that were told stand in it no more.
 * `standing` is the version that stands now, 0 where it was withdrawn, undefined where it is not known any more.
 */
export async function findCorrection(
  { articleId, version, passages }: ToldReport,
  standing: number | undefined,
  index: Pick<ArticleIndex, 'articles' | 'articleVersion'>,
): Promise<Correction | null> {
  if (standing === 0) return 'withdrawn';
  if (standing === undefined || standing === version) return null;
  const [told, [now]] = await Promise.all([
    index.articleVersion(articleId, version),
    index.articles([articleId]),
  ]);
  if (told === null || now === undefined) return null;
  const words = { title: wordsOf(now.title), text: wordsOf(now.text) };
  const stands = passages.every(({ start, end, field }) =>
    words[field ?? 'text'].includes(wordsOf(told[field ?? 'text'].slice(start, end))),
  );
  return stands ? null : 'corrected';
}

/** The headline that the article has now, where it is another than was shown; null where it is the same, or is not known. */
export async function findNewHeadline(
  { articleId, title }: ToldHeadline,
  index: Pick<ArticleIndex, 'articles'>,
): Promise<string | null> {
  const [now] = await index.articles([articleId]);
  const headline = now === undefined ? '' : headlineOf(now);
  const isSame = wordsOf(headline).toLowerCase() === wordsOf(title).toLowerCase();
  return headline === '' || isSame ? null : headline;
}

/** Marks and spaces make no correction. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
