import type { ClaimUnit } from './claim-units.ts';
import type { CheckToken } from './read-check-tokens.ts';
import type { SourceWords } from './source-words.ts';

/** How many words to each side of a unit are looked at. */
const SIDE = 5;
/** What stands in a unit's place may have so many words. */
const LONGEST_PLACE = 3;
/** Words that stand more often are in every second sentence. */
const MOST_PLACES = 200;

/**
 * How much of what stands around a unit stands in the sources around other words, from 0 to 1: what is left of a sentence in which the unit was put
 * in place of another word.
 */
export function replacedIn({ at, words, sentence, term }: ClaimUnit, sources: SourceWords): number {
  const [left, right] = [words[at - 1], words[at + 1]];
  if (left?.sentence !== sentence || right?.sentence !== sentence) return 0;
  const [leftId, rightId] = [sources.idOf.get(left.lower), sources.idOf.get(right.lower)];
  if (leftId === undefined || rightId === undefined) return 0;
  const [lefts, rights] = [sources.places[leftId] ?? [], sources.places[rightId] ?? []];
  // From the rarer of the two: the other is often "the".
  const isFromRight = rights.length < lefts.length && lefts.length <= MOST_PLACES;
  const { ids } = sources;
  let most = 0;
  for (const place of isFromRight ? rights : firstOf(lefts))
    for (let gap = 2; gap <= LONGEST_PLACE + 1; gap++) {
      const from = isFromRight ? place - gap : place;
      const to = from + gap;
      if (ids[from] !== leftId || ids[to] !== rightId || !isOneSentence(sources, from, to)) continue;
      const shared =
        1 +
        sharedOf({ words, at: at - 1, others: sources.words, other: from, step: -1 }) +
        sharedOf({ words, at: at + 1, others: sources.words, other: to, step: 1 });
      if (shared > most && !holds(sources.words, from + 1, to, term)) most = shared;
    }
  return most / (2 * SIDE - 2);
}

function firstOf(places: readonly number[]): readonly number[] {
  return places.length > MOST_PLACES ? places.slice(0, MOST_PLACES) : places;
}

function isOneSentence({ words }: SourceWords, from: number, to: number): boolean {
  return words[from]?.sentence === words[to]?.sentence;
}

interface Outwards {
  readonly words: readonly CheckToken[];
  readonly at: number;
  readonly others: readonly CheckToken[];
  readonly other: number;
  readonly step: -1 | 1;
}

/** How many words follow outwards on both sides alike, in the claim's sentence. */
function sharedOf({ words, at, others, other, step }: Outwards): number {
  const sentence = words[at]?.sentence;
  let shared = 0;
  while (shared < SIDE - 1) {
    const word = words[at + step * (shared + 1)];
    if (word?.sentence !== sentence || others[other + step * (shared + 1)]?.lower !== word?.lower) break;
    shared++;
  }
  return shared;
}

function holds(words: readonly CheckToken[], from: number, to: number, term: string): boolean {
  for (let at = from; at < to; at++) if (words[at]?.term === term) return true;
  return false;
}
