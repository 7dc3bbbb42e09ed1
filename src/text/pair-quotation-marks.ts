import { isSpace } from './character-classes.ts';
import { isMarkCode, type Mark, markAt, markPositions } from './quotation-marks.ts';
import type { Range } from './range.ts';

/** What stands between a pair of quotation marks; `start` and `end` lie inside the marks. */
export interface Quotation extends Range {
  /** With its marks: equal to the inside where a mark is missing. */
  readonly outer: Range;
  readonly style: 'double' | 'single';
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** True where the next paragraph opens with a mark again, without this one having been closed. */
  readonly goesOn: boolean;
}

interface Pair {
  readonly open: number;
  /** Index of the closing mark, or the paragraph's end where it is missing. */
  readonly close: number;
  readonly style: 'double' | 'single';
  readonly closed: boolean;
  readonly goesOn: boolean;
}

/** Deeper stacks than any text needs are mark noise. */
const MAX_OPEN = 8;

/**
 * Pairs “ ” " „ “ « » ‹ › ‘ ’ ' paragraph by paragraph, nested, with apostrophes and primes told apart. A quotation that is
 * not closed in its paragraph goes on where the next one opens with a mark; else it ends with the paragraph if it began a
 * sentence there, and is dropped if it did not. `paragraphs` are sorted and disjoint; nothing is found outside them. Linear.
 * The result is sorted by start, outer before inner.
 */
export function pairQuotationMarks(text: string, paragraphs: readonly Range[]): readonly Quotation[] {
  const pairs: Pair[] = [];
  const positions = markPositions(text);
  let from = 0;
  let open: Mark[] = [];
  paragraphs.forEach((paragraph, index) => {
    while ((positions[from] ?? paragraph.start) < paragraph.start) from++;
    for (; (positions[from] ?? paragraph.end) < paragraph.end; from++)
      pairAt(text, positions[from] ?? 0, open, pairs);
    const next = paragraphs[index + 1];
    const runsOn = next !== undefined && open.length > 0 && closesInNextLine(text, paragraph, next);
    if (runsOn && !isSignature(text, paragraph, next)) return;
    const unclosed = open.find((mark) => mark.style === 'double');
    if (unclosed !== undefined) settleUnclosed(text, { unclosed, paragraph, next }, pairs);
    open = [];
  });
  return withDepth(pairs.filter((pair) => pair.close > pair.open + 1));
}

function pairAt(text: string, at: number, open: Mark[], pairs: Pair[]): void {
  const mark = markAt(text, at);
  if (mark === null) return;
  const opener = mark.mayClose ? openerFor(text, open, mark) : -1;
  if (opener >= 0) closeAt(open, opener, at, pairs);
  else if (mark.mayOpen && open.length < MAX_OPEN) reopen(text, open, mark);
}

/** The open mark that this one closes: the innermost of its style, whatever the shapes (typists mix “ and "). */
function openerFor(text: string, open: readonly Mark[], mark: Mark): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const candidate = open[i];
    if (candidate === undefined) continue;
    if (candidate.style === mark.style) return mark.mayOpen && reopensInside(text, candidate, mark) ? -1 : i;
    if (mark.style === 'single') return -1;
  }
  return -1;
}

/** A mark that could do both opens a nested quotation only where nothing was said yet since the last opening. */
function reopensInside(text: string, opened: Mark, mark: Mark): boolean {
  return text.slice(opened.at + 1, Math.min(mark.at, opened.at + 4)).trim() === '';
}

function closeAt(open: Mark[], opener: number, at: number, pairs: Pair[]): void {
  const mark = open[opener];
  if (mark === undefined) return;
  pairs.push({ open: mark.at, close: at, style: mark.style, closed: true, goesOn: false });
  open.length = opener;
}

/** An opening mark while one of its kind is open after a finished sentence: the closing mark was forgotten. */
function reopen(text: string, open: Mark[], mark: Mark): void {
  const top = open.at(-1);
  if (top !== undefined && top.style === 'double' && mark.style === 'double') {
    let before = mark.at - 1;
    while (before > top.at && isSpace(text.charCodeAt(before))) before--;
    if (/[.!?]/.test(text.charAt(before)) && text.charAt(top.at) === text.charAt(mark.at)) open.pop();
  }
  open.push(mark);
}

function opensWithDouble(text: string, paragraph: Range): boolean {
  const mark = markAt(text, paragraph.start);
  return mark !== null && mark.style === 'double' && mark.mayOpen;
}

/** A quotation that runs over a single line break: the first double mark of the next line closes. */
function closesInNextLine(text: string, paragraph: Range, next: Range): boolean {
  const gap = text.slice(paragraph.end, Math.min(next.start, paragraph.end + 8));
  if (gap.split('\n').length !== 2 || opensWithDouble(text, next)) return false;
  for (let at = next.start; at < next.end; at++) {
    if (!isMarkCode(text.charCodeAt(at))) continue;
    const mark = markAt(text, at);
    if (mark?.style === 'double') return mark.mayClose && !mark.mayOpen;
  }
  return false;
}

const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,5}(?:, [^,.!?]{2,60})?\.?["”]$/u;
const LONGEST_SIGNATURE = 100;

/** "We will rebuild.\nTom Osei, Elm County." with the marks around both: the second line says who speaks. */
function isSignature(text: string, paragraph: Range, { start, end }: Range): boolean {
  if (end - start > LONGEST_SIGNATURE || !/[.!?…]/.test(text.charAt(paragraph.end - 1))) return false;
  const line = text.slice(start, end);
  return (
    NAME.test(line) &&
    /\p{Lu}\S* \p{Lu}/u.test(line) &&
    !/ (?:is|was|are|were|said|says|has|have) /.test(line)
  );
}

interface Unclosed {
  readonly unclosed: Mark;
  readonly paragraph: Range;
  readonly next: Range | undefined;
}

function settleUnclosed(text: string, { unclosed, paragraph, next }: Unclosed, pairs: Pair[]): void {
  const goesOn = next !== undefined && opensWithDouble(text, next);
  const lead = text.slice(Math.max(paragraph.start, unclosed.at - 3), unclosed.at).trimEnd();
  const beginsSentence = unclosed.at <= paragraph.start || /[,:.!?—–]$/.test(lead);
  if (!goesOn && !beginsSentence) return;
  pairs.push({ open: unclosed.at, close: paragraph.end, style: 'double', closed: false, goesOn });
}

function withDepth(pairs: readonly Pair[]): readonly Quotation[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open || b.close - a.close);
  const ends: number[] = [];
  const quotations: Quotation[] = [];
  for (const { open, close, style, closed, goesOn } of sorted) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= open) ends.pop();
    const outer = { start: open, end: closed ? close + 1 : close };
    quotations.push({ start: open + 1, end: close, outer, style, depth: ends.length, closed, goesOn });
    ends.push(outer.end);
  }
  return quotations;
}
