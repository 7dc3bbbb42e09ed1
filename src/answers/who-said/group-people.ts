import { compareNames } from '../../people/compare-names.ts';
import type { StoredQuote } from '../../search/article-index.ts';

/** One person, as told from the names under which quotations stand. */
export interface Person {
  /** The fullest name. */
  readonly name: string;
  readonly quotes: readonly StoredQuote[];
}

/**
 * Parts quotations by who must be different people, those with most first. Quotations under a name that goes with several
 * of them (a surname alone) are given to the first.
 */
export function groupPeople(quotes: readonly StoredQuote[]): readonly Person[] {
  const known = grouped.get(quotes) ?? groupsOf(quotes);
  grouped.set(quotes, known);
  return known;
}

/** The steps of one answer group the same quotations. */
const grouped = new WeakMap<readonly StoredQuote[], readonly Person[]>();

function groupsOf(quotes: readonly StoredQuote[]): readonly Person[] {
  const byName = Map.groupBy(quotes, ({ quote }) => quote.speaker?.name ?? '');
  const names = [...byName].sort(([a, x], [b, y]) => wordCount(b) - wordCount(a) || y.length - x.length);
  const people: { name: string; quotes: StoredQuote[] }[] = [];
  for (const [name, own] of names) {
    const same = people
      .filter((person) => compareNames(person.name, name) !== 'different')
      .sort((a, b) => b.quotes.length - a.quotes.length)[0];
    if (same === undefined) people.push({ name, quotes: [...own] });
    else same.quotes.push(...own);
  }
  return people.sort((a, b) => b.quotes.length - a.quotes.length);
}

function wordCount(name: string): number {
  return Math.min(name.split(/\s+/).length, FULL_NAME_WORDS);
}

/** Longer names are not fuller: they carry titles. */
const FULL_NAME_WORDS = 3;
