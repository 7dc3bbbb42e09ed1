import type { ArticleAnalysis } from './analyse-article.ts';

/** A term that the body repeats this often is what the article is about, whatever its title says. */
const OFTEN = 4;

/** The distinct terms of an article, and which of them stand in its heading: in title or lead, or often in the body. */
export function headingTerms({ title, sentences }: ArticleAnalysis): {
  readonly all: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
} {
  const heading = new Set(title);
  const counts = new Map<string, number>();
  for (const { terms, isLead } of sentences)
    for (const term of terms) {
      const count = (counts.get(term) ?? 0) + 1;
      counts.set(term, count);
      if (isLead || count === OFTEN) heading.add(term);
    }
  return { all: new Set([...heading, ...counts.keys()]), heading };
}
