import type { StoredArticle } from '../articles/article.ts';
import type { StoryFocus } from './story-focus.ts';
import { CORRECTION, NO_EVENT } from './story-openers.ts';
import { salienceOf, termsOf } from './term-salience.ts';

const SHORTEST = 20;
const LONGEST = 120;
const POOR = 0.5;

/** The report whose title says most of what the story is about; of equals the newest. Undefined where none has a title. */
export function chooseHeadline(
  reports: readonly StoredArticle[],
  { salience, centrality }: StoryFocus,
): StoredArticle | undefined {
  let best: { readonly report: StoredArticle; readonly score: number } | undefined;
  for (const report of reports) {
    if (report.title.trim() === '') continue;
    const score =
      salienceOf(termsOf(report.title, report.language), salience) *
      (centrality.get(report) ?? 1) *
      fitness(report.title);
    if (best === undefined || score >= best.score) best = { report, score };
  }
  return best?.report;
}

function fitness(title: string): number {
  const { length } = title.trim();
  const isUnfit = length < SHORTEST || length > LONGEST || NO_EVENT.test(title) || CORRECTION.test(title);
  const shouts = title === title.toUpperCase();
  return (isUnfit ? POOR : 1) * (shouts ? POOR : 1);
}
