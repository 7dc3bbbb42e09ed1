import type { RankedSentence } from './rank-sentences.ts';

export interface PassageLimits {
  readonly passages: number;
  /** Of all passages together; the last one may run over. */
  readonly characters: number;
}

/** How much of its score a passage gains by naming a possible answer that none before it names, or by holding the question. */
const NEW_CANDIDATE = 0.2;
/** A sentence with so much of the question is the one that was asked for, whether its possible answers are told or not. */
const HOLDS_THE_QUESTION = 0.5;
/** How much it loses for each passage of its article before it: other reports say it otherwise. */
const SAME_ARTICLE = 0.15;
/** How much it loses by having all words of a passage before it; with more than `TOO_LIKE` of them it says nothing new. */
const LIKE_ANOTHER = 0.3;
const TOO_LIKE = 0.7;
/** Of two equally good sentences the shorter one leaves room for a third. */
const LENGTH_EXPONENT = 0.25;
/** Less room than this is left empty. */
const SMALLEST_ROOM = 40;

/** A sentence in the running, with what the choices so far take from it. */
interface Contender {
  readonly sentence: RankedSentence;
  /** Its score for its length. */
  readonly worth: number;
  /** The greatest share of its terms that one chosen passage has. */
  likeness: number;
  siblings: number;
}

/** Chooses passages one by one, each time the one that adds most for its length, until the limits are reached. */
export function choosePassages(
  ranked: readonly RankedSentence[],
  limits: PassageLimits,
): readonly RankedSentence[] {
  let contenders = ranked.map(toContender);
  const chosen: RankedSentence[] = [];
  const named = new Set<string>();
  const said = new Uint8Array(1 + greatestTerm(ranked));
  let room = limits.characters;
  while (chosen.length < limits.passages && room > SMALLEST_ROOM) {
    const best = bestOf(contenders, named);
    if (best === undefined) break;
    chosen.push(best.sentence);
    room -= best.sentence.features.characters;
    for (const candidate of best.sentence.candidates) named.add(candidate);
    said.fill(0);
    for (const term of best.sentence.terms) said[term] = 1;
    contenders = contenders.filter((each) => each !== best && stillAdds(each, best, said));
  }
  return chosen;
}

function greatestTerm(ranked: readonly RankedSentence[]): number {
  let greatest = 0;
  for (const { terms } of ranked) for (const term of terms) greatest = Math.max(greatest, term);
  return greatest;
}

function toContender(sentence: RankedSentence): Contender {
  const worth = sentence.score / (1 + sentence.features.characters / 100) ** LENGTH_EXPONENT;
  return { sentence, worth, likeness: 0, siblings: 0 };
}

function bestOf(contenders: readonly Contender[], named: ReadonlySet<string>): Contender | undefined {
  let best: Contender | undefined;
  let most = 0;
  for (const each of contenders) {
    const { candidates, features } = each.sentence;
    const isNew =
      features.coverage >= HOLDS_THE_QUESTION || candidates.some((candidate) => !named.has(candidate));
    const factor =
      1 + (isNew ? NEW_CANDIDATE : 0) - SAME_ARTICLE * each.siblings - LIKE_ANOTHER * each.likeness;
    if (each.worth * factor > most) [best, most] = [each, each.worth * factor];
  }
  return best;
}

/** Notes what a choice takes from a contender; false where it says too little else. `said` has the choice's words by number. */
function stillAdds(each: Contender, choice: Contender, said: Uint8Array): boolean {
  const { terms, features } = each.sentence;
  let shared = 0;
  for (const term of terms) if (said[term] === 1) shared++;
  each.likeness = Math.max(each.likeness, terms.length === 0 ? 1 : shared / terms.length);
  if (features.ranked === choice.sentence.features.ranked) each.siblings++;
  return each.likeness <= TOO_LIKE;
}
