import { foldSentence } from './fold-sentence.ts';
import type { SourceIndex } from './index-source.ts';
import { senseOf } from './word-senses.ts';

/** The share of the claim's words that the source's sentence must have in the same order to be the one it repeats. */
const REPEATED = 0.75;
const FEWEST_REPEATED = 4;
/** How many words beside or between repeated ones are looked at. */
const REACH = 4;
const LONGEST = 80;
/** What the edits are about. Tense changes freely between claim and source, so "will" counts only where it replaces "may". */
const GUARDS = new Set(['~not', '~may', '~must', '~deny', '~claim']);

/**
 * Where a claim's sentence repeats a sentence of its sources but for a word that changes the statement, left out or put in: what it
 * is, in plain words. `terms` are the sentence's compared terms.
 */
export function findEdits(sentence: string, terms: readonly string[], index: SourceIndex): readonly string[] {
  const best = mostAlike(terms, index);
  const range = best === undefined ? undefined : index.sentences[best];
  if (range === undefined) return [];
  const source = foldSentence((index.sources[range.source] ?? '').slice(range.start, range.end));
  const claim = foldSentence(sentence);
  if (claim.length > LONGEST || source.length > LONGEST) return [];
  const pairs = align(claim, source);
  if (pairs.length < FEWEST_REPEATED || pairs.length < REPEATED * claim.length) return [];
  const inSource = guardsBeside(
    source,
    pairs.map(([, at]) => at),
  );
  const inClaim = guardsBeside(
    claim,
    pairs.map(([at]) => at),
  );
  const lost = [...inSource].filter(([sense]) => !claim.some((word) => senseIn(word) === sense));
  const gained = [...inClaim].filter(([sense]) => !source.some((word) => senseIn(word) === sense));
  return [
    ...lost.map(([, word]) => `the source says “${word}”; the claim leaves it out`),
    ...gained.map(([, word]) => `the claim says “${word}”; the source does not`),
  ];
}

/** The source's sentence with the most of the terms, the rarest counting most. */
function mostAlike(terms: readonly string[], index: SourceIndex): number | undefined {
  const scores = new Map<number, number>();
  let best: number | undefined;
  for (const term of new Set(terms)) {
    const positions = index.positions.get(term) ?? [];
    const weight = Math.log(1 + index.tokens.length / (positions.length + 1));
    const seen = new Set(positions.map((position) => index.tokens[position]?.sentence ?? 0));
    for (const sentence of seen) {
      const score = (scores.get(sentence) ?? 0) + weight;
      scores.set(sentence, score);
      if (best === undefined || score > (scores.get(best) ?? 0)) best = sentence;
    }
  }
  return best;
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

/** Guard words that are not repeated but stand between repeated words or just before them, by what they do. */
function guardsBeside(all: readonly string[], repeated: readonly number[]): ReadonlyMap<string, string> {
  const guards = new Map<string, string>();
  const known = new Set(repeated);
  const last = repeated.at(-1) ?? 0;
  let before = -1;
  for (const place of repeated) {
    for (let at = Math.max(before + 1, place - REACH); at < place && at <= last; at++) {
      const word = all[at] ?? '';
      const sense = senseIn(word);
      if (!known.has(at) && sense !== undefined && GUARDS.has(sense)) guards.set(sense, word);
    }
    before = place;
  }
  return guards;
}

function senseIn(word: string): string | undefined {
  return /n't$/.test(word) ? '~not' : (senseOf.get(word) ?? DENIALS.get(word));
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
