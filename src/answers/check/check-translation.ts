import { type GuardClass, hasGuards } from './guard-words.ts';
import { isSameName } from './is-same-name.ts';
import type { CheckToken } from './read-check-tokens.ts';
import { readStatement, type Statement } from './read-statement.ts';

export interface CheckedTranslation {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** One sentence of an article. */
  readonly original: string;
  readonly originalLanguage: string;
}

/** What must neither come nor go, as far as it can be told across languages. */
const KEPT: readonly (readonly [GuardClass, string])[] = [
  ['deny', 'a negation'],
  ['may', 'what makes it uncertain'],
  ['if', 'its condition'],
  ['claim', 'that it is alleged'],
  ['say', 'whose words it is'],
];
/** Denials that stand nearer to each other than this many compared words are one: "никой не". */
const ONE_DENIAL = 2;
const LONGEST_BY = 2.2;
const SHORTEST_BY = 0.25;

/**
 * Why a translation of one sentence may not be shown. What can be compared across languages is: numbers, days and names (by sound,
 * in their order), negations, "may", "if", "allegedly" and "said". Its other words cannot be, so readers are shown where it comes from.
 */
export function checkTranslation(checked: CheckedTranslation): readonly string[] {
  const { text, language, original, originalLanguage } = checked;
  for (const one of [language, originalLanguage])
    if (!hasGuards(one)) return [`a translation from or into the language “${one}” cannot be checked`];
  const claim = readStatement(text, language);
  const source = readStatement(original, originalLanguage);
  const ratio = claim.content.length / Math.max(1, source.content.length);
  if (claim.content.length === 0 || ratio > LONGEST_BY || ratio < SHORTEST_BY)
    return ['it is much longer or shorter than the passage'];
  return [...figureDoubts(claim, source), ...nameDoubts(claim, source), ...guardDoubts(claim, source)];
}

function figureDoubts(claim: Statement, source: Statement): readonly string[] {
  const figures = (statement: Statement) =>
    statement.content.filter(
      ({ kind, term }) => kind === 'number' || kind === 'date' || term.startsWith('#'),
    );
  const known = figures(source).map(({ term }) => term);
  const doubts = figures(claim)
    .filter(({ term }) => !known.includes(term))
    .map(({ text }) => `“${text}” is not in the passage`);
  const order = figures(claim).map(({ term }) => known.indexOf(term));
  const isInOrder = order.every((place, at) => at === 0 || place >= (order[at - 1] ?? 0));
  return doubts.length > 0 || isInOrder ? doubts : ['its numbers stand in another order in the passage'];
}

function nameDoubts(claim: Statement, source: Statement): readonly string[] {
  const known = source.content.filter(({ isCapitalised }) => isCapitalised);
  const places: number[] = [];
  for (const token of claim.content) {
    const isName = token.kind === 'name' || opensSaying(token, claim);
    const place = known.findIndex((other) => isSameName(token.text, other.text));
    if (place >= 0) places.push(place);
    else if (isName) return [`the name “${token.text}” is not in the passage`];
  }
  const isInOrder = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return isInOrder ? [] : ['its names stand in another order in the passage'];
}

/** The first word of a sentence is surely a name where it is said to say something. */
function opensSaying(token: CheckToken, { content, guards }: Statement): boolean {
  const isFirst = token.isFirst && token.isCapitalised && token.kind === 'word';
  return isFirst && guards.some(({ kind, at }) => kind === 'say' && at === 1 && content[1] !== undefined);
}

function guardDoubts(claim: Statement, source: Statement): readonly string[] {
  return KEPT.filter(([kind]) => countOf(kind, claim) !== countOf(kind, source)).map(
    ([, what]) => `it must keep ${what} as the passage has it`,
  );
}

function countOf(kind: GuardClass, { guards }: Statement): number {
  const places = guards.filter((guard) => guard.kind === kind).map(({ at }) => at);
  const clusters = places.filter(
    (at, index) => index === 0 || at - (places[index - 1] ?? 0) > ONE_DENIAL,
  ).length;
  return kind === 'deny' ? clusters : Math.min(1, clusters);
}
