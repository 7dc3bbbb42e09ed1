import type { PassageSearchResult, RankedPassage } from '../../search/search-passages.ts';
import { isEvidence, type SearchedText } from './is-evidence.ts';

/** Passages in the language of the question, where they answer it by themselves; else these first, then those in others. */
export function readablePassages(
  searched: SearchedText,
  { passages, terms }: PassageSearchResult,
): readonly RankedPassage[] {
  const isOwn = ({ article }: RankedPassage) => article.language === searched.language;
  const own = passages.filter(isOwn);
  if (own.length === passages.length || isEvidence(searched, { passages: own, terms })) return own;
  return [...own, ...passages.filter((passage) => !isOwn(passage))];
}
