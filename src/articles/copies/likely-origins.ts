/** Of two texts of resemblance 1/3, so few of 24 kept shingles are the same once in a hundred times. */
const FEWEST_SHARED = 3;
/** Compared word for word at most: the true one shares the most. */
const MOST_COMPARED = 4;
/** Articles, the nearest in time on either side, that are looked at for one shingle: what more have is a phrase, not a text. */
export const HOLDERS_OF_A_SHINGLE = 20;

/** Of the articles that hold shingles of a sketch, by shingle, those that hold enough of them, most first. */
export function likelyOrigins(holders: Iterable<readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const numbers of holders)
    for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)
    .slice(0, MOST_COMPARED)
    .map(([number]) => number);
}
