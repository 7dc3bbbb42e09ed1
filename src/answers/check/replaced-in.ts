import { type ClaimUnit, SIDE } from './claim-units.ts';
import type { SourceWords } from './source-words.ts';

/** What stands in a unit's place may have so many words. */
const LONGEST_PLACE = 3;
/** Words that stand more often are in every second sentence. */
const MOST_PLACES = 200;

/**
 * How much of what stands around a unit stands in the sources around other words, from 0 to 1: what is left of a sentence in which the unit was put
 * in place of another word.
 */
export function replacedIn({ before, after, term }: ClaimUnit, { words, places }: SourceWords): number {
  const [left, right] = [before[0], after[0]];
  if (left === undefined || right === undefined) return 0;
  let most = 0;
  for (const at of (places.get(left) ?? []).slice(0, MOST_PLACES))
    for (let end = at + 2; end <= at + 1 + LONGEST_PLACE; end++) {
      if (words[end]?.lower !== right || words[end]?.sentence !== words[at]?.sentence) continue;
      let shared = 1;
      for (let one = 1; one < before.length && words[at - one]?.lower === before[one]; one++) shared++;
      for (let one = 1; one < after.length && words[end + one]?.lower === after[one]; one++) shared++;
      if (shared > most && !words.slice(at + 1, end).some((word) => word.term === term)) most = shared;
    }
  return most / (2 * SIDE - 2);
}
