import type { CandidatePlan, PlannedTerm } from './article-index.ts';
import { NumberWeights } from './number-weights.ts';
import { recencyFactor } from './recency.ts';

/** How a store's postings are read. */
export interface Postings {
  /** Article numbers with a term, greatest first; `inHeading` asks for those that have it in their heading. */
  read(term: string, inHeading: boolean, limit: number): Float64Array;
  /** The start of the day on which the article with a number was published; null for none. */
  dayMs(number: number): number | null;
}

export interface NumberedCandidate {
  readonly number: number;
  readonly weight: number;
  readonly likeness?: number;
}

/** The share of a term's postings that may be headings. */
const HEADING_SHARE = 1 / 4;
/** What a term counts more in the heading. Were it twice, articles about two words would come before those that have three. */
const HEADING_BONUS = 0.25;

/**
 * Reads postings within the plan's budget and returns the articles with the greatest sum of term weights, those with the
 * greater number (the newer) first among equals. Each term is read within the share of the budget that its weight has of all:
 * rare ones as far back as they go, of common ones the newest. What rare ones leave is saved, not spent on common ones, which
 * tell little beside them; where all are common, they share the whole. A term in the heading counts more.
 * Nearness to a time multiplies. The same for every store, so that all of them offer the ranking the same articles.
 */
export function collectCandidates(plan: CandidatePlan, postings: Postings): NumberedCandidate[] {
  const weights = emptyWeights();
  const total = plan.terms.reduce((sum, { weight }) => sum + weight, 0);
  for (const term of plan.terms)
    readTerm(term, Math.floor((plan.postingsBudget * term.weight) / total), postings, weights);
  weighByTime(weights, plan, postings);
  return withAlike(greatest(weights, plan.limit), plan.alike ?? []);
}

const kept = new NumberWeights();

/** Collecting never waits, so that one table does for all questions of a thread. */
function emptyWeights(): NumberWeights {
  kept.clear();
  return kept;
}

/** Those that are alike bear it, and come in where their words did not bring them in. */
function withAlike(
  best: NumberedCandidate[],
  alike: NonNullable<CandidatePlan['alike']>,
): NumberedCandidate[] {
  if (alike.length === 0) return best;
  const likenessOf = new Map(alike.map(({ number, likeness }) => [number, likeness]));
  const byWords = best.map((each) => {
    const likeness = likenessOf.get(each.number);
    return likeness === undefined ? each : { ...each, likeness };
  });
  const seen = new Set(best.map(({ number }) => number));
  return [
    ...byWords,
    ...alike.filter(({ number }) => !seen.has(number)).map((each) => ({ ...each, weight: 0 })),
  ];
}

/**
 * Headings first, as an article about something is worth more than one that mentions it, but within a quarter of the share:
 * the newest mentions of a common word are often what a question means.
 */
function readTerm(term: PlannedTerm, share: number, postings: Postings, into: NumberWeights): void {
  let left = share;
  for (const inHeading of [true, false]) {
    const limit = inHeading ? Math.ceil(left * HEADING_SHARE) : left;
    if (limit <= 0) continue;
    const numbers = postings.read(term.term, inHeading, limit);
    into.add(numbers, inHeading ? HEADING_BONUS * term.weight : term.weight);
    left -= numbers.length;
  }
}

/** Numbers come newest first, day after day: what a day is worth is worked out once for all of it. */
function weighByTime(
  { weights, numbers, size }: NumberWeights,
  { recency }: CandidatePlan,
  postings: Postings,
): void {
  if (recency === undefined || recency.weight === 0) return;
  let lastMs: number | null | undefined;
  let factor = 1;
  for (let place = 0; place < size; place++) {
    const dayMs = postings.dayMs(numbers[place] ?? 0);
    if (dayMs !== lastMs) {
      factor = recencyFactor(recency, dayMs);
      lastMs = dayMs;
    }
    weights[place] = (weights[place] ?? 0) * factor;
  }
}

const BINS = 1024;

/** Sorts only what may be among the greatest: those from the weight above which there are `limit`, told by counting. */
function greatest({ weights, numbers, size }: NumberWeights, limit: number): NumberedCandidate[] {
  let most = 0;
  for (let place = 0; place < size; place++) most = Math.max(most, weights[place] ?? 0);
  const binOf = (weight: number) => Math.min(BINS - 1, Math.floor((weight / most) * BINS));
  const counts = new Uint32Array(BINS);
  for (let place = 0; place < size; place++) {
    const bin = binOf(weights[place] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let least = BINS - 1;
  for (let above = counts[least] ?? 0; least > 0 && above < limit; above += counts[least] ?? 0) least--;
  const found: NumberedCandidate[] = [];
  for (let place = 0; place < size; place++) {
    const weight = weights[place] ?? 0;
    if (binOf(weight) >= least) found.push({ number: numbers[place] ?? 0, weight });
  }
  return found.sort((a, b) => b.weight - a.weight || b.number - a.number).slice(0, limit);
}
