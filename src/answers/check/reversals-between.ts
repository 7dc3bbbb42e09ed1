import { isSameTerm } from './is-same-term.ts';
import { placesOfTerm } from './places-of-term.ts';
import type { ReversalWord, ReversibleWords } from './read-reversal-words.ts';
import { sidesExchanged } from './sides-exchanged.ts';

/** How many words after "will" or "may" the verb stands at most. */
const REACH_OF_MODAL = 3;
/** How near a word that denies stands to what it may bear on. */
const NEAR = 5;

/**
 * In which ways one sentence states the reverse of another, in plain words: it denies what the other states or the other way
 * round, has the opposite word, is certain where the other is not, or has doer and undergoer exchanged. Whether both are about the same
 * is for the caller to know. `language`, of both, is ISO 639-1. Linear but for sentences' lengths.
 */
export function reversalsBetween(
  claim: ReversibleWords | undefined,
  source: ReversibleWords | undefined,
  language: string,
): readonly string[] {
  if (claim === undefined || source === undefined) return [];
  return [
    ...deniedOnlyIn(source, claim).map(
      ({ by, what }) => `the source says “${by}” of “${what}”; the claim leaves the denial out`,
    ),
    ...deniedOnlyIn(claim, source).map(
      ({ by, what }) => `the claim says “${by}” of “${what}”; the source does not deny it`,
    ),
    ...oppositesIn(claim, source),
    ...madeCertain(claim, source),
    ...sidesExchanged(claim, source, language),
  ];
}

interface Denial {
  readonly by: string;
  readonly what: string;
}

/** What is denied in the one and stands in the other with no denial near it. */
function deniedOnlyIn(one: ReversibleWords, other: ReversibleWords): readonly Denial[] {
  if (!one.denies) return [];
  const denials: Denial[] = [];
  for (const [at, word] of one.words.entries()) {
    const focus = denies(word) ? focusOf(one.words, at) : undefined;
    if (focus === undefined) continue;
    const places = placesOfTerm(focus.term, other);
    const isNear = (place: number) =>
      other.denies && other.words.slice(Math.max(0, place - NEAR), place + NEAR).some(denies);
    if (places.length > 0 && !places.some(isNear)) denials.push({ by: word.text, what: focus.text });
  }
  return denials;
}

function denies({ roles }: ReversalWord): boolean {
  return roles.isNegator || roles.isGovernor;
}

/** What a word denies: the next word that means something; nothing where that denies in its turn ("did not refuse"), or another clause begins. */
function focusOf(words: readonly ReversalWord[], from: number): ReversalWord | undefined {
  if (words[from - 1]?.roles.isNegator === true) return undefined;
  for (const word of words.slice(from + 1, from + 1 + NEAR)) {
    if (word.opensClause || word.roles.isBorder) return undefined;
    if (word.roles.isNegator) continue;
    if (word.roles.isGovernor) return undefined;
    if (word.isContent) return word;
  }
  return undefined;
}

function oppositesIn({ sides }: ReversibleWords, source: ReversibleWords): readonly string[] {
  if (sides.size === 0 || source.sides.size === 0) return [];
  const inOrder = [...sides].toSorted(([one], [other]) => one - other);
  return inOrder.flatMap(([side, said]) => {
    const opposite = side % 2 === 0 ? side + 1 : side - 1;
    const instead = source.sides.get(opposite);
    if (instead === undefined || sides.has(opposite) || source.sides.has(side)) return [];
    return [`the claim says “${said.text}”, the source “${instead.text}”`];
  });
}

/** "Will resign" of "may resign" or "resigns if": the same verb after both. */
function madeCertain(claim: ReversibleWords, source: ReversibleWords): readonly string[] {
  if (claim.isHedged || !source.isHedged) return [];
  const [own, other] = [claim.words, source.words];
  for (const [at, word] of own.entries()) {
    if (!word.roles.isWill) continue;
    const verb = own.slice(at + 1, at + 1 + REACH_OF_MODAL).find(({ isContent }) => isContent);
    const place = other.findIndex(({ term }) => verb !== undefined && isSameTerm(term, verb.term));
    if (verb === undefined || place < 0) continue;
    const before = other.slice(Math.max(0, place - REACH_OF_MODAL), place);
    const hedge = before.find(({ roles }) => roles.isMay) ?? other.find(({ roles }) => roles.isCondition);
    if (hedge !== undefined)
      return [`the claim says “${word.text} ${verb.text}”, the source “${hedge.text}” of it`];
  }
  return [];
}
