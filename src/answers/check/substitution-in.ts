import { isRounded } from './find-term.ts';
import { numberWords } from './number-words.ts';
import { dayTermOf } from './read-check-tokens.ts';
import { readNumber } from './read-number.ts';

type Kind = 'number' | 'day' | 'name' | 'other';

/**
 * Two short stretches that stand in the same place of a claim and of a source: whether the one has a number, a day or a name
 * where the other has another. Words as `foldSentence` gives them with capitals kept; those in
 * `known` are known to mean what the source says.
 */
export function substitutionIn(
  claim: readonly string[],
  source: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  for (const kind of ['number', 'day', 'name'] as const) {
    const own = claim.findIndex((word) => kindOf(word) === kind);
    const other = source.findIndex((word) => kindOf(word) === kind);
    const [ownWord, otherWord] = [claim[own], source[other]];
    if (ownWord === undefined || otherWord === undefined || source.includes(ownWord) || known.has(ownWord))
      continue;
    if (kind === 'number' && isSameNumber(claim, own, source, other)) continue;
    return [`the claim says “${ownWord}” where the source says “${otherWord}”`];
  }
  return [];
}

function kindOf(word: string): Kind {
  if (/^\d/.test(word) || numberWords.has(word)) return 'number';
  if (/^\p{Lu}/u.test(word)) return dayTermOf(word.toLowerCase()) === undefined ? 'name' : 'day';
  return 'other';
}

function isSameNumber(
  claim: readonly string[],
  own: number,
  source: readonly string[],
  other: number,
): boolean {
  const always = () => true;
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  const one = readNumber(lower(claim), own, always)?.value;
  const two = readNumber(lower(source), other, always)?.value;
  if (one === undefined || two === undefined) return false;
  return one === two || isRounded(one, two);
}
