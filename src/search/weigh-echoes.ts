import { isNameHash } from './hash-term.ts';
import type { TermPlaces } from './term-places.ts';

/** A sentence with what the other good sentences say of it. Both values lie in 0..1. */
export interface Echoes {
  /** How often its own words recur in the best sentences: what many of them say is what the question is about. */
  readonly recurrence: number;
  /** How often something in it that may be the answer recurs in them. */
  readonly candidate: number;
}

/** How many of the best sentences are asked. */
const VOICES = 30;
/** A sentence's words are judged by its best few: most words of any sentence recur nowhere. */
const BEST_WORDS = 3;

interface Voiced {
  readonly score: number;
  /** Its distinct words by their numbers, see `TermNumbers`. */
  readonly terms: readonly number[];
  readonly candidates: readonly string[];
}

/**
 * Pseudo-relevance feedback over sentences: words that were not `asked` and possible answers that recur among the best
 * ones, each weighed by its score; the same sentence in several articles speaks once. Sentences come best first; `terms` are
 * their words by number.
 */
export function weighEchoes(
  sentences: readonly Voiced[],
  terms: readonly number[],
  asked: TermPlaces,
): readonly Echoes[] {
  const words = new Float64Array(terms.length);
  const candidates = new Map<string, number>();
  for (const { score, terms: own, candidates: named } of voicesOf(sentences)) {
    for (const number of own) words[number] = (words[number] ?? 0) + score;
    for (const candidate of new Set(named))
      candidates.set(candidate, (candidates.get(candidate) ?? 0) + score);
  }
  for (const [number, term] of terms.entries())
    if (isNameHash(term) || asked.find(term) >= 0) words[number] = 0;
  const loudestWord = words.reduce((most, value) => Math.max(most, value), Number.MIN_VALUE);
  const loudestCandidate = Math.max(Number.MIN_VALUE, ...candidates.values());
  return sentences.map(({ terms: own, candidates: named }) => {
    return {
      recurrence: bestWords(own, words) / loudestWord / BEST_WORDS,
      candidate: Math.max(0, ...named.map((each) => (candidates.get(each) ?? 0) / loudestCandidate)),
    };
  });
}

/** The sum of the greatest values among a sentence's distinct words, kept in order without a list of them all. */
function bestWords(distinct: readonly number[], values: Float64Array): number {
  const best = new Float64Array(BEST_WORDS);
  for (const number of distinct) {
    let value = values[number] ?? 0;
    if (value <= (best[BEST_WORDS - 1] ?? 0)) continue;
    for (let place = 0; place < BEST_WORDS; place++) {
      const other = best[place] ?? 0;
      if (value <= other) continue;
      best[place] = value;
      value = other;
    }
  }
  return best.reduce((sum, value) => sum + value, 0);
}

/** The best that differ. */
function voicesOf(sentences: readonly Voiced[]): readonly Voiced[] {
  const distinct = new Map<string, Voiced>();
  for (const each of sentences) {
    const key = each.terms.join(' ');
    if (!distinct.has(key)) distinct.set(key, each);
    if (distinct.size === VOICES) break;
  }
  return [...distinct.values()];
}
