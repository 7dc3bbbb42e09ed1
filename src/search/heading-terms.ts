import type { ArticleAnalysis } from './analyse-article.ts';

/** A term that the body repeats this often is what the article is about, whatever its title says. */
const OFTEN = 4;

/** The distinct terms of an article, and which of them stand in its heading: in title or lead, or often in the body. */
export function headingTerms({ title, sentences }: ArticleAnalysis): {
  readonly all: Iterable<string>;
  readonly heading: readonly string[];
} {
  const counts = new Map<string, { inBody: number; inHeading: boolean }>();
  const heading: string[] = [];
  const see = (term: string, isLead: boolean, times: 0 | 1) => {
    let seen = counts.get(term);
    if (seen === undefined) {
      seen = { inBody: 0, inHeading: false };
      counts.set(term, seen);
    }
    seen.inBody += times;
    if (seen.inHeading || !(isLead || seen.inBody === OFTEN)) return;
    seen.inHeading = true;
    heading.push(term);
  };
  for (const { text } of title) see(text, true, 0);
  for (const { terms, isLead } of sentences) for (const { text } of terms) see(text, isLead, 1);
  return { all: counts.keys(), heading };
}
