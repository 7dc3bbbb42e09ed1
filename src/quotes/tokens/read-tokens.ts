import {
  classOfUnit,
  DIGIT,
  isLetter,
  isLetterOrDigit,
  LETTER,
  SPACE,
} from '../../text/character-classes.ts';
import type { Quotation } from '../../text/pair-quotation-marks.ts';
import type { Range } from '../../text/range.ts';
import { unitsOf } from '../../text/units-of.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { EMPTY_HASH, type KnownWords, knownWords, nextHash } from './known-words.ts';
import type { TokenStream } from './token-stream.ts';
import { TokenStreamBuilder } from './token-stream-builder.ts';
import { Shape } from './word-class.ts';

export interface TokensInput {
  readonly text: string;
  /** Those of `text`, where somebody has them: they need not be copied for each quotation that is looked into. */
  readonly units?: Uint16Array;
  readonly paragraphs: readonly Range[];
  /** Outermost quotations, sorted; each becomes one token. */
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

/** Cuts the paragraphs into words, numbers, punctuation and quotations, with a break after each paragraph. Linear. */
export function readTokens(input: TokensInput): TokenStream {
  return new TokenReader(input).read();
}

const CLITIC = /^['’](?:s|d|ll|ve|re|m)$/i;
const LONGEST_CLITIC = 3;
const LONGEST_NUMBER = 60;
const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 0x2d;
const HARD_HYPHEN = 0x2011;
const POINT = 0x2e;
const AMPERSAND = 0x26;
const DOMAIN = /\.(?:com|org|net|gov|edu)(?![\p{L}\d])/uy;

class TokenReader {
  readonly #input: TokensInput;
  readonly #units: Uint16Array;
  readonly #known: KnownWords;
  readonly #stream: TokenStreamBuilder;
  #next = 0;

  constructor(input: TokensInput) {
    this.#input = input;
    this.#units = input.units ?? unitsOf(input.text);
    this.#known = knownWords(input.lexicon);
    this.#stream = new TokenStreamBuilder(lengthOf(input.paragraphs));
  }

  read(): TokenStream {
    for (const paragraph of this.#input.paragraphs) {
      let at = paragraph.start;
      while (at < paragraph.end) at = this.#readAt(at, paragraph.end);
      const end = Math.max(at, paragraph.end);
      this.#stream.push(end, end, '\n');
      this.#stream.mark(0, Shape.Break);
    }
    return this.#stream.build(this.#input);
  }

  #readAt(at: number, limit: number): number {
    const { quotations } = this.#input;
    while ((quotations[this.#next]?.outer.start ?? Number.POSITIVE_INFINITY) < at) this.#next++;
    const quotation = quotations[this.#next];
    if (quotation !== undefined && quotation.outer.start === at) {
      this.#stream.push(at, quotation.outer.end, '"');
      this.#stream.mark(0, Shape.Quotation);
      this.#stream.markQuotation(this.#next++);
      return quotation.outer.end;
    }
    return this.#readUntil(at, Math.min(limit, quotation?.outer.start ?? limit));
  }

  /** All words up to where a quotation or the paragraph's end stands. */
  #readUntil(from: number, stop: number): number {
    const units = this.#units;
    let at = from;
    while (at < stop) {
      const unitClass = classOfUnit(units[at] ?? 0);
      if ((unitClass & SPACE) !== 0) at++;
      else if ((unitClass & LETTER) !== 0) at = this.#readWord(at, stop);
      else if ((unitClass & DIGIT) !== 0) at = this.#readNumber(at, stop);
      else at = this.#readOther(at, stop);
    }
    return at;
  }

  /** Letters and digits, joined by single apostrophes, hyphens, ampersands, and the points of "U.S." and "usa.gov"; "’s" and the like are words apart. */
  #readWord(start: number, stop: number): number {
    const units = this.#units;
    let hash = EMPTY_HASH;
    let hashBefore = EMPTY_HASH;
    let apostrophe = -1;
    let end = start;
    for (; end < stop; end++) {
      const code = units[end] ?? 0;
      const unitClass = classOfUnit(code);
      if ((unitClass & (LETTER | DIGIT)) === 0) {
        if ((unitClass & SPACE) !== 0 || end === start || end + 1 >= stop || !this.#joins(start, end)) break;
        if (code === APOSTROPHE || code === RIGHT_SINGLE) {
          apostrophe = end;
          hashBefore = hash;
        }
      }
      hash = nextHash(hash, code);
    }
    if (apostrophe < 0 || !this.#isClitic(apostrophe, end)) return this.#pushWord(start, end, hash, stop);
    this.#pushWord(start, apostrophe, hashBefore, apostrophe);
    let own = EMPTY_HASH;
    for (let at = apostrophe; at < end; at++) own = nextHash(own, units[at] ?? 0);
    return this.#pushWord(apostrophe, end, own, end);
  }

  #joins(start: number, at: number): boolean {
    const code = this.#units[at] ?? 0;
    const joins =
      code === APOSTROPHE ||
      code === RIGHT_SINGLE ||
      code === HYPHEN ||
      code === HARD_HYPHEN ||
      code === AMPERSAND ||
      (code === POINT && this.#isInnerPoint(start, at));
    return joins && isLetterOrDigit(this.#units[at + 1] ?? 0);
  }

  /** The point of "U.S.": it follows a single letter and precedes another that stands alone. */
  #isInnerPoint(start: number, at: number): boolean {
    if (isLetter(this.#units[at + 2] ?? 0)) return this.#isDomain(at);
    const before = this.#units[at - 2];
    return at - start === 1 || before === POINT || before === HYPHEN;
  }

  /** The point of "usa.gov"; before other letters it is likelier that a space was forgotten. */
  #isDomain(at: number): boolean {
    DOMAIN.lastIndex = at;
    return DOMAIN.test(this.#input.text);
  }

  #isClitic(apostrophe: number, end: number): boolean {
    return end - apostrophe <= LONGEST_CLITIC && CLITIC.test(this.#input.text.slice(apostrophe, end));
  }

  /** Takes in the point that follows, where it is the word's own; returns where the word ends. */
  #pushWord(start: number, end: number, hash: number, stop: number): number {
    const { word, bits, shape, keepsPoint } = this.#known.at(this.#units, start, end, hash);
    const isPointed = keepsPoint && end < stop && this.#units[end] === POINT;
    this.#stream.push(start, isPointed ? end + 1 : end, word);
    this.#stream.mark(bits, isPointed ? shape | Shape.Pointed : shape);
    return isPointed ? end + 1 : end;
  }

  #readNumber(at: number, stop: number): number {
    const { text } = this.#input;
    let end = at + 1;
    while (end < stop) {
      const code = text.charCodeAt(end);
      const joins = /[.,:/’'-]/.test(text.charAt(end)) && isLetterOrDigit(text.charCodeAt(end + 1));
      if (!isLetterOrDigit(code) && !joins) break;
      end++;
    }
    this.#stream.push(at, end, text.slice(at, Math.min(end, at + LONGEST_NUMBER)).toLowerCase());
    this.#stream.mark(0, Shape.Number);
    return end;
  }

  #readOther(at: number, stop: number): number {
    const { text } = this.#input;
    const character = text.charAt(at);
    let end = at + 1;
    if ((character === '@' || character === '#') && isLetterOrDigit(text.charCodeAt(end))) {
      while (end < stop && (isLetterOrDigit(text.charCodeAt(end)) || text.charAt(end) === '_')) end++;
      this.#stream.push(at, end, text.slice(at, end).toLowerCase());
      this.#stream.mark(0, Shape.Handle | Shape.Capital);
      return end;
    }
    if (character === '-' || character === '.') while (end < stop && text.charAt(end) === character) end++;
    this.#stream.push(at, end, punctuation(character, end - at));
    this.#stream.mark(0, Shape.Punctuation);
    return end;
  }
}

function lengthOf(paragraphs: readonly Range[]): number {
  let length = 0;
  for (const { start, end } of paragraphs) length += end - start;
  return length;
}

/** Dashes of all lengths are one; so are the ways to write an ellipsis. */
function punctuation(character: string, length: number): string {
  if (character === '–' || character === '―' || character === '-') return '—';
  return character === '.' && length > 1 ? '…' : character;
}
