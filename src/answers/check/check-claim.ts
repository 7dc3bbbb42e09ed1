import { alikeSentences } from './alike-sentences.ts';
import { CERTAIN_LOG_ODDS, featureNames, supportCurve, unitKinds, unitWeights } from './check-weights.ts';
import { claimUnits, type UnitKind } from './claim-units.ts';
import { explainUnit } from './explain-unit.ts';
import { findEdits } from './find-edits.ts';
import { findInventions } from './find-inventions.ts';
import { findReversals } from './find-reversals.ts';
import { joinWords, type SourceIndex } from './index-source.ts';
import { type CheckToken, readCheckTokens } from './read-check-tokens.ts';
import { resolveDays } from './resolve-days.ts';
import { isSameScript, scriptOf } from './script-of.ts';
import { readSentence } from './sentence-reading.ts';
import { type UnitEvidence, unitEvidence } from './unit-features.ts';

export interface CheckedClaim {
  readonly claim: string;
  readonly sources: SourceIndex;
  /** ISO instant that "yesterday" and "on Monday" count from, in claim and sources. */
  readonly asOf?: string;
}

export interface ClaimVerdict {
  readonly supported: boolean;
  /** 0 to 1; from 0.5 on a claim counts as supported. */
  readonly support: number;
  /** In plain words what is doubted, the worst first; none where the claim repeats its sources word for word. */
  readonly reasons: readonly string[];
}

const ENOUGH_SUPPORT = 0.5;
/** The share of its support that a claim with a certain alteration keeps: never enough, and still in order. */
const LEFT_OF_ALTERED = 0.2;
/** Log odds below which a unit is no reason for doubt. */
const DOUBT = -2;
const MOST_REASONS = 4;
/** The share of a sentence's words that its sources have at least, where it is about the same matter. */
const LEAST_KNOWN = 0.4;
const MOST_NAMED = 3;
/** What is left of the log odds of a unit in a sentence that repeats the sources word for word. */
const REPEATED_LOG_ODDS = -12;

/** What can be compared across languages. */
const inAnyLanguage: ReadonlySet<UnitKind> = new Set(['number', 'date', 'name']);
const ANOTHER_LANGUAGE =
  'the claim is in another language than the source: only its numbers, dates and names were looked up';

interface Suspicion {
  readonly logOdds: number;
  readonly reason: () => string;
}

/**
 * Whether the sources state what a claim states, as far as its words tell (docs/check.md says what they cannot). Pure and
 * deterministic; linear in the claim, whatever it holds. A claim without a word states nothing and is not supported.
 */
export function checkClaim({ claim, sources: index, asOf }: CheckedClaim): ClaimVerdict {
  const read = readCheckTokens(claim, index.language);
  const tokens = asOf === undefined ? read : resolveDays(read, index, asOf);
  const isComparable = isSameScript(scriptOf(claim), index.script);
  const units = claimUnits(tokens, index).filter(({ kind }) => isComparable || inAnyLanguage.has(kind));
  if (units.length === 0)
    return { supported: false, support: 0, reasons: ['the claim states nothing to look up'] };
  const known = new Set(tokens.filter(({ term }, at) => term !== read[at]?.term).map(({ text }) => text));
  const words = Map.groupBy(read, ({ sentence }) => sentence);
  const suspicions: Suspicion[] = findInventions(claim, index).map(certain);
  for (const evidence of bySentence(unitEvidence(units, index))) {
    const ofSentence = words.get(evidence[0]?.unit.sentence ?? 0) ?? [];
    suspicions.push(...suspect({ evidence, claim, words: ofSentence, known, index }));
  }
  const support = supportOf(suspicions.map(({ logOdds }) => logOdds));
  // In a long claim one alteration would be outweighed by all that is right.
  const isAltered = suspicions.some(({ logOdds }) => logOdds === CERTAIN_LOG_ODDS);
  const supported = support >= ENOUGH_SUPPORT && !isAltered;
  return {
    supported,
    support: isAltered ? support * LEFT_OF_ALTERED : support,
    reasons: [...reasonsOf(suspicions, supported), ...(isComparable ? [] : [ANOTHER_LANGUAGE])],
  };
}

