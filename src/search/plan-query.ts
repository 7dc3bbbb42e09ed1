import { words } from '../text/words.ts';
import { emptyWords } from './empty-words.ts';
import { lookupsOfWord } from './word-terms.ts';

/** A word of the question as it is searched. */
export interface QueryTerm {
  /** The normalised word. */
  readonly term: string;
  /** All that it is looked up by: itself, its sound in other scripts, and from `likeFrom` on the words like it. */
  readonly lookups: readonly string[];
  readonly likeFrom: number;
  /** Rarity times how much the word says; the weights of a plan add up to 1. */
  readonly weight: number;
}

export interface QueryWords {
  readonly text: string;
  readonly language: string;
  readonly people?: readonly string[];
  /** Other words that stand for one of the text. */
  readonly likeWords?: (word: string) => readonly string[];
}

/** The distinct words of a question that are worth searching, not yet weighed: without stop words and question words. */
export function queryWords({
  text,
  language,
  people = [],
  likeWords = () => [],
}: QueryWords): readonly Omit<QueryTerm, 'weight'>[] {
  const found = new Map<string, Omit<QueryTerm, 'weight'>>();
  for (const part of [text, ...people])
    for (const word of words(part)) {
      const own = lookupsOfWord(word.text, language);
      const [term] = own;
      const isLikeAnother =
        term !== undefined && [...found.values()].some(({ lookups }) => lookups.includes(term));
      if (term === undefined || isLikeAnother) continue;
      const like = likeWords(word.text.toLowerCase()).flatMap(
        (other) => lookupsOfWord(other, language)[0] ?? [],
      );
      found.set(term, { term, lookups: [...new Set([...own, ...like])], likeFrom: own.length });
    }
  return [...found.values()];
}

/** Words like "week" or "happened" stand in most questions about the news and tell little of what is asked. */
const EMPTY_WORD_WEIGHT = 0.3;

/** Many words for one thing are each rarer than all of them together: a question with "died" is about a death. */
const LIKE_WORDS_WEIGHT = 1.4;

/** What a sentence has of a query is kept in the bits of one number; a question of more words is a text. */
export const MOST_TERMS = 30;

/**
 * Weighs a question's words by rarity: the inverse document frequency of BM25 (Robertson and Spärck Jones, as made positive
 * in Lucene). Words that no article has are dropped; the rarest come first.
 */
export function planQuery(
  wanted: readonly Omit<QueryTerm, 'weight'>[],
  language: string,
  frequencies: ReadonlyMap<string, number>,
  articles: number,
): readonly QueryTerm[] {
  const empty = emptyWords(language);
  const weighed = wanted.flatMap((word) => {
    const lookups = word.lookups.filter((lookup) => frequencies.has(lookup));
    const likeFrom = word.lookups.slice(0, word.likeFrom).filter((lookup) => frequencies.has(lookup)).length;
    const frequency = lookups.reduce((sum, lookup) => sum + (frequencies.get(lookup) ?? 0), 0);
    if (frequency === 0) return [];
    const hasLike = lookups.length > likeFrom;
    const importance = (empty.has(word.term) ? EMPTY_WORD_WEIGHT : 1) * (hasLike ? LIKE_WORDS_WEIGHT : 1);
    const rarity = Math.log(1 + (Math.max(0, articles - frequency) + 0.5) / (frequency + 0.5));
    return [{ ...word, lookups, likeFrom, weight: rarity * importance }];
  });
  const kept = weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, MOST_TERMS);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((word) => ({ ...word, weight: word.weight / total }));
}
