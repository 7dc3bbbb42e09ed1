import type { StoredArticle } from '../articles/article.ts';
import { storyTerms, type TermWeights } from '../stories/story-terms.ts';

/** How far each report speaks for its story, up to 1. */
export type Centrality = ReadonlyMap<StoredArticle, number>;

const DAY_MS = 24 * 3_600_000;
const DAYS_TO_HALF = 2;

/**
 * Compares the names and numbers of each report with those of all reports, in whatever language: where two events have met
 * in one story, the side that most reports tell comes first. Newer reports know more: one that is two days older than the
 * newest counts half.
 */
export function reportCentrality(
  telling: readonly StoredArticle[],
  all: readonly StoredArticle[],
): Centrality {
  const whole = new Map<string, number>();
  for (const report of all)
    for (const [name, weight] of storyTerms(report).names) whole.set(name, (whole.get(name) ?? 0) + weight);
  const nearness = telling.map((report) => cosine(storyTerms(report).names, whole));
  const most = Math.max(...nearness, Number.MIN_VALUE);
  const latestMs = Math.max(...telling.map(publishedMs));
  return new Map(
    telling.map((report, index) => {
      const near = 0.5 + (0.5 * (nearness[index] ?? 0)) / most;
      const ageDays = (latestMs - publishedMs(report)) / DAY_MS;
      return [report, near / (1 + ageDays / DAYS_TO_HALF)];
    }),
  );
}

function publishedMs({ publishedAt }: StoredArticle): number {
  return Date.parse(publishedAt ?? '') || 0;
}

function cosine(a: TermWeights, b: TermWeights): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product / (lengthOf(a) * lengthOf(b) || 1);
}

function lengthOf(weights: TermWeights): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