interface Sentence {
  readonly evidence: readonly UnitEvidence[];
  readonly claim: string;
  /** Its words, small ones too. */
  readonly words: readonly CheckToken[];
  /** Words that were found in the sources as others, see `resolveDays`. */
  readonly known: ReadonlySet<string>;
  readonly index: SourceIndex;
}

function suspect({ evidence, claim, words, known, index }: Sentence): readonly Suspicion[] {
  if (index.wholeSentences().has(joinWords(words)))
    return evidence.map(() => ({ logOdds: REPEATED_LOG_ODDS, reason: () => '' }));
  return [
    ...findAlterations({ evidence, claim, words, known, index }).map(certain),
    ...missMost(evidence).map(certain),
    ...evidence.map((one) => ({ logOdds: logOddsOf(one), reason: () => explainUnit(one) })),
  ];
}

/** By the rules; the reverse of a source is looked for only in what does not repeat one. */
function findAlterations({ evidence, claim, words, known, index }: Sentence): readonly string[] {
  const { nearest, alike } = alikeSentences(
    evidence.map(({ unit }) => unit.term),
    index,
  );
  if (nearest === undefined && alike.length === 0) return [];
  const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const sentence = readSentence({ text: claim, range, tokens: words, language: index.language });
  const repeated = nearest === undefined ? undefined : index.reading(nearest);
  const edits = findEdits({ sentence, nearest: repeated, known });
  return edits.length > 0 ? edits : findReversals({ sentence, alike, index });
}

/**
 * The weights tell small alterations; of a sentence about something else they know nothing. Measured: one in thirty sentences
 * that the sources support has fewer of its words in them, and 99 in a hundred do that are about another matter.
 */
function missMost(sentence: readonly UnitEvidence[]): readonly string[] {
  const asked = sentence.filter(({ unit }) => unit.kind !== 'pronoun');
  const missing = asked.filter(({ features }) => features.absent === 1);
  if (missing.length === 0 || asked.length - missing.length >= LEAST_KNOWN * asked.length) return [];
  const named = missing.slice(0, MOST_NAMED).map(({ unit }) => `“${unit.text}”`);
  return [`the source hardly speaks of this: it does not have ${named.join(', ')}`];
}

function certain(reason: string): Suspicion {
  return { logOdds: CERTAIN_LOG_ODDS, reason: () => reason };
}

function bySentence(evidence: readonly UnitEvidence[]): readonly (readonly UnitEvidence[])[] {
  const sentences: UnitEvidence[][] = [];
  for (const one of evidence) {
    const last = sentences.at(-1);
    if (last?.[0]?.unit.sentence === one.unit.sentence) last.push(one);
    else sentences.push([one]);
  }
  return sentences;
}

/** The log odds that a unit was altered. */
function logOddsOf({ unit, features }: UnitEvidence): number {
  const column = unitKinds.indexOf(unit.kind);
  let sum = unitWeights.bias[column] ?? 0;
  for (const name of featureNames) sum += features[name] * (unitWeights[name][column] ?? 0);
  return sum;
}

/** The worst unit decides, the others add a little; long claims are not held against themselves. */
function supportOf(logOdds: readonly number[]): number {
  const worst = Math.max(...logOdds);
  const score =
    worst + Math.log(logOdds.reduce((sum, one) => sum + Math.exp(one - worst), 0) / logOdds.length);
  return 1 / (1 + Math.exp(supportCurve.slope * score - supportCurve.offset));
}

function reasonsOf(suspicions: readonly Suspicion[], supported: boolean): readonly string[] {
  const worstFirst = suspicions.toSorted((a, b) => b.logOdds - a.logOdds);
  const doubted = worstFirst.filter(({ logOdds }) => logOdds > DOUBT);
  const shown = doubted.length > 0 || supported ? doubted : worstFirst.slice(0, 1);
  return [...new Set(shown.slice(0, MOST_REASONS).map(({ reason }) => reason()))];
}
