import type { SentenceFeatures } from './sentence-features.ts';
import type { Echoes } from './weigh-echoes.ts';

/**
 * What each feature is worth. Found by hill climbing on one half of a news quiz and checked on the other; the optimum is
 * flat, so the numbers are round. What each of them adds stands in docs/search.md.
 */
const weights = {
  coverage: 0.75,
  /** Who asks with the words of one sentence looks for that sentence. */
  hasAll: 1,
  /** A sentence that goes on from the one that names the subject says "he" or "the vote". */
  neighbours: 0.3,
  title: 0.3,
  standing: 0.8,
  early: 0.1,
  recurrence: 0.4,
  candidate: 0.1,
  hasCandidate: 0.2,
} as const;

/** How well a sentence may answer, from its own words and place. */
export function scoreAlone(features: SentenceFeatures): number {
  const { coverage, hasAll, neighbours, title, standing, early } = features;
  return (
    weights.coverage * coverage +
    (hasAll ? weights.hasAll : 0) +
    weights.neighbours * neighbours +
    weights.title * title +
    weights.standing * standing +
    weights.early * early
  );
}

/** The same, with what the other sentences say of it, and whether anything in it could be the answer. */
export function scoreAmongOthers(
  alone: number,
  { recurrence, candidate }: Echoes,
  candidates: readonly string[],
): number {
  return (
    alone +
    weights.recurrence * recurrence +
    weights.candidate * candidate +
    (candidates.length > 0 ? weights.hasCandidate : 0)
  );
}
