import type { CandidatePlan, PlannedTerm } from './article-index.ts';
import { recencyFactor } from './recency.ts';

/** How a store's postings are read. */
export interface Postings {
  /** Article numbers with a term, greatest first; `inHeading` asks for those that have it in their heading. */
  read(term: string, inHeading: boolean, limit: number): readonly number[];
  /** The start of the day on which the article with a number was published; null for none. */
  dayMs(number: number): number | null;
}

export interface NumberedCandidate {
  readonly number: number;
  readonly weight: number;
}

/**
 * Reads postings within the plan's budget and returns the articles with the greatest sum of term weights, those with the
 * greater number (the newer) first among equals. The rarest terms are read first; what they leave of their share of the
 * budget is there for the common ones, of which then the newest are read. A term in the heading counts twice.
 * Nearness to a time multiplies. The same for every store, so that all of them offer the ranking the same articles.
 */
export function collectCandidates(plan: CandidatePlan, postings: Postings): NumberedCandidate[] {
  const weights = new Map<number, number>();
  let budget = plan.postingsBudget;
  for (const [index, term] of plan.terms.entries()) {
    const share = Math.floor(budget / (plan.terms.length - index));
    budget -= readTerm(term, share, postings, weights);
  }
  const { recency } = plan;
  if (recency !== undefined)
    for (const [number, weight] of weights)
      weights.set(number, weight * recencyFactor(recency, postings.dayMs(number)));
  return greatest(weights, plan.limit);
}

/** Headings first: an article about something is worth more than one that mentions it. Returns how much was read. */
function readTerm(term: PlannedTerm, share: number, postings: Postings, into: Map<number, number>): number {
  let left = share;
  for (const inHeading of [true, false]) {
    const numbers = left > 0 ? postings.read(term.term, inHeading, left) : [];
    for (const number of numbers) into.set(number, (into.get(number) ?? 0) + term.weight);
    left -= numbers.length;
  }
  return share - left;
}

function greatest(weights: ReadonlyMap<number, number>, limit: number): NumberedCandidate[] {
  const ordered = Float64Array.from(weights.values()).sort();
  const threshold = ordered[Math.max(0, ordered.length - limit)] ?? 0;
  const found: NumberedCandidate[] = [];
  for (const [number, weight] of weights) if (weight >= threshold) found.push({ number, weight });
  return found.sort((a, b) => b.weight - a.weight || b.number - a.number).slice(0, limit);
}
