import { emptyWords } from '../../search/empty-words.ts';
import { queryWords } from '../../search/plan-query.ts';
import type { PassageSearchResult } from '../../search/search-passages.ts';
import { termsOfText } from '../terms-of-text.ts';

/** Up to this many words, each of them is what the question is about. */
const FEW_WORDS = 2;
/** A topic must be met for the most part. */
const SHARE_OF_TOPIC = 0.7;
/** A whole question tells a story around its point, or says what kind of answer it wants: some of its words must be met. */
const SOME_WORDS = 2;
/** One of the rarest words must be among them. */
const RAREST_WORDS = 4;

export interface SearchedText {
  readonly text: string;
  readonly language: string;
  /** True for a bare topic ("ceasefire in Istanbul"), false for a whole question. */
  readonly isTopic: boolean;
}

/**
 * Whether what was found for a text can answer it at all: its words must stand together in one article, in the passages or
 * the title. Told by structure, not by score, which is only comparable within one search.
 */
export function isEvidence({ text, language, isTopic }: SearchedText, found: PassageSearchResult): boolean {
  const { passages, terms } = found;
  // Words that stand in no article are asked for all the same, though no search was made for them.
  const asked = queryWords({ text, language }).filter(({ term }) => !emptyWords(language).has(term));
  const needed =
    asked.length <= FEW_WORDS
      ? asked.length
      : isTopic
        ? Math.ceil(SHARE_OF_TOPIC * asked.length)
        : SOME_WORDS;
  const met = new Map<string, Set<string>>();
  for (const { article, matched } of passages) {
    const own =
      met.get(article.id) ?? new Set(termsOfText(article.title).filter((term) => terms.includes(term)));
    for (const term of matched) own.add(term);
    met.set(article.id, own);
  }
  const rarest = new Set(terms.slice(0, RAREST_WORDS));
  return [...met.values()].some(
    (own) =>
      asked.filter(({ term }) => own.has(term)).length >= needed && [...own].some((term) => rarest.has(term)),
  );
}
