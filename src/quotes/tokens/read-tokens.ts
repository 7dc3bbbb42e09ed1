import { isDigit, isLetter, isLetterOrDigit, isSpace, isUpper } from '../../text/character-classes.ts';
import type { Quotation } from '../../text/pair-quotation-marks.ts';
import type { Range } from '../../text/range.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TokenStream } from './token-stream.ts';
import { Shape } from './word-class.ts';

export interface TokensInput {
  readonly text: string;
  readonly paragraphs: readonly Range[];
  /** Outermost quotations, sorted; each becomes one token. */
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

/** Cuts the paragraphs into words, numbers, punctuation and quotations, with a break after each paragraph. Linear. */
export function readTokens(input: TokensInput): TokenStream {
  return new TokenReader(input).read();
}

interface Token {
  readonly word: string;
  readonly bits: number;
  readonly shape: number;
  readonly quotation?: number;
}

const CLITIC = /^['’](?:s|d|ll|ve|re|m)$/i;
const LONGEST_WORD = 60;

class TokenReader {
  readonly #input: TokensInput;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #words: string[] = [];
  readonly #classes: number[] = [];
  readonly #shapes: number[] = [];
  readonly #quotationAt: number[] = [];
  #next = 0;

  constructor(input: TokensInput) {
    this.#input = input;
  }

  read(): TokenStream {
    const { text, lexicon, quotations, paragraphs } = this.#input;
    for (const paragraph of paragraphs) {
      let at = paragraph.start;
      while (at < paragraph.end) at = this.#readAt(at, paragraph.end);
      const end = Math.max(at, paragraph.end);
      this.#push({ start: end, end }, { word: '\n', bits: 0, shape: Shape.Break });
    }
    const { length } = this.#starts;
    const [starts, ends, words] = [this.#starts, this.#ends, this.#words];
    const [classes, shapes, quotationAt] = [this.#classes, this.#shapes, this.#quotationAt];
    return { text, lexicon, length, starts, ends, words, classes, shapes, quotationAt, quotations };
  }

  #readAt(at: number, limit: number): number {
    const { text, quotations } = this.#input;
    while ((quotations[this.#next]?.outer.start ?? Number.POSITIVE_INFINITY) < at) this.#next++;
    const quotation = quotations[this.#next];
    if (quotation !== undefined && quotation.outer.start === at) {
      this.#push(quotation.outer, { word: '"', bits: 0, shape: Shape.Quotation, quotation: this.#next++ });
      return quotation.outer.end;
    }
    const stop = Math.min(limit, quotation?.outer.start ?? limit);
    const code = text.charCodeAt(at);
    if (isSpace(code)) return at + 1;
    if (isLetter(code)) return this.#readWord(at, stop);
    if (isDigit(code)) return this.#readNumber(at, stop);
    return this.#readOther(at, stop);
  }

  #readWord(at: number, stop: number): number {
    const { text, lexicon } = this.#input;
    const end = wordEnd(text, at, stop);
    const apostrophe = cliticStart(text, at, end);
    const wordStop = apostrophe ?? end;
    const raw = text.slice(at, wordStop);
    let word = raw.toLowerCase();
    let shape = isUpper(text.charCodeAt(at)) ? Shape.Capital : 0;
    if (word !== raw && raw.length > 1 && raw === raw.toUpperCase()) shape |= Shape.AllCapitals;
    let tokenEnd = wordStop;
    if (text.charAt(wordStop) === '.' && wordStop < stop && keepsPoint(lexicon, word, shape)) {
      shape |= Shape.Pointed;
      tokenEnd++;
    } else if (word.includes('.')) shape |= Shape.Pointed;
    const bits = lexicon.classes.get(word) ?? 0;
    this.#push({ start: at, end: tokenEnd }, { word, bits, shape });
    if (apostrophe === null) return tokenEnd;
    word = text.slice(apostrophe, end).toLowerCase();
    this.#push({ start: apostrophe, end }, { word, bits: lexicon.classes.get(word) ?? 0, shape: 0 });
    return end;
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
    const word = text.slice(at, Math.min(end, at + LONGEST_WORD)).toLowerCase();
    this.#push({ start: at, end }, { word, bits: 0, shape: Shape.Number });
    return end;
  }

  #readOther(at: number, stop: number): number {
    const { text } = this.#input;
    const character = text.charAt(at);
    if ((character === '@' || character === '#') && isLetterOrDigit(text.charCodeAt(at + 1))) {
      let end = at + 1;
      while (end < stop && (isLetterOrDigit(text.charCodeAt(end)) || text.charAt(end) === '_')) end++;
      const word = text.slice(at, end).toLowerCase();
      this.#push({ start: at, end }, { word, bits: 0, shape: Shape.Handle | Shape.Capital });
      return end;
    }
    let end = at + 1;
    if (character === '-' || character === '.') while (end < stop && text.charAt(end) === character) end++;
    const word = punctuation(character, end - at);
    this.#push({ start: at, end }, { word, bits: 0, shape: Shape.Punctuation });
    return end;
  }

  #push(range: Range, { word, bits, shape, quotation = -1 }: Token): void {
    this.#starts.push(range.start);
    this.#ends.push(range.end);
    this.#words.push(word);
    this.#classes.push(bits);
    this.#shapes.push(shape);
    this.#quotationAt.push(quotation);
  }
}

/** Dashes of all lengths are one; so are the ways to write an ellipsis. */
function punctuation(character: string, length: number): string {
  if (character === '–' || character === '―' || character === '-') return '—';
  return character === '.' && length > 1 ? '…' : character;
}

/** Letters and digits, joined by single apostrophes, hyphens, and the points of "U.S.". */
function wordEnd(text: string, at: number, stop: number): number {
  let end = at + 1;
  while (end < stop) {
    const code = text.charCodeAt(end);
    if (!isLetterOrDigit(code)) {
      const joins =
        code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2011 || isInnerPoint(text, at, end);
      if (!joins || end + 1 >= stop || !isLetterOrDigit(text.charCodeAt(end + 1))) break;
    }
    end++;
  }
  return end;
}

/** The point of "U.S.": it follows a single letter and precedes another that stands alone. */
function isInnerPoint(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || isLetter(text.charCodeAt(at + 2))) return false;
  const before = text.charCodeAt(at - 2);
  return at - start === 1 || before === 0x2e || before === 0x2d;
}

function cliticStart(text: string, at: number, end: number): number | null {
  for (let i = Math.max(at + 1, end - 3); i < end - 1; i++) {
    const code = text.charCodeAt(i);
    if ((code === 0x27 || code === 0x2019) && CLITIC.test(text.slice(i, end))) return i;
  }
  return null;
}

/** Abbreviations, "U.S." and the initials of names keep the point that follows them. */
function keepsPoint(lexicon: Lexicon, word: string, shape: number): boolean {
  if (word.includes('.')) return true;
  if ((shape & Shape.Capital) === 0) return lexicon.lowerAbbreviations.has(word);
  if (word.length === 1) return word !== 'i';
  const party = /^[a-z]-(\p{L}+)$/u.exec(word)?.[1]; // R-Ky.
  return lexicon.abbreviations.has(party ?? word);
}
