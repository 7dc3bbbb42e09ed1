import type { StoredArticle } from '../articles/article.ts';
import type { Candidate, Recency } from './article-index.ts';
import { visitFields } from './packed-analysis.ts';
import type { QueryTerm } from './plan-query.ts';
import { recencyFactor } from './recency.ts';
import { TermPlaces } from './term-places.ts';

export interface RankedArticle {
  readonly articleId: string;
  readonly analysis: Uint8Array;
  /**
   * 0..1 by words alone, where 1 would be an article with nothing but the query's, near the time asked about; up to half as
   * much more by likeness.
   */
  readonly score: number;
  /** How near its meaning is to the question's, where that is known. */
  readonly likeness?: number;
}

/** A ranked article with its text. */
export interface ReadArticle extends RankedArticle {
  readonly article: StoredArticle;
}

export interface ArticleQuery {
  readonly terms: readonly QueryTerm[];
  readonly recency: Recency;
}

/** How much a word in title or lead counts against one in the body: BM25F (Robertson, Zaragoza, Taylor 2004). */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
/** Saturation: a word's fifth occurrence says little that the first did not. */
const K1 = 1.5;
/** How far long texts are held against their words. */
const B = 0.5;
/** Terms in a news article of usual length; a constant, so that every store and every archive ranks alike. */
const USUAL_LENGTH = 500;
/** An article that means the same and has none of the words stands where one with some half of them does. */
const LIKENESS_WEIGHT = 0.5;
/** For an article that has all words in one sentence: it should be among those that are read. */
const ONE_SENTENCE_WEIGHT = 0.25;

/**
 * Orders candidates by BM25F over title, lead and body times recency, best first. Of several copies of one text only the one
 * that was published first stays.
 */
export function rankArticles(
  candidates: readonly Candidate[],
  query: ArticleQuery,
): readonly RankedArticle[] {
  const places = new TermPlaces(query.terms);
  return withoutCopies(candidates)
    .map(({ articleId, publishedAt, analysis, likeness }) => {
      const factor = recencyFactor(query.recency, publishedAt === undefined ? null : Date.parse(publishedAt));
      const fit = bm25f(analysis, query.terms, places) + LIKENESS_WEIGHT * (likeness ?? 0);
      const score = (factor * fit) / (1 + query.recency.weight);
      return { articleId, analysis, score, ...(likeness === undefined ? {} : { likeness }) };
    })
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
}

function bm25f(analysis: Uint8Array, terms: readonly QueryTerm[], places: TermPlaces): number {
  const counts = new Float64Array(terms.length);
  const counter = (weight: number) => {
    const count = (place: number) => {
      counts[place] = (counts[place] ?? 0) + weight;
      seen |= 1 << place;
    };
    return (packed: Int32Array, start: number, end: number) => places.findAll(packed, { start, end }, count);
  };
  let length = 0;
  let seen = 0;
  let hasAll = false;
  const [title, lead, body] = [counter(TITLE_WEIGHT), counter(LEAD_WEIGHT), counter(1)];
  visitFields(analysis, {
    title,
    lead(packed, start, end) {
      length += end - start;
      seen = 0;
      lead(packed, start, end);
      if (seen === places.everyTerm) hasAll = true;
    },
    body(packed, start, end) {
      length += end - start;
      seen = 0;
      body(packed, start, end);
      if (seen === places.everyTerm) hasAll = true;
    },
  });
  const norm = 1 - B + (B * length) / USUAL_LENGTH;
  const fit = terms.reduce((sum, { weight }, place) => {
    const frequency = (counts[place] ?? 0) / norm;
    return sum + (weight * frequency) / (frequency + K1);
  }, 0);
  return hasAll ? fit + ONE_SENTENCE_WEIGHT : fit;
}

function withoutCopies(candidates: readonly Candidate[]): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const each of candidates) {
    const other = first.get(each.contentKey);
    if (other === undefined) first.set(each.contentKey, each);
    else
      first.set(
        each.contentKey,
        (each.publishedAt ?? '9') < (other.publishedAt ?? '9')
          ? standingFor(each, other)
          : standingFor(other, each),
      );
  }
  return [...first.values()];
}

/** One of two copies, as like what was asked as the other one is. */
function standingFor(one: Candidate, other: Candidate): Candidate {
  const { likeness } = other;
  return likeness === undefined || likeness <= (one.likeness ?? 0) ? one : { ...one, likeness };
}
