import type { Asking } from './asking.ts';
import { termsOfText } from './terms-of-text.ts';

const POSTINGS_BUDGET = 20_000;

/** The ids of the articles in which the words of a text stand, those with most of them first, newest among equals. */
export async function articlesWith(
  { index, interval }: Asking,
  text: string,
  limit: number,
): Promise<readonly string[]> {
  const frequencies = await index.documentFrequencies(termsOfText(text));
  const terms = [...frequencies].sort(([, a], [, b]) => a - b).map(([term]) => ({ term, weight: 1 }));
  if (terms.length === 0) return [];
  const candidates = await index.candidates({ terms, interval, postingsBudget: POSTINGS_BUDGET, limit });
  return candidates.map(({ articleId }) => articleId);
}
