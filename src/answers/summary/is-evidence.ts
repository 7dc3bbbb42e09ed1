import type { PassageSearchResult } from '../../search/search-passages.ts';
import { termsOfText } from '../terms-of-text.ts';

/** Up to this many terms, each of them is what the question is about. */
const FEW_TERMS = 2;
/** Of a short question nearly all terms must be met in one article, of a long one some: it tells a story around its point. */
const SHORT_TERMS = 5;
const SHARE_OF_SHORT = 0.7;
const SHARE_OF_LONG = 0.2;

/**
 * Whether what was found can answer at all: the question's terms must stand together in the passages of one article. Told by
 * structure, not by score, which is only comparable within one search.
 */
export function isEvidence({ passages, terms }: PassageSearchResult): boolean {
  const met = new Map<string, Set<string>>();
  for (const { article, matched } of passages) {
    const own =
      met.get(article.id) ?? new Set(termsOfText(article.title).filter((term) => terms.includes(term)));
    for (const term of matched) own.add(term);
    met.set(article.id, own);
  }
  const most = Math.max(0, ...[...met.values()].map(({ size }) => size));
  return most > 0 && most >= needed(terms.length);
}

function needed(terms: number): number {
  if (terms <= FEW_TERMS) return terms;
  return terms <= SHORT_TERMS ? Math.ceil(SHARE_OF_SHORT * terms) : SHARE_OF_LONG * terms;
}
