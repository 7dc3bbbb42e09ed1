import type { Mention } from './grammar/mention.ts';
import type { Confidence } from './quote.ts';
import type { Attribution, Rule } from './sieves/sieve.ts';

/**
 * How often each rule named the right words for the speaker on the tuning articles (840 US news articles, 6,500 quoted
 * spans): alone in its sentence, or beside other verbs that could report. Measured again with every change of the rules.
 */
const precision: Readonly<Record<Rule, { readonly sole: number; readonly other: number }>> = {
  'trailing cue': { sole: 0.985, other: 0.985 },
  'inverted cue': { sole: 0.97, other: 0.97 },
  'split quotation': { sole: 0.98, other: 0.96 },
  'later cue': { sole: 0.9, other: 0.9 },
  'according to': { sole: 0.92, other: 0.92 },
  'lead-in': { sole: 0.97, other: 0.8 },
  'lead-in with colon': { sole: 0.97, other: 0.82 },
  'partial quotation': { sole: 0.985, other: 0.86 },
  characterisation: { sole: 0.95, other: 0.75 },
  'agent of a passive': { sole: 0.6, other: 0.6 },
  'speech noun': { sole: 0.65, other: 0.65 },
  label: { sole: 0.92, other: 0.92 },
  signature: { sole: 0.94, other: 0.94 },
  'introduced by the sentence before': { sole: 0.72, other: 0.72 },
  'paragraph continuation': { sole: 0.75, other: 0.75 },
  'same paragraph': { sole: 0.98, other: 0.98 },
  'paragraph of its own': { sole: 0.9, other: 0.9 },
  'sentence subject': { sole: 0.58, other: 0.58 },
  'indirect statement': { sole: 0.9, other: 0.8 },
};

const HIGH = 0.965;
const MEDIUM = 0.85;

/** A description or an unnamed speaker is more often the wrong noun than a name or a pronoun is. */
const CERTAIN_MENTIONS = new Set<Mention['kind']>(['person', 'pronoun', 'organisation']);

/**
 * The confidence in a speaker. Continuations are no surer than the report they began with; nobody named is never sure, nor
 * a pronoun where it is not certain whom it means.
 */
export function confidenceOf(attribution: Attribution | null, isPersonCertain: boolean): Confidence {
  if (attribution === null || attribution.mention === null) return 'low';
  const root = attribution.root ?? attribution;
  const estimate = Math.min(estimateOf(attribution), estimateOf(root));
  if (estimate >= HIGH && isCertainMention(root) && isPersonCertain) return 'high';
  return estimate >= MEDIUM ? 'medium' : 'low';
}

function estimateOf({ rule, sole }: Attribution): number {
  return precision[rule][sole === true ? 'sole' : 'other'];
}

function isCertainMention({ rule, mention }: Attribution): boolean {
  if (mention === null) return false;
  return CERTAIN_MENTIONS.has(mention.kind) || rule === 'trailing cue' || rule === 'inverted cue';
}
