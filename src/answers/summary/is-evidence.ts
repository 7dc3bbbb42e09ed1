import type { PassageSearchResult } from '../../search/search-passages.ts';

/** Up to this many terms, each of them is what the question is about. */
const FEW_TERMS = 2;
/** Of more terms, this share must stand in the best passages together. */
const SHARE_NEEDED = 0.3;
const PASSAGES_READ = 8;

/**
 * Whether what was found can answer at all: the question's terms must stand in it. Told by structure, not by score, which
 * is only comparable within one search.
 */
export function isEvidence({ passages, terms }: PassageSearchResult): boolean {
  if (passages.length === 0) return false;
  const met = new Set(passages.slice(0, PASSAGES_READ).flatMap(({ matched }) => matched));
  return terms.length <= FEW_TERMS ? met.size >= terms.length : met.size >= SHARE_NEEDED * terms.length;
}
