import { firstPersonIn } from './first-person.ts';
import { guardDoubts } from './guard-doubts.ts';
import { hasGuards } from './guard-words.ts';
import { orderDoubts } from './order-doubts.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { reversalsBetween } from './reversals-between.ts';
import { termDoubts } from './term-doubts.ts';

export interface CheckedWording {
  readonly text: string;
  /** The sentences of articles that it is said to rest on, in its language. */
  readonly spans: readonly string[];
  /** ISO 639-1. */
  readonly language: string;
}

const CLAUSE_BORDER =
  /[;—–]\s+|,\s+(?=(?:and|but|while|whereas|although|и|а|но|докато|пока|та|але|тоді як|тогда как)\s)/u;
/** A clause that goes over to another passage opens with one of its first words, or it would take over a subject. */
const OPENING = 3;

/**
 * Why a sentence in free wording may not be shown; empty where each clause of it is stated by one of its spans. Far stricter than
 * `checkClaim`, because a span is one sentence: numbers, days and names must be in it and stand beside the same words, what
 * denies, hedges, conditions or attributes a statement must not come or go, nobody may change sides, and hardly a word may be new.
 * In a language without a table of guard words nothing passes. Pure; linear in the spans but for short sentences' orders.
 */
export function checkWording({ text, spans, language }: CheckedWording): readonly string[] {
  if (!hasGuards(language)) return [`free wording cannot be checked in the language “${language}”`];
  const person = firstPersonIn(text, language);
  if (person !== undefined)
    return [`“${person}” outside quotation marks would be the model’s own; name the speaker`];
  return doubtsOfWording(
    text,
    spans.map((span) => readStatement(span, language)),
    language,
  );
}

/** The same of spans that were read before. */
export function doubtsOfWording(
  text: string,
  sources: readonly Statement[],
  language: string,
): readonly string[] {
  const whole = leastDoubts(readStatement(text, language), sources, language);
  if (whole.doubts.length === 0 || sources.length === 1) return whole.doubts;
  const clauses = clausesOf(text);
  if (clauses.length === 1) return whole.doubts;
  let before: Statement | undefined;
  for (const clause of clauses) {
    const claim = readStatement(clause, language);
    const { doubts, source } = leastDoubts(claim, sources, language);
    if (doubts.length > 0) return doubts;
    if (before !== undefined && source !== before && !opensAlike(claim, source))
      return ['a clause that rests on another passage must begin as that passage does'];
    before = source;
  }
  return [];
}

/** The parts of a sentence that may rest on different passages; the sentence itself where it has none. */
export function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE_BORDER).filter((clause) => /\p{L}/u.test(clause));
}

interface Judged {
  readonly doubts: readonly string[];
  readonly source: Statement | undefined;
}

function leastDoubts(claim: Statement, sources: readonly Statement[], language: string): Judged {
  let best: Judged = { doubts: ['it rests on nothing'], source: undefined };
  for (const source of sources) {
    const doubts = [
      ...termDoubts(claim, source, language),
      ...guardDoubts(claim, source),
      ...orderDoubts(claim, source),
      ...(claim.text === source.text
        ? []
        : reversalsBetween(claim.reversible(), source.reversible(), language)),
    ];
    if (best.source === undefined || doubts.length < best.doubts.length) best = { doubts, source };
    if (doubts.length === 0) break;
  }
  return best;
}

export function opensAlike(claim: Statement, source: Statement | undefined): boolean {
  const opening = new Set(source?.content.slice(0, OPENING).map(({ term }) => term));
  return claim.content.slice(0, 1).some(({ term }) => opening.has(term));
}
