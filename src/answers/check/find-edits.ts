import { exchangedWords } from './exchanged-words.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { substitutionIn } from './substitution-in.ts';
import { senseOf } from './word-senses.ts';

/** The share of the claim's words that the source's sentence must have in the same order to be the one it repeats. */
const REPEATED = 0.75;
const FEWEST_REPEATED = 4;
/** Longer stretches that are not repeated are clauses left out or put in, judged by their words alone. */
const LONGEST_HOLE = 4;
const LONGEST = 80;
/** Tense changes freely between claim and source, so "will" is none of them. */
const GUARDS = new Set(['~not', '~may', '~must', '~deny', '~claim']);

export interface RepeatedSentence {
  /** One sentence of a claim. */
  readonly sentence: SentenceReading;
  /** The sentence of the sources that it is most like. */
  readonly nearest: SentenceReading | undefined;
  /** Words that mean what the sources say in others: "yesterday" for "on Monday". */
  readonly known: ReadonlySet<string>;
}

/** What a claim's sentence and a source's have in the same place, between words that both have. */
interface Hole {
  readonly claim: readonly string[];
  readonly source: readonly string[];
}

/**
 * Where a claim's sentence repeats a sentence of its sources but for a word that changes the statement, left out, put in or
 * replaced: what it is, in plain words.
 */
export function findEdits({ sentence, nearest, known }: RepeatedSentence): readonly string[] {
  if (nearest === undefined) return [];
  const { words: claim, lower } = sentence.folded();
  const { words: source, lower: lowerOfSource } = nearest.folded();
  if (claim.length > LONGEST || source.length > LONGEST) return [];
  const enough = Math.max(FEWEST_REPEATED, REPEATED * claim.length);
  // Words that it does not have at all cannot stand in the same order; to count them is far cheaper than to align.
  if (countIn(lower, nearest.folded().known) < enough) return [];
  const pairs = align(lower, lowerOfSource);
  if (pairs.length < enough) return [];
  const altered = holesBetween(pairs, claim, source).flatMap((hole) => [
    ...guardsOnlyIn(hole.source, hole.claim).map(
      (word) => `the source says “${word}”; the claim leaves it out`,
    ),
    ...guardsOnlyIn(hole.claim, hole.source).map((word) => `the claim says “${word}”; the source does not`),
    ...substitutionIn(hole.claim, hole.source, known),
  ]);
  return [...altered, ...exchangedWords(sentence.folded().written, nearest.folded().written)];
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}

/** The short ones, with what stands just before the first and just after the last repeated word. */
function holesBetween(
  pairs: readonly (readonly [number, number])[],
  claim: readonly string[],
  source: readonly string[],
): readonly Hole[] {
  const [first = [0, 0], last = [0, 0]] = [pairs[0], pairs.at(-1)];
  const holes: Hole[] = [
    {
      claim: claim.slice(Math.max(0, first[0] - LONGEST_HOLE), first[0]),
      source: source.slice(Math.max(0, first[1] - LONGEST_HOLE), first[1]),
    },
  ];
  for (const [at, [inClaim, inSource]] of pairs.entries()) {
    const [nextInClaim, nextInSource] = pairs[at + 1] ?? [claim.length, source.length];
    const hole = {
      claim: claim.slice(inClaim + 1, nextInClaim),
      source: source.slice(inSource + 1, nextInSource),
    };
    if (at === pairs.length - 1) {
      const own = hole.claim.length;
      if (own > 0 && own <= LONGEST_HOLE)
        holes.push({ ...hole, source: source.slice(last[1] + 1, last[1] + 1 + own) });
    } else if (Math.max(hole.claim.length, hole.source.length) <= LONGEST_HOLE) holes.push(hole);
  }
  return holes;
}

function guardsOnlyIn(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(senseIn));
  return words.filter((word) => {
    const sense = senseIn(word);
    return sense !== undefined && GUARDS.has(sense) && !known.has(sense);
  });
}

/** The longest common subsequence, as pairs of places. */
function align(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function senseIn(word: string): string | undefined {
  if (word === 'May') return undefined;
  const folded = word.toLowerCase();
  return folded.endsWith("n't") ? '~not' : (senseOf.get(folded) ?? DENIALS.get(folded));
}

/** Verbs and adverbs that make what follows somebody's claim, or no fact at all. */
const DENIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '~deny':
      'deny denies denied denying refute refutes refuted rejected dismissed опроверга опроверг отрече отрича опровергла отрицает отверг заперечив заперечила спростував спростувала',
    '~claim':
      'allegedly reportedly supposedly alleged if unless уж предполагаемо ако якобы предположительно если нібито якщо',
  }).flatMap(([sense, list]) => list.split(' ').map((word) => [word, sense] as const)),
);
