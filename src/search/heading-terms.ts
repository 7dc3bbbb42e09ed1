import type { IndexTerms } from './index-terms.ts';

/** A term that the body repeats this often is what the article is about, whatever its title says. */
const OFTEN = 4;

/** The distinct terms of an article, and which of them stand in its heading: in title, lead, or often in the body. */
export function headingTerms({ title, lead, body }: IndexTerms): {
  readonly all: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
} {
  const heading = new Set([...title, ...lead]);
  const counts = new Map<string, number>();
  for (const term of body) {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    if (count === OFTEN) heading.add(term);
  }
  return { all: new Set([...heading, ...counts.keys()]), heading };
}
