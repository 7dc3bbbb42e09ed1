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
const LENGTH_EXPONENT = 0.75;

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

/** Salience of what a text says, for its length: between the sum, which favours long texts, and the average, which favours short ones. */
export function salienceOf(terms: ReadonlySet<string>, salience: Salience): number {
  let sum = 0;
  for (const term of terms) sum += salience.get(term) ?? 0;
  return sum / (terms.size + 4) ** LENGTH_EXPONENT;
}

/** Which share of the smaller set is in the other. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size < b.size ? shareOf(a, b) : shareOf(b, a);
}

/** Which share of `terms` is among `others`. */
export function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return terms.size === 0 ? 0 : shared / terms.size;
}
