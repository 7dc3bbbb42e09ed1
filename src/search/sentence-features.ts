import { type PackedSentence, unpackAnalysis } from './packed-analysis.ts';
import type { QueryTerm } from './plan-query.ts';
import type { ReadArticle } from './rank-articles.ts';
import type { TermPlaces } from './term-places.ts';

/** A sentence beside a query. All of it lies in 0..1 but `characters`. */
export interface SentenceFeatures {
  readonly ranked: ReadArticle;
  readonly sentence: PackedSentence;
  /** Where the sentence is the article's title. */
  readonly field?: 'title';
  /** Which of the query's terms stand in it: bit n is set for term n. */
  readonly matched: number;
  /** The weight of the query's words that stand in the sentence. */
  readonly coverage: number;
  /** Whether it has every word of a query of several. */
  readonly hasAll: boolean;
  /** The weight of those that do not, but in the sentence before or after it. */
  readonly neighbours: number;
  /** The weight of those that stand in none of these three, but in the title. */
  readonly title: number;
  /** The score of its article, against that of the best one. */
  readonly standing: number;
  /** 1 for the first sentence of an article, falling with each one after it. */
  readonly early: number;
  readonly characters: number;
}

/** After how many sentences `early` has fallen to a third. */
const EARLY_SENTENCES = 4;

/** Looks at every sentence of an article. `best` is the score of the best article. */
export function sentenceFeatures(
  ranked: ReadArticle,
  terms: readonly QueryTerm[],
  places: TermPlaces,
  best: number,
): SentenceFeatures[] {
  const { title, sentences } = unpackAnalysis(ranked.analysis);
  const weightOf = (matched: number) => {
    let sum = 0;
    for (let rest = matched; rest !== 0; rest &= rest - 1)
      sum += terms[31 - Math.clz32(rest & -rest)]?.weight ?? 0;
    return sum;
  };
  const matches = sentences.map((sentence) => matchedBits(sentence.terms, places));
  const inTitle = matchedBits(title, places);
  const featuresOf = (sentence: PackedSentence, at: { matched: number; around: number; index: number }) => ({
    ranked,
    sentence,
    matched: at.matched,
    coverage: weightOf(at.matched),
    hasAll: at.matched === places.everyTerm,
    neighbours: weightOf(at.around & ~at.matched),
    title: weightOf(inTitle & ~at.around & ~at.matched),
    standing: best === 0 ? 0 : ranked.score / best,
    early: Math.exp(-at.index / EARLY_SENTENCES),
    characters: sentence.end - sentence.start,
  });
  const own = sentences.map((sentence, index) =>
    featuresOf(sentence, {
      matched: matches[index] ?? 0,
      around: (matches[index - 1] ?? 0) | (matches[index + 1] ?? 0),
      index,
    }),
  );
  const whole = { start: 0, end: ranked.article.title.length, terms: title, isLead: true };
  const headline = featuresOf(whole, { matched: inTitle, around: matches[0] ?? 0, index: 0 });
  return [{ ...headline, field: 'title' }, ...own];
}

function matchedBits(terms: Int32Array, places: TermPlaces): number {
  let matched = 0;
  places.findAll(terms, { start: 0, end: terms.length }, (place) => {
    matched |= 1 << place;
  });
  return matched;
}
