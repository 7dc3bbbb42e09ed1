import { isSameTerm } from './is-same-term.ts';
import { type ReversalWord, readReversalWords } from './read-reversal-words.ts';
import { type ReversalLexicon, reversalLexicon } from './reversal-lexicon.ts';
import { sidesExchanged } from './sides-exchanged.ts';

/** How many words after "will" or "may" the verb stands at most. */
const REACH_OF_MODAL = 3;
/** How many words before "for" and "against" it is said that somebody votes. */
const REACH_OF_VOTE = 2;
const VOTE = /^(?:vot|speak|spoke|argu|глас|голос|проголос)/u;
const FOR_OR_AGAINST = /^(?:for|against|favou?r|за|против|срещу|проти)$/u;
/** How near a word that denies stands to what it may bear on. */
const NEAR = 5;

/**
 * In which ways one sentence states the reverse of another, in plain words: it denies what the other states or the other way
 * round, has the opposite word, is certain where the other is not, or has doer and undergoer exchanged. Whether both are about the same
 * is for the caller to know. `language` is ISO 639-1; none are found in a language without a table. Linear but for sentences' lengths.
 */
export function reversalsBetween(claim: string, source: string, language: string): readonly string[] {
  const lexicon = reversalLexicon(language);
  if (lexicon === undefined) return [];
  const [own, other] = [readReversalWords(claim, language), readReversalWords(source, language)];
  return [
    ...deniedOnlyIn(other, own, lexicon).map(
      ({ by, what }) => `the source says “${by}” of “${what}”; the claim leaves the denial out`,
    ),
    ...deniedOnlyIn(own, other, lexicon).map(
      ({ by, what }) => `the claim says “${by}” of “${what}”; the source does not deny it`,
    ),
    ...oppositesIn(own, other, lexicon),
    ...madeCertain(own, other, lexicon),
    ...sidesExchanged(own, other, { lexicon, language }),
  ];
}

interface Denial {
  readonly by: string;
  readonly what: string;
}

/** What is denied in the one and stands in the other with no denial near it. */
function deniedOnlyIn(
  one: readonly ReversalWord[],
  other: readonly ReversalWord[],
  lexicon: ReversalLexicon,
): readonly Denial[] {
  const denials: Denial[] = [];
  for (const [at, word] of one.entries()) {
    const focus = denies(word, lexicon) ? focusOf(one, at, lexicon) : undefined;
    if (focus === undefined) continue;
    const places = other.flatMap(({ term }, place) => (isSameTerm(term, focus.term) ? [place] : []));
    const isNear = (place: number) =>
      other.slice(Math.max(0, place - NEAR), place + NEAR).some((near) => denies(near, lexicon));
    if (places.length > 0 && !places.some(isNear)) denials.push({ by: word.text, what: focus.text });
  }
  return denials;
}

function denies({ lower }: ReversalWord, { isNegator, isGovernor }: ReversalLexicon): boolean {
  return isNegator(lower) || isGovernor(lower);
}

/** What a word denies: the next word that means something; nothing where that denies in its turn ("did not refuse"), or another clause begins. */
function focusOf(
  words: readonly ReversalWord[],
  from: number,
  lexicon: ReversalLexicon,
): ReversalWord | undefined {
  const before = words[from - 1];
  if (before !== undefined && lexicon.isNegator(before.lower)) return undefined;
  for (const word of words.slice(from + 1, from + 1 + NEAR)) {
    if (word.opensClause || lexicon.isBorder(word.lower)) return undefined;
    if (lexicon.isNegator(word.lower)) continue;
    if (lexicon.isGovernor(word.lower)) return undefined;
    if (word.isContent) return word;
  }
  return undefined;
}

function oppositesIn(
  own: readonly ReversalWord[],
  other: readonly ReversalWord[],
  { opposites }: ReversalLexicon,
): readonly string[] {
  return opposites.flatMap(([one, two]) =>
    [[one, two] as const, [two, one] as const].flatMap(([isOne, isTwo]) => {
      const has = (words: readonly ReversalWord[], is: (word: string) => boolean) =>
        words.find(({ lower, isName }, at) => is(lower) && !isName && countsHere(words, at));
      const [said, instead] = [has(own, isOne), has(other, isTwo)];
      if (said === undefined || instead === undefined) return [];
      if (has(own, isTwo) !== undefined || has(other, isOne) !== undefined) return [];
      return [`the claim says “${said.text}”, the source “${instead.text}”`];
    }),
  );
}

/** "For" and "against" are opposites only where somebody votes or speaks. */
function countsHere(words: readonly ReversalWord[], at: number): boolean {
  if (!FOR_OR_AGAINST.test(words[at]?.lower ?? '')) return true;
  return words.slice(Math.max(0, at - REACH_OF_VOTE), at).some(({ lower }) => VOTE.test(lower));
}

/** "Will resign" of "may resign" or "resigns if": the same verb after both. */
function madeCertain(
  own: readonly ReversalWord[],
  other: readonly ReversalWord[],
  { isMay, isWill, isCondition }: ReversalLexicon,
): readonly string[] {
  if (own.some(({ lower }) => isMay(lower) || isCondition(lower))) return [];
  for (const [at, word] of own.entries()) {
    if (!isWill(word.lower)) continue;
    const verb = own.slice(at + 1, at + 1 + REACH_OF_MODAL).find(({ isContent }) => isContent);
    const place = other.findIndex(({ term }) => verb !== undefined && isSameTerm(term, verb.term));
    if (verb === undefined || place < 0) continue;
    const before = other.slice(Math.max(0, place - REACH_OF_MODAL), place);
    const hedge = before.find(({ lower }) => isMay(lower)) ?? other.find(({ lower }) => isCondition(lower));
    if (hedge !== undefined)
      return [`the claim says “${word.text} ${verb.text}”, the source “${hedge.text}” of it`];
  }
  return [];
}
