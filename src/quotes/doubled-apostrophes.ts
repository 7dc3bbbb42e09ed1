import { pairQuotationMarks, type Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';

/** Two apostrophes or backticks that stand for a double mark, and three apostrophes where a single mark stands beside it. */
const RUN = /(?<!')'{2,3}(?!')|(?<!`)``(?!`)/g;
const OPENING = /^(?:''|``)/;

/**
 * Like pairQuotationMarks, and takes two apostrophes for one double mark, as some news archives write it: ''We agreed,'' she said,
 * or ``We agreed,'' she said. They are paired in a copy of equal length with " in their place.
 */
export function pairMarksAndApostrophes(text: string, paragraphs: readonly Range[]): readonly Quotation[] {
  if (!text.includes("''")) return pairQuotationMarks(text, paragraphs);
  const marked = text.replace(RUN, (run, at: number) => markFor(run, text, at));
  return pairQuotationMarks(marked, paragraphs).map((pair) => withBothApostrophes(text, pair));
}

/** Whether two apostrophes open a quotation that was found. */
export function opensWithApostrophes(text: string, { outer, style }: Quotation): boolean {
  return style === 'double' && OPENING.test(text.slice(outer.start, outer.start + 2));
}

/** A bracket behind the mark lets it open only, a space lets it close only. */
function markFor(run: string, text: string, at: number): string {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + run.length);
  if (run === '``') return '"[';
  const opens = /^[\s([—–/-]?$/.test(before) && /^[^\s.,;:!?)\]]$/.test(after);
  const single = run.slice(2);
  return opens ? `"[${single}` : `${single}" `;
}

function withBothApostrophes(text: string, pair: Quotation): Quotation {
  const { start, end, outer } = pair;
  const opens = opensWithApostrophes(text, pair);
  const closes = pair.closed && text.startsWith("''", end);
  if (!opens && !closes) return pair;
  return {
    ...pair,
    start: opens ? start + 1 : start,
    outer: { start: outer.start, end: closes ? end + 2 : outer.end },
  };
}
