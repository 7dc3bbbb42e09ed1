import type { AnalysedArticle } from './analyse-article.ts';
import type { Recency } from './article-index.ts';
import type { QueryTerm } from './plan-query.ts';
import { recencyFactor } from './recency.ts';

export interface RankedArticle {
  readonly analysed: AnalysedArticle;
  /** 1 is an article with all of the query's words, often and near the time asked about. */
  readonly score: number;
  /** For each term of the query, how often it stands in title, lead and body. */
}

/** How much a word in title or lead counts against one in the body: BM25F, Robertson et al. 2004. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
const LEAD_CHARACTERS = 500;
/** Saturation: a word's fifth occurrence says little that the first did not. */
const K1 = 1.5;
/** How far long texts are held against their words. */
const B = 0.5;
/** Terms in a news article of usual length; a constant, so that every store and every archive ranks alike. */
const USUAL_LENGTH = 500;

/**
 * Orders articles by BM25F over title, lead and body times recency, best first. Of several copies of one text only the one that
 * was published first stays.
 */
export function rankArticles(
  analysed: readonly AnalysedArticle[],
  query: { readonly terms: readonly QueryTerm[]; readonly recency: Recency },
): readonly RankedArticle[] {
  const places = placesOf(query.terms);
  const ranked = analysed.map((each) => {
    const published = each.article.publishedAt;
    const factor = recencyFactor(query.recency, published === undefined ? null : Date.parse(published));
    return {
      analysed: each,
      score: (factor * bm25f(each, query.terms, places)) / (1 + query.recency.weight),
    };
  });
  return withoutCopies(ranked).sort((a, b) => b.score - a.score);
}

/** From every look-up to the index of its term. */
export function placesOf(terms: readonly QueryTerm[]): ReadonlyMap<string, number> {
  return new Map(terms.flatMap(({ lookups }, index) => lookups.map((lookup) => [lookup, index])));
}

function bm25f(
  { title, sentences, length, article }: AnalysedArticle,
  terms: readonly QueryTerm[],
  places: ReadonlyMap<string, number>,
): number {
  const counts = new Float64Array(terms.length);
  const count = (list: readonly string[], weight: number) => {
    for (const term of list) {
      const place = places.get(term);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + weight;
    }
  };
  count(title, TITLE_WEIGHT);
  const leadEnd = (article.skip.find(({ start }) => start === 0)?.end ?? 0) + LEAD_CHARACTERS;
  for (const sentence of sentences) count(sentence.terms, sentence.start < leadEnd ? LEAD_WEIGHT : 1);
  const norm = 1 - B + (B * length) / USUAL_LENGTH;
  return terms.reduce((sum, { weight }, place) => {
    const frequency = (counts[place] ?? 0) / norm;
    return sum + (weight * frequency) / (frequency + K1);
  }, 0);
}

function withoutCopies(ranked: readonly RankedArticle[]): RankedArticle[] {
  const first = new Map<string, RankedArticle>();
  for (const each of ranked) {
    const { contentKey } = each.analysed.article;
    const other = first.get(contentKey);
    if (other === undefined || publishedAt(each) < publishedAt(other)) first.set(contentKey, each);
  }
  return [...first.values()];
}

function publishedAt({ analysed }: RankedArticle): string {
  return analysed.article.publishedAt ?? '9999';
}
