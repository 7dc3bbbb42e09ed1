import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../../articles/day-words.ts';
import { isUpper } from '../../text/character-classes.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import type { Range } from '../../text/range.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { beginsNumber, readNumber } from './read-number.ts';
import { baseOfVerb } from './verb-bases.ts';
import { senseOf } from './word-senses.ts';

export type TokenKind = 'number' | 'date' | 'name' | 'verb' | 'word' | 'pronoun' | 'sense' | 'small';

/** A word, or a number of several words, of a claim or a source, as they are compared. */
export interface CheckToken extends Range {
  readonly text: string;
  /** In lower case, apostrophes straight. */
  readonly lower: string;
  /**
   * What is compared: the stem of a word ("close"), the value of a number ("#28000000"), month, weekday and days ago ("%m5", "%w1", "%r0"), what a
   * small word does ("~not", "~she"); '' for small words that are not compared.
   */
  readonly term: string;
  readonly kind: TokenKind;
  readonly sentence: number;
  readonly isCapitalised: boolean;
  /** First word of its sentence, where a capital tells nothing. */
  readonly isFirst: boolean;
  /** True where only one space, hyphen or point parts it from the token before. */
  readonly isJoined: boolean;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SPACE = 0x20;
const SHORT_BREAK = /^[\s\u00a0.-]$|^\. $/;

const dayTerms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(RELATIVE_DAYS).map(([word, ago]) => [straight(word), `%r${ago}`] as const),
  ...MONTHS.flatMap((forms, month) => forms.map((form) => [straight(form), `%m${month + 1}`] as const)),
  ...WEEKDAYS.flatMap((forms, day) => forms.map((form) => [straight(form), `%w${day}`] as const)),
]);

/** The term of a weekday, a month, "today"; lower case. */
export function dayTermOf(word: string): string | undefined {
  return dayTerms.get(word);
}

/** Month names that are everyday words in lower case. */
const NEEDS_CAPITAL = new Set(['may', 'march', 'sun', 'sat', 'mar', 'jan']);

/**
 * The words of `text` in order, each with what it is compared by; its sentences are counted from `firstSentence`. Linear. `language`
 * is ISO 639-1.
 */
export function readCheckTokens(text: string, language: string, firstSentence = 0): readonly CheckToken[] {
  const tokens: CheckToken[] = [];
  for (const [at, range] of splitSentences(text, language).entries())
    readSentence({ text, language, sentence: firstSentence + at, range, tokens });
  return tokens;
}

interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly sentence: number;
  readonly range: Range;
  readonly tokens: CheckToken[];
}

function readSentence({ text, language, sentence, range, tokens }: Sentence): void {
  const found = words(text, range.start, range.end);
  const read = found.map((word, at) => (at === 0 ? readFirstWord : readWord)(word.text, language));
  const isJoined = (index: number): boolean => {
    const [one, next] = [found[index], found[index + 1]];
    return one !== undefined && next !== undefined && isShortBreak(text, one.end, next.start);
  };
  const lower = read.some(({ mayBeginNumber }) => mayBeginNumber) ? read.map((word) => word.lower) : [];
  for (let at = 0; at < found.length; ) {
    const [word, known] = [found[at], read[at]];
    if (word === undefined || known === undefined) break;
    const number = known.mayBeginNumber ? readNumber(lower, at, isJoined) : null;
    const count = number?.words ?? 1;
    const end = count === 1 ? word.end : (found[at + count - 1]?.end ?? word.end);
    const isYear = number !== null && YEAR.test(known.lower);
    const whole = count === 1 ? word.text : text.slice(word.start, end);
    tokens.push({
      text: whole,
      lower: count === 1 ? known.lower : straight(whole.toLowerCase()),
      start: word.start,
      end,
      term: number === null ? known.term : `#${number.value}`,
      kind: number === null ? known.kind : isYear ? 'date' : 'number',
      sentence,
      isCapitalised: known.isCapitalised,
      isFirst: at === 0,
      isJoined: at > 0 && isJoined(at - 1),
    });
    at += count;
  }
}

/** One space, hyphen or point, or a point and a space. */
function isShortBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
  return to - from <= 2 && SHORT_BREAK.test(text.slice(from, to));
}

/** All that is known of a word without the words around it. */
interface ReadWord {
  readonly lower: string;
  readonly term: string;
  readonly kind: TokenKind;
  readonly isCapitalised: boolean;
  readonly mayBeginNumber: boolean;
}

const readWord = memoiseWords((word, language) => classify(word, language, false));
const readFirstWord = memoiseWords((word, language) => classify(word, language, true));

function classify(word: string, language: string, isFirst: boolean): ReadWord {
  const lower = straight(word.toLowerCase());
  const isCapitalised = isUpper(word.charCodeAt(0));
  const known = { lower, isCapitalised, mayBeginNumber: beginsNumber(lower) };
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const day = isCapitalised || !NEEDS_CAPITAL.has(lower) ? dayTerms.get(bare) : undefined;
  if (day !== undefined) return { ...known, term: day, kind: 'date' };
  // "US" is no "us", and "May" in a sentence no "may".
  const isAcronym = isCapitalised && /^(?:\p{Lu}\.?){2,4}$/u.test(word);
  const sense = isAcronym ? undefined : (senseOf.get(lower) ?? contractionSense(lower));
  if (sense !== undefined)
    return { ...known, term: sense, kind: /^~(?:he|she|they)$/.test(sense) ? 'pronoun' : 'sense' };
  const base = isCapitalised && !isFirst ? undefined : baseOfVerb(lower);
  const term = termOf(base ?? word, language);
  if (term === '') return { ...known, term: '', kind: 'small' };
  if (isCapitalised && !isFirst) return { ...known, term, kind: 'name' };
  return { ...known, term, kind: base === undefined ? 'word' : 'verb' };
}

/** "won't" denies; "she'll" is about her; "that's" is nothing of the kind. */
function contractionSense(lower: string): string | undefined {
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0 && lower.endsWith("n't")) return '~not';
  return apostrophe > 0 ? senseOf.get(lower.slice(0, apostrophe)) : undefined;
}

function straight(word: string): string {
  return word.replaceAll(/[’ʼ]/g, "'");
}
