import { exchangedWords } from './exchanged-words.ts';
import { isFigure, isMisplaced } from './figure-order.ts';
import { straightWords } from './fold-sentence.ts';
import { asideOpeners } from './guard-words.ts';
import type { CheckToken } from './read-check-tokens.ts';
import type { Statement } from './read-statement.ts';
import { speakerDoubts, speakersIn } from './speaker-doubts.ts';

/** How far, in compared words, what belongs together may stand apart in the source. */
const APART = 3;
const APART_OF_NAME = 5;

/** What stands beside other words than in the source: a number by another thing, a name torn or on the other side of what was done. */
export function orderDoubts(claim: Statement, source: Statement): readonly string[] {
  const doubts: string[] = [];
  for (const [at, token] of claim.content.entries()) {
    const [before, after] = [claim.content[at - 1], claim.content[at + 1]];
    if (isFigure(token) && isMisplaced(at, claim, source))
      doubts.push(`“${token.text}” stands beside other words in the passage`);
    if (before !== undefined && isOneName(before, token) && isTorn(before, token, source))
      doubts.push(`“${before.text} ${token.text}” is not one name in the passage`);
    if (before !== undefined && after !== undefined && isFlipped([before, token, after], claim, source))
      doubts.push(`“${before.text}” and “${after.text}” stand the other way round in the passage`);
    const mayStandElsewhere = claim.isPassive !== source.isPassive || mayMove(at, claim);
    if (token.kind === 'name' && !mayStandElsewhere && isElsewhere(at, claim, source))
      doubts.push(`“${token.text}” stands beside other words in the passage`);
  }
  return [
    ...doubts,
    ...exchangedWords(straightWords(claim.text), straightWords(source.text)),
    ...nameOrderDoubts(claim, source),
    ...speakerDoubts(claim, source),
  ];
}

function isOneName(before: CheckToken, token: CheckToken): boolean {
  const mayBegin = before.isCapitalised && (before.kind === 'name' || before.kind === 'word');
  return token.kind === 'name' && token.isJoined && mayBegin && token.start - before.end <= 1;
}

/** Both are names of the source, but never side by side. */
function isTorn(one: CheckToken, other: CheckToken, source: Statement): boolean {
  const isName = (term: string) =>
    (source.places.get(term) ?? []).some((at) => source.content[at]?.isCapitalised);
  if (!isName(one.term) || !isName(other.term)) return false;
  const next = source.places.get(other.term) ?? [];
  return !(source.places.get(one.term) ?? []).some((at) => next.includes(at + 1));
}

/** "A beat B" of "B beat A": the neighbours of a word have changed sides, and no passive says why. */
function isFlipped(
  [before, token, after]: readonly [CheckToken, CheckToken, CheckToken],
  claim: Statement,
  source: Statement,
): boolean {
  if (claim.isPassive !== source.isPassive || token.kind === 'name' || before.term === after.term)
    return false;
  if ([before, token, after].some((each) => isFigure(each) || each.kind === 'pronoun')) return false;
  if (says(token, claim)) return false;
  const stands = (term: string, place: number, side: -1 | 1): boolean =>
    (source.places.get(term) ?? []).some((at) => (at - place) * side >= 1 && (at - place) * side <= APART);
  const places = source.places.get(token.term) ?? [];
  const isStraight = places.some((place) => stands(before.term, place, -1) && stands(after.term, place, 1));
  return (
    !isStraight && places.some((place) => stands(before.term, place, 1) && stands(after.term, place, -1))
  );
}

/** Whose words something is stands before or after it; see `speakerDoubts`. */
function says(token: CheckToken, { guards }: Statement): boolean {
  return guards.some(({ kind, start }) => kind === 'say' && token.start === start);
}

/** The words beside a name, of one word or several, are in the source, but none of them near it on its side. */
function isElsewhere(at: number, { content }: Statement, source: Statement): boolean {
  const own = source.places.get(content[at]?.term ?? '') ?? [];
  const [first, last] = wholeName(content, at);
  const beside = (
    [
      [content[first - 1], -1],
      [content[last + 1], 1],
    ] as const
  ).flatMap(([neighbour, side]) => {
    if (neighbour === undefined || isFigure(neighbour) || neighbour.kind === 'pronoun') return [];
    const places = source.places.get(neighbour.term) ?? [];
    if (places.length === 0) return [];
    const isNear = (place: number) =>
      places.some((other) => (other - place) * side >= 1 && (other - place) * side <= APART_OF_NAME);
    return [own.some(isNear)];
  });
  return own.length > 0 && beside.length > 0 && !beside.includes(true);
}

/** Where the name begins and ends that a word belongs to. */
function wholeName(content: readonly CheckToken[], at: number): readonly [number, number] {
  const goesOn = (place: number): boolean => {
    const [one, next] = [content[place], content[place + 1]];
    return one !== undefined && next !== undefined && isOneName(one, next);
  };
  let [first, last] = [at, at];
  while (goesOn(first - 1)) first--;
  while (goesOn(last)) last++;
  return [first, last];
}

/**
 * Two names with something done between them keep their order, unless only one of the two sentences is in the passive. Who says it, and
 * to whom, and what opens a sentence as a place or time may stand anywhere.
 */
function nameOrderDoubts(claim: Statement, source: Statement): readonly string[] {
  const names = claim.content.flatMap((token, at) =>
    isNameIn(token, source) && !mayMove(at, claim) ? [{ token, at }] : [],
  );
  for (const [index, { token: one, at }] of names.entries())
    for (const { token: other, at: later } of names.slice(index + 1)) {
      const [firsts, seconds] = [source.places.get(one.term) ?? [], source.places.get(other.term) ?? []];
      if (one.term === other.term || later - at < 2) continue;
      const isInverted = firsts.every((first) => seconds.every((second) => first > second));
      if (isInverted === (claim.isPassive === source.isPassive))
        return [`“${one.text}” and “${other.text}” stand the other way round in the passage`];
    }
  return [];
}

function isNameIn({ term }: CheckToken, source: Statement): boolean {
  return source.content.some((token) => token.term === term && token.isCapitalised);
}

function mayMove(at: number, claim: Statement): boolean {
  const { content, guards, text, language } = claim;
  const opening = text.slice(0, text.indexOf(','));
  const [first = ''] = opening.toLowerCase().split(' ');
  if ((content[at]?.end ?? 0) <= opening.length && asideOpeners[language]?.includes(first)) return true;
  const speakers = speakersIn(claim).map((token) => content.indexOf(token));
  const isPartOf = (last: number) => at <= last && last - at <= 1;
  const isAddressed = guards.some((guard) => guard.kind === 'say' && at > guard.at && at - guard.at <= 2);
  return isAddressed || speakers.some(isPartOf);
}
