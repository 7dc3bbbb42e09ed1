import type { Range } from '../../text/range.ts';
import { type GuardClass, guardClassOf } from './guard-words.ts';
import { onceOnly } from './once-only.ts';
import { type CheckToken, readCheckTokens } from './read-check-tokens.ts';
import { type ReversibleWords, readReversalWords } from './read-reversal-words.ts';

/** A word that changes a statement, its place in the text, and the compared words that it stands beside. */
export interface Guard extends Range {
  readonly kind: GuardClass;
  readonly text: string;
  /** Place in `content` of the first compared word from the guard on. */
  readonly at: number;
}

/** A sentence as wording is compared: its compared words in order, and what guards them. */
export interface Statement {
  readonly text: string;
  readonly language: string;
  readonly content: readonly CheckToken[];
  /** Places of each term in `content`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly guards: readonly Guard[];
  /** Whether somebody other than the subject acts: "was beaten by". */
  readonly isPassive: boolean;
  /** As the rules of reversals look at it; made when first asked for. */
  readonly reversible: () => ReversibleWords | undefined;
}

const PASSIVE_AGENT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:was|were|is|are|been|being|be)\b.{0,40}\bby\b/iu,
  bg: /(?<!\p{L})(?:бе|беше|бяха|са|е|бъде).{0,40}(?<!\p{L})от(?!\p{L})/iu,
};
const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?%/gu, '$1 percent'],
  [/\bper cent\b/giu, 'percent'],
  [/(?:US)?\$\s?(\d[\d.,]*(?:\s?(?:bn|billion|m|mn|million|trillion|tn|k|thousand)\b)?)/giu, '$1 dollars'],
  [/€\s?(\d[\d.,]*(?:\s?(?:bn|billion|m|mn|million|trillion|tn|k|thousand)\b)?)/giu, '$1 euros'],
  [/£\s?(\d[\d.,]*(?:\s?(?:bn|billion|m|mn|million|trillion|tn|k|thousand)\b)?)/giu, '$1 pounds'],
];

/** Reads one sentence. `language` is ISO 639-1. Linear. */
export function readStatement(sentence: string, language: string): Statement {
  const text = SYMBOLS.reduce((spelt, [symbol, words]) => spelt.replace(symbol, words), sentence);
  const content: CheckToken[] = [];
  const guards: Guard[] = [];
  const tokens = readCheckTokens(text, language);
  for (const token of tokens) {
    const isFixed = token.kind === 'name' || token.kind === 'date';
    const kind = isFixed ? undefined : guardClassOf(token.lower, language);
    if (kind !== undefined)
      guards.push({ kind, text: token.text, at: content.length, start: token.start, end: token.end });
    if (token.term !== '' && token.kind !== 'sense') content.push(token);
  }
  const places = new Map<string, number[]>();
  for (const [at, { term }] of content.entries()) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [at]);
    else known.push(at);
  }
  return {
    text,
    language,
    content,
    places,
    guards,
    isPassive: PASSIVE_AGENT[language]?.test(text) === true,
    reversible: onceOnly(() => readReversalWords(text, tokens, language)),
  };
}
