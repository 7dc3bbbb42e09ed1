import type { StoredArticle } from '../articles/article.ts';
import { CORRECTION, NO_EVENT } from './story-openers.ts';
import { type Salience, salienceOf, termsOf } from './term-salience.ts';

const SHORTEST = 20;
const LONGEST = 120;
const POOR = 0.5;

/** The title that says most of what the story is about; '' where no report has one. Of equals the newest. */
export function chooseHeadline(reports: readonly StoredArticle[], salience: Salience): string {
  let best = { title: '', score: -1 };
  for (const { title, language } of reports) {
    if (title.trim() === '') continue;
    const score = salienceOf(termsOf(title, language), salience) * fitness(title);
    if (score >= best.score) best = { title, score };
  }
  return best.title;
}

function fitness(title: string): number {
  const { length } = title.trim();
  const isUnfit = length < SHORTEST || length > LONGEST || NO_EVENT.test(title) || CORRECTION.test(title);
  const shouts = title === title.toUpperCase();
  return (isUnfit ? POOR : 1) * (shouts ? POOR : 1);
}
