import type { StoredArticle } from '../articles/article.ts';
import { storyTerms } from '../stories/story-terms.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';

/** The distinct search terms of a text. */
export function termsOf(text: string, language: string): ReadonlySet<string> {
  const terms = new Set(words(text).map((word) => termOf(word.text, language)));
  terms.delete('');
  return terms;
}

/** How much each term is what a story is about. */
export type Salience = ReadonlyMap<string, number>;

const WEIGHT_OF_TITLES = 0.7;

/** What many of a story's reports say, and what their titles say, is what it is about. */
export function salienceIn(reports: readonly StoredArticle[]): Salience {
  const salience = new Map<string, number>();
  const add = (term: string, weight: number) => salience.set(term, (salience.get(term) ?? 0) + weight);
  for (const report of reports) {
    for (const [term, weight] of storyTerms(report).words) add(term, weight / reports.length);
    for (const term of termsOf(report.title, report.language)) add(term, WEIGHT_OF_TITLES / reports.length);
  }
  return salience;
}

/** Average salience of what a text says; long texts are not favoured, short ones with one good word neither. */
export function salienceOf(terms: ReadonlySet<string>, salience: Salience): number {
  let sum = 0;
  for (const term of terms) sum += salience.get(term) ?? 0;
  return sum / Math.sqrt(terms.size + 4);
}

/** Which share of the smaller set is in the other. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
