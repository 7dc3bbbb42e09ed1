import type { TermWeights } from './story-terms.ts';

/** A vector of length 1 over terms. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * As if this many more articles had been read, none with any of the terms: in a small collection the words of its one
 * big story are in most articles, and are still not common words.
 */
const UNSEEN_ARTICLES = 100;

/** TF-IDF vectors of articles over the collection that they make (Manning, Raghavan, Schütze 2008, 6.2). */
export function termVectors(articles: readonly TermWeights[]): readonly TermVector[] {
  const frequencies = new Map<string, number>();
  for (const terms of articles)
    for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const all = articles.length + UNSEEN_ARTICLES + 1;
  return articles.map((terms) => {
    const vector = new Map<string, number>();
    for (const [term, weight] of terms) {
      const frequency = frequencies.get(term) ?? 0;
      vector.set(term, weight * Math.log(all / (frequency + 0.5)));
    }
    return unit(vector);
  });
}

function unit(vector: Map<string, number>): TermVector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
