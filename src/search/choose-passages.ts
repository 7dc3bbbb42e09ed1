import type { RankedSentence } from './rank-sentences.ts';

export interface PassageLimits {
  readonly passages: number;
  readonly characters: number;
}

/** How much of its score a passage gains by naming a possible answer that none before it names. */
const NEW_CANDIDATE = 0.2;
/** How much it loses for each passage of its article before it, and for being like one before it. */
const SAME_ARTICLE = 0.15;
const LIKE_ANOTHER = 0.3;
const TOO_LIKE = 0.7;
/** Of two equally good sentences the shorter one leaves room for a third. */
const LENGTH_EXPONENT = 0.35;

/** Chooses passages one by one, each time the one that adds most for its length, until the limits are reached. */
export function choosePassages(
  ranked: readonly RankedSentence[],
  limits: PassageLimits,
): readonly RankedSentence[] {
  const left = new Set(ranked);
  const chosen: RankedSentence[] = [];
  let room = limits.characters;
  while (chosen.length < limits.passages && room > 40) {
    let best: RankedSentence | undefined;
    let bestGain = 0;
    for (const each of left) {
      const gain = gainOf(each, chosen);
      if (gain > bestGain) [best, bestGain] = [each, gain];
    }
    if (best === undefined) break;
    left.delete(best);
    chosen.push(best);
    room -= best.features.characters;
  }
  return chosen;
}

function gainOf(sentence: RankedSentence, chosen: readonly RankedSentence[]): number {
  const named = new Set(chosen.flatMap(({ candidates }) => candidates));
  const { characters, ranked } = sentence.features;
  const likeness = Math.max(0, ...chosen.map((other) => overlap(sentence, other)));
  if (likeness > TOO_LIKE) return 0;
  const siblings = chosen.filter((other) => other.features.ranked === ranked).length;
  const factor =
    1 +
    (sentence.candidates.some((candidate) => !named.has(candidate)) ? NEW_CANDIDATE : 0) -
    SAME_ARTICLE * siblings -
    LIKE_ANOTHER * likeness;
  return (sentence.score * factor) / (1 + characters / 100) ** LENGTH_EXPONENT;
}

/** The share of a sentence's terms that another has too. */
function overlap(sentence: RankedSentence, other: RankedSentence): number {
  const own = new Set(sentence.features.sentence.terms);
  const others = new Set(other.features.sentence.terms);
  let shared = 0;
  for (const term of own) if (others.has(term)) shared++;
  return own.size === 0 ? 1 : shared / own.size;
}
