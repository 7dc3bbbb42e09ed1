import type { Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { cutOutReports, dashSpeech } from './cut-out-reports.ts';
import { pairMarksAndApostrophes } from './doubled-apostrophes.ts';
import { findTurns } from './find-turns.ts';
import type { Language } from './languages/language.ts';

export interface TextInput {
  readonly text: string;
  /** Where to look: sorted, disjoint; no quotation crosses from one into the next but by going on. */
  readonly paragraphs: readonly Range[];
  readonly language: Language;
  /** See `QuotableText`. */
  readonly namelessTurns?: boolean;
  readonly apostropheMarks?: boolean;
}

/** What stands in quotation marks, is led by a dash, or is a turn of an interview; sorted by start, outer before inner. */
export function findQuotations(input: TextInput): readonly Quotation[] {
  const { text, paragraphs, language } = input;
  const pairs = withoutStraySingles(pairMarksAndApostrophes(text, paragraphs));
  const turns = findTurns(text, paragraphs, input.namelessTurns);
  if (turns.length === 0 && !language.dashesQuote) return pairs;
  const { lexicon } = language;
  const led = turns.length > 0 ? turns : language.dashesQuote ? dashSpeech(text, paragraphs, lexicon) : [];
  const marked = outsideOf(pairs, led);
  return [...led, ...(language.dashesQuote ? cutOutReports(text, marked, lexicon) : marked)].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  );
}

/** Marks inside speech led by a dash are names and quotations within it. Both lists are sorted. */
function outsideOf(pairs: readonly Quotation[], led: readonly Quotation[]): readonly Quotation[] {
  let next = 0;
  return pairs.filter((pair) => {
    while ((led[next]?.end ?? Number.POSITIVE_INFINITY) <= pair.outer.start) next++;
    return (led[next]?.start ?? Number.POSITIVE_INFINITY) >= pair.outer.end;
  });
}

/** Where a text quotes with double marks, single ones outside of them are titles and apostrophes. */
function withoutStraySingles(pairs: readonly Quotation[]): readonly Quotation[] {
  if (!pairs.some((pair) => pair.style === 'double')) return pairs;
  const kept: Quotation[] = [];
  let strayEnd = -1;
  for (const pair of pairs) {
    if (pair.depth === 0 && pair.style === 'single') strayEnd = pair.outer.end;
    else kept.push(pair.start < strayEnd ? { ...pair, depth: pair.depth - 1 } : pair);
  }
  return kept;
}
